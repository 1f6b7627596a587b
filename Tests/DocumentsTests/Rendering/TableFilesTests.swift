import Documents
import Testing

/// The tables of a report as rows for files.
@Suite("Tables as files")
struct TableFilesTests {
  @Test("tables and charts come in order, with numbers as programs read them")
  func files() throws {
    let table = Table(
      number: "Table 1", caption: "Reviews held, by month!", corner: "Month",
      columns: ["2021-22", "Change"],
      rows: [
        .init(
          header: "April",
          cells: [Cell(.text("1,234")), Cell(.text("\u{2212}3.5"))]),
        .init(header: "Total", cells: [Cell(.text("1,300")), Cell(.text("+0.5"))]),
        .init(
          header: "May",
          cells: [Cell(.text("not recorded"), .missing), Cell(.text("a, b"), .words)]),
      ], notes: [[.text("Counted by day.")]])
    let chart = Chart(
      headline: [.text("More.")], caption: "Reviews", corner: "Month", unit: "reviews",
      categories: ["April"],
      series: [.init(name: "", bars: [.init(value: 1200, shown: .text("1,200"))])],
      lines: [.init(name: "Average", value: 3, shown: .text("3"))])
    let files = TableFiles(
      Document(
        title: "T", subtitle: "", author: "S",
        blocks: [.paragraph([.text("x")]), .table(table), .chart(chart)])
    ).all
    #expect(files.map(\.name) == ["01-reviews-held-by-month.csv", "02-reviews.csv"])
    let first = try #require(files.first)
    #expect(first.columns == ["Month", "2021-22", "Change"])
    #expect(
      first.rows == [
        ["April", "1234", "-3.5"], ["Total", "1300", "0.5"], ["May", "not recorded", "a, b"],
      ])
    #expect(files.map(\.unit) == ["", "reviews"])
    #expect(first.notes == "Counted by day.")
    #expect(files[1].columns == ["Month", "reviews"])
    #expect(files[1].rows == [["April", "1200"]])
    #expect(files[1].notes == "More. Average: 3.")
  }
}
