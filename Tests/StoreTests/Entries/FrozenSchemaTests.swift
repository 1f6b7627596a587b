import Care
import Testing

@testable import Store

@Suite("The schema of the service's records")
struct FrozenSchemaTests {
  /// The statements are written out and never change once they have shipped; a field that is added
  /// needs a step of the schema, and this test says so.
  @Test
  func `the tables that are written out are those that the kinds describe`() {
    let described = EntryKind.all.flatMap(\.definition).map(plain)
    let statements =
      Migration.entries.statements + Migration.guardTables + Migration.voiceTables
      + Migration.drawingTables + Migration.feedbackTables
    let written = statements.map(plain).filter { !$0.contains("savedOnce") }.map(widened)
    #expect(Set(written) == Set(described))
    #expect(written.count == described.count)
  }

  /// A table with the columns that a later version has added at its end.
  private func widened(_ statement: String) -> String {
    Migration.addedColumns.reduce(statement) { table, added in
      let words = added.split(separator: " ", maxSplits: 5).map(String.init)
      guard table.hasPrefix("CREATE TABLE \(words[2]) "), words.count == 6 else { return table }
      return String(table.dropLast(2)) + ", \(words[5]) )"
    }
  }

  private func plain(_ statement: String) -> String {
    statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
