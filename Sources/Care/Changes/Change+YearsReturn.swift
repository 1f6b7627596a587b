extension Change {
  /// What the statutory return of a year, or of several, changed.
  package enum YearsReturn: Hashable, Sendable {
    /// A child's rows came, changed or went.
    case received(Received)
    /// Whole returns were read in one run.
    case imported(Imported)

    package var sentence: String {
      switch self {
      case .received(let received): received.sentence
      case .imported(let imported): imported.sentence
      }
    }
  }
}

extension Change.YearsReturn {
  /// What the returns of one run changed about one child.
  package struct Received: Hashable, Sendable, Codable {
    /// One for each year whose return says something new of the child, in order.
    package var records: [RecordChanges]

    package init(records: [RecordChanges]) { self.records = records }

    var sentence: String {
      var tally = RowTally()
      for record in records { record.count(into: &tally) }
      let years = records.map { Change.YearsReturn.name(of: $0.source) }.joined(separator: " and ")
      return "The return of \(years) was received: \(tally.sentence)."
    }
  }

  /// One run of an import: which returns were read, and what that did.
  package struct Imported: Hashable, Sendable, Codable {
    package var returns: [LoadedReturn]
    package var children: ImportTally
    package var rows: ImportTally

    package init(returns: [LoadedReturn], children: ImportTally, rows: ImportTally) {
      self.returns = returns
      self.children = children
      self.rows = rows
    }

    var sentence: String {
      let years = returns.map(\.year.name).joined(separator: " and ")
      return "The return of \(years) was imported. Children: \(children.sentence). "
        + "Rows: \(rows.sentence)."
    }
  }

  private static func name(of source: Source) -> String {
    switch source {
    case .yearsReturn(let year): year.name
    case .heard: "Heard itself"
    }
  }
}

extension Change.YearsReturn: Codable {
  private enum Happening: String, CodingKey { case received, imported }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Happening.self)
    if container.contains(.received) {
      self = .received(try container.decode(Received.self, forKey: .received))
    } else {
      self = .imported(try container.decode(Imported.self, forKey: .imported))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Happening.self)
    switch self {
    case .received(let received): try container.encode(received, forKey: .received)
    case .imported(let imported): try container.encode(imported, forKey: .imported)
    }
  }
}
