package import Care

/// The rows of one file of the return, as text under known columns.
package struct ReturnTable: Sendable {
  package let module: ReturnModule
  /// Name of the file; with its folder only where several returns were given.
  package let fileName: String
  /// The columns in the order of the file, spelled as the return spells them; a column that the
  /// module does not know keeps its own name.
  package let columns: [String]
  /// Rows of the file that could not be split into cells, each named by a finding.
  package let refusedRows: Int
  /// Children whom such rows name, as far as that can be told.
  package let childrenOfRefusedRows: Set<String>
  private let table: Table

  package init(
    module: ReturnModule, fileName: String, columns: [String], table: Table, refusedRows: Int = 0,
    childrenOfRefusedRows: Set<String> = []
  ) {
    self.module = module
    self.fileName = fileName
    self.columns = columns
    self.table = table
    self.refusedRows = refusedRows
    self.childrenOfRefusedRows = childrenOfRefusedRows
  }

  package var rowCount: Int { table.rowCount }

  /// Line of the file on which a row begins; the header is line 1.
  package func line(of row: Int) -> Int { table.line(of: row) }

  /// Position of a column in this file; nil where the file does not have it.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The cell as it stands in the file, blanks and all.
  @inline(__always)
  package func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> { table.bytes(row, column) }

  package func text(_ row: Int, _ column: Int) -> String { table.text(row, column) }

  /// The cell without the blanks around it.
  @inline(__always)
  package func trimmed(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    table.trimmed(row, column)
  }

  /// Whether the cell holds nothing but blanks.
  @inline(__always)
  package func isBlank(_ row: Int, _ column: Int) -> Bool { table.isBlank(row, column) }

  /// The day in a cell; nil where the cell is blank or holds no day.
  @inline(__always)
  package func day(_ row: Int, _ column: Int) -> Day? {
    ReturnDay.parse(table.bytes(row, column))
  }

  /// The cell as a code: without blanks, in capitals; nil where it is longer than eight bytes.
  @inline(__always)
  package func code(_ row: Int, _ column: Int) -> ShortCode? {
    ShortCode(table.trimmed(row, column))
  }
}
