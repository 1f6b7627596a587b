package import Care

/// What a CSV file of records holds: one kind of the service's own records, or one part of the register.
package struct RecordFileKind: Sendable {
  /// Where the rows belong.
  package enum Content: Sendable {
    case entry(EntryKind)
    case register(RegisterPart)
  }

  package let content: Content
  package let fields: [EntryField]

  private init(_ content: Content, _ fields: [EntryField]) {
    self.content = content
    self.fields = fields
  }

  /// The service's own records first, then the register.
  package static let all: [RecordFileKind] =
    EntryKind.all.map { RecordFileKind(.entry($0), $0.fields) }
    + RegisterPart.all.map { RecordFileKind(.register($0), $0.fields) }

  package var name: String {
    switch content {
    case .entry(let kind): kind.name
    case .register(let part): part.name
    }
  }

  package var fileName: String { "\(name).csv" }

  /// Whether each row has a number by which others refer to it.
  package var isNumbered: Bool {
    if case .entry = content { true } else { false }
  }

  package var isOfChild: Bool {
    switch content {
    case .entry(let kind): kind.isOfChild
    case .register: true
    }
  }

  /// The columns that stand before the fields.
  var keyColumns: [String] {
    (isNumbered ? ["number"] : []) + (isOfChild ? ["child"] : [])
  }

  package var columns: [String] { keyColumns + fields.map(\.name) }

  /// The columns without which a file cannot be read; a list may be left out, which is none.
  var requiredColumns: [String] {
    let required = fields.filter { $0.isRequired && !$0.shape.isList }
    return (isOfChild ? ["child"] : []) + required.map(\.name)
  }

  static func named(_ name: String) -> RecordFileKind? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// The kinds that a file with these columns, in small letters, can be.
  static func having(_ columns: Set<String>, among kinds: [RecordFileKind]) -> [RecordFileKind] {
    kinds.filter { kind in
      columns.isSubset(of: kind.columns.map { $0.lowercased() })
        && columns.isSuperset(of: kind.requiredColumns.map { $0.lowercased() })
    }
  }
}

extension FieldShape {
  /// Whether a cell holds any number of items.
  var isList: Bool {
    switch self {
    case .list, .words: true
    default: false
    }
  }
}
