/// Figures in rows and columns, with a caption and what has to be said about them.
package struct Table: Sendable {
  /// `Table 4`; empty for a table without a number.
  package let number: String
  package let caption: String
  /// The heading over the row headings: `Age`.
  package let corner: String
  package let columns: [String]
  package let rows: [Row]
  package let notes: [[Run]]

  /// One row: what it is about, and a cell for each column.
  package struct Row: Sendable {
    package let header: String
    package let cells: [Cell]
    /// Whether the row sums up those above it.
    package let isTotal: Bool

    package init(header: String, cells: [Cell], isTotal: Bool = false) {
      self.header = header
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  package init(
    number: String = "", caption: String, corner: String, columns: [String], rows: [Row],
    notes: [[Run]] = []
  ) {
    self.number = number
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  func numbered(_ number: String) -> Table {
    Table(
      number: number, caption: caption, corner: corner, columns: columns, rows: rows, notes: notes)
  }
}

/// What stands in one cell of a table.
package struct Cell: Sendable {
  package let run: Run
  package let kind: Kind

  /// What a cell holds, which says how it is set.
  package enum Kind: Sendable {
    case number
    /// Words in the place of a number that is not there.
    case missing
    case words
  }

  package init(_ run: Run, _ kind: Kind = .number) {
    self.run = run
    self.kind = kind
  }

  package var text: String { run.text }
}
