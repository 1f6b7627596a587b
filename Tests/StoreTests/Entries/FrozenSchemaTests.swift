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
      + Migration.drawingTables
    let written = statements.map(plain).filter { !$0.contains("savedOnce") }
    #expect(Set(written) == Set(described))
    #expect(written.count == described.count)
  }

  private func plain(_ statement: String) -> String {
    statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
