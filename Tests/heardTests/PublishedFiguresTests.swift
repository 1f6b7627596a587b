import Foundation
import Testing

/// The sample authority's records give every published figure that can be true, counted by the program.
@Suite("Published figures", .serialized)
struct PublishedFiguresTests {
  /// A figure as `heard measures --format json` prints it.
  private struct Counted: Decodable {
    let measure: String
    let dimension: String
    let key: String
    let period: String
    let value: Double?
  }

  /// The figures of the sample's last year and of the two before, by measure, breakdown and period.
  private static let counted = Result {
    let program = try Program()
    defer { program.remove() }
    let database = program.database
    let made = try program.heard("sample", "--database", database, "--year", "2022-23")
    try #require(made.status == 0, "\(made.all)")
    var values: [[String]: Double?] = [:]
    for year in ["2020-21", "2021-22", "2022-23"] {
      let run = try program.heard(
        "measures", "--database", database, "--year", year, "--format", "json")
      for figure in try JSONDecoder().decode([Counted].self, from: Data(run.output.utf8)) {
        values[[figure.measure, figure.dimension, figure.key, figure.period]] = figure.value
      }
    }
    return values
  }

  @Test("every figure that can be true is counted from the records of the sample")
  func reconciles() throws {
    let counted = try Self.counted.get()
    let figures = try PublishedFigure.all().filter { $0.kind == "computed" && $0.reconciles }
    #expect(figures.count == 278)
    let others = figures.filter { !$0.agrees(with: counted[$0.address] ?? nil) }
    let list = others.map { figure in
      let value = (counted[figure.address] ?? nil).map { "\($0)" } ?? "nothing"
      return
        "\(figure.address.joined(separator: " | ")): \(figure.value) published, \(value) counted"
    }
    #expect(others.count == 0, "\(others.count) differ:\n\(list.joined(separator: "\n"))")
  }

  @Test("every comparator that is of the same definition is entered beside the figures")
  func comparators() throws {
    let counted = try Self.counted.get()
    for figure in try PublishedFigure.all() where figure.kind == "comparator" && figure.reconciles {
      #expect(figure.agrees(with: counted[figure.address] ?? nil), "\(figure.address)")
    }
  }

  @Test("docs/published-figures.md tells what cannot be true, beside what Heard counts")
  func page() throws {
    let counted = try Self.counted.get()
    let rows = try PublishedFigure.all().filter { !$0.reconciles }.map { figure in
      let name = [figure.measure, figure.key].filter { !$0.isEmpty }.joined(separator: ": ")
      let value = (counted[figure.address] ?? nil).map { number($0, figure.unit) } ?? "not counted"
      return "| \(name) | \(figure.period) | \(number(figure.value, figure.unit)) | \(value) | "
        + "\(figure.note) |"
    }
    let page = Self.introduction + rows.joined(separator: "\n") + "\n"
    let file = Program.root.appending(path: "docs/published-figures.md")
    if ProcessInfo.processInfo.environment["APPROVE"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == page,
      "Run APPROVE=1 swift test --filter PublishedFiguresTests.")
  }

  private static let introduction = """
    # Published figures that cannot be true

    The sample authority is made to have the totals that a reviewing service in a large English city \
    published for 2022-23. A few of the published figures contradict others beside them; the sample \
    has what is true instead. Each is listed with the reason and with what Heard counts from the \
    sample's records. Written by `APPROVE=1 swift test --filter PublishedFiguresTests`; a test keeps \
    it current.

    | figure | period | published | counted | why |
    |---|---|---|---|---|

    """

  /// Counts whole, everything else to one decimal, half away from zero.
  private func number(_ value: Double, _ unit: String) -> String {
    guard unit != "count" else { return String(Int(value)) }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))\(unit == "percent" ? " %" : "")"
  }
}
