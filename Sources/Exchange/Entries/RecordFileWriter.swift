package import Care

/// Writes the rows of one kind of record as a CSV file.
package struct RecordFileWriter: Sendable {
  package let kind: RecordFileKind
  /// Rows written so far.
  package private(set) var count = 0
  private var content: [UInt8]

  package init(_ kind: RecordFileKind) {
    self.kind = kind
    content = Array(CSVText.row(kind.columns).utf8)
  }

  /// The file so far, with its header.
  package var bytes: [UInt8] { content }

  /// Adds a row from one cell for each field of the kind.
  package mutating func add(number: Int64? = nil, child: String? = nil, _ cells: [FieldCell]) {
    var row: [String] = []
    if kind.isNumbered { row.append(number.map(String.init) ?? "") }
    if kind.isOfChild { row.append(RecordCell.guarded(child ?? "")) }
    for (field, cell) in zip(kind.fields, cells) { row.append(RecordCell.text(cell, of: field)) }
    let line = CSVText.row(row.map(CSVText.quoted))
    // No cell can hold a zero byte, in a file as in a database.
    content.append(contentsOf: line.utf8.filter { $0 != 0 })
    count += 1
  }
}
