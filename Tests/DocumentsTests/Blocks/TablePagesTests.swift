import Testing

@testable import Documents

@Suite("Tables longer than a page")
struct TablePagesTests {
  private static func table(rows: Int, header: String = "Officer") -> Table {
    Table(
      number: "Table 1", caption: "The work of each officer", corner: "Officer",
      columns: ["Children", "Reviews"],
      rows: (1...rows).map { row in
        Table.Row(header: "\(header) \(row)", cells: [Cell(.text("\(row)")), Cell(.text("0"))])
      }, notes: [[.text("Of 31 March.")]])
  }

  @Test
  func `one that fits on a page stays whole`() {
    #expect(Self.table(rows: 20).pages.count == 1)
    #expect(Self.table(rows: 1).pages.count == 1)
  }

  @Test
  func `a longer one comes in like parts, each with its caption, and the notes under the last`() {
    let parts = Self.table(rows: 40).pages
    #expect(parts.map(\.rows.count) == [20, 20])
    #expect(
      parts.map(\.caption) == ["The work of each officer", "The work of each officer, continued"])
    #expect(parts.map(\.notes.count) == [0, 1])
    #expect(parts.flatMap { $0.rows.map(\.header) } == (1...40).map { "Officer \($0)" })
  }

  @Test
  func `headings that go over lines take their room`() {
    let long = String(repeating: "Words of a heading ", count: 6)
    #expect(Self.table(rows: 20, header: long).pages.count == 2)
  }

  @Test
  func `a web page has a caption for each part, and a file of the table all rows`() throws {
    let document = Document(
      title: "T", subtitle: "", author: "S", blocks: [.table(Self.table(rows: 40))])
    let page = String(decoding: HTMLRenderer(document).bytes, as: UTF8.self)
    #expect(page.contains("id=\"table-0\"") && page.contains("id=\"table-0-2\""))
    #expect(try #require(TableFiles(document).all.first).rows.count == 40)
  }

  @Test
  func `the widths of the columns are those of the whole`() {
    for columns in 1...8 {
      let table = Table(
        caption: "", corner: "", columns: (1...columns).map { "\($0)" },
        rows: [.init(header: "", cells: (1...columns).map { Cell(.text("\($0)")) })])
      #expect(table.widths.count == columns + 1 && table.widths.reduce(0, +) == 100)
    }
  }
}
