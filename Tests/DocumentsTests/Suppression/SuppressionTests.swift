import Care
import Measures
import TestSupport
import Testing

@testable import Documents

/// Small numbers in what is published, attacked by other code than that which hides them: a linear
/// program over all sums that a reader can know.
@Suite("Small numbers in what is published")
struct SuppressionTests {
  private static let limit = 5

  @Test(arguments: [ReportKind.annual, .children])
  func `no count that a published report hides can be worked back`(kind: ReportKind) throws {
    let shown = try ExampleReport.report(kind, kind.standardTemplate).filled().shown
    if kind == .annual { #expect(!shown.hidden.isEmpty) }
    Self.attack(shown)
  }

  @Test(arguments: 0..<80)
  func `no hidden count of a random authority can be worked back`(seed: Int) throws {
    let figures = RandomFigures(seed: UInt64(seed)).all
    let shown = ShownFigures(
      all: figures, hidden: Suppression(below: Self.limit).hidden(of: figures))
    Self.attack(shown)
  }

  @Test
  func `text, table, chart and its alternative say the same of a hidden number`() throws {
    let figures = Figures(
      Figures.example().all.filter { $0.measure != "population.placement" }
        + [
          .count("population.placement", "placement", "foster care", "2023-03-31", 400),
          .count("population.placement", "placement", "secure estate", "2023-03-31", 3),
          .count("population.placement", "placement", "residential care", "2023-03-31", 99),
        ])
    let template = """
      There were {population.placement placement="secure estate" | noun child/children}.

      table T
        rows placement: foster care, secure estate, residential care
        total All: population.in_care
        column Children: population.placement

      chart C
        rows placement: foster care, secure estate, residential care
        bar Children: population.placement
        headline largest: Placements
      """
    let document = try ExampleReport.report(.annual, template, figures: figures).document()
    let text = TextRenderer(document).text
    #expect(text.contains("There were a suppressed number of children."))
    guard case .table(let table) = document.blocks[1], case .chart(let chart) = document.blocks[2]
    else {
      Issue.record("there is no table or chart")
      return
    }
    #expect(
      table.rows.map { $0.cells[0].text } == ["400", "suppressed", "suppressed", "502"])
    #expect(chart.series[0].bars.map(\.value) == [400, nil, nil])
    #expect(chart.alternativeText.contains("Secure estate: suppressed"))
    #expect(chart.alternativeText.contains("Residential care: suppressed"))
    #expect(chart.headline.text.contains("suppressed"))
    let html = String(decoding: HTMLRenderer(document).bytes, as: UTF8.self)
    #expect(!html.contains(">3<") && !html.contains(">99<"))
  }

  @Test(
    arguments: [
      (18, 14, "On 31 March 2023 18 of the officers were women and 14 men."),
      (1, 14, "How many of the officers were women and how many were men is not shown"),
      (nil, nil, "Nothing else."),
    ] as [(Int?, Int?, String)])
  func `a sentence whose number is withheld has other words`(
    women: Int?, men: Int?, expected: String
  ) throws {
    let staff = [("female", women), ("male", men)].compactMap { key, count in
      count.map { Figure.count("workforce.staff", "sex", key, "2023-03-31", $0) }
    }
    let template = try #require(
      ReportKind.annual.standardTemplate.split(separator: "\n").first {
        $0.contains("workforce.staff sex=female")
      })
    let document = try ExampleReport.report(
      .annual, "\(template) Nothing else.", figures: Figures(Figures.example().all + staff)
    ).document()
    let text = TextRenderer(document).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains(expected), "\(text.prefix(300))")
    #expect(!text.contains("a suppressed"))
  }

  @Test
  func `words in the place of a number follow those before them, and name its unit`() throws {
    let figures = [2, 3].enumerated().flatMap { index, opened in
      let year = index == 0 ? "2022-23" : "2021-22"
      return [
        Figure.count("escalations.opened", year, opened),
        Figure(
          measure: "escalations.days_to_resolve", period: year, value: 22, unit: .workingDays,
          numerator: 22 * opened, denominator: opened),
      ]
    }
    let template = """
      {escalations.opened | noun escalation/escalations | capital} {escalations.opened | agree was/were} opened, {escalations.opened | more or fewer} the {escalations.opened in last year} before. It took {escalations.days_to_resolve}.
      """
    let document = try ExampleReport.report(
      .annual, template, figures: Figures(Figures.example().all + figures)
    ).document()
    let text = TextRenderer(document).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      text.contains(
        "A suppressed number of escalations were opened, beside the suppressed number before. "
          + "It took a suppressed number of working days."), "\(text.prefix(300))")
  }

  @Test
  func `words that may be left out are, where nothing in them is shown`() throws {
    let figures = [("2022-23", 2), ("2021-22", 3)].map { period, opened in
      Figure.count("escalations.opened", period, opened)
    }
    let template = """
      headlines
        {escalations.opened}: opened
        {reviews.held}: held

      Opened[[: {escalations.opened}[[, {escalations.opened | change in words} from {escalations.opened in last year}]]]]. Held: {reviews.held}[[, beside {escalations.opened}]][[, {escalations.opened | if any} late||and {escalations.opened} late]].
      """
    let document = try ExampleReport.report(
      .annual, template, figures: Figures(Figures.example().all + figures)
    ).document()
    let text = TextRenderer(document).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("1,274 held Opened. Held: 1,274, a suppressed number late."), "\(text)")
  }

  @Test
  func `a paper for management shows small numbers and says so`() throws {
    let document = try ExampleReport.report(
      .monthly, "{population.remand}", of: #require(ReportPeriod(month: "2023-03"))
    ).document()
    let text = TextRenderer(document).text
    #expect(text.contains("For management use."))
    #expect(text.contains("\n1\n"))
  }

  @Test
  func `a list for management in a published template is told with its line`() {
    do throws(TemplateProblems) {
      _ = try ExampleReport.document("# A\n\nlist: officers")
      Issue.record("it was printed")
    } catch {
      #expect(error.all.first?.line == 3)
      #expect(error.description.contains("“officers” is for management use"))
    }
  }

  /// What a reader can work out of everything that is shown.
  private static func attack(_ shown: ShownFigures) {
    let structure = CountStructure(shown.all, limit: limit)
    var hidden: Set<CountID> = []
    var printed: Set<CountID> = []
    for figure in shown.all where !CountStructure.isFree(figure) {
      let id = CountID(figure)
      if !shown.hidden.contains(FoundFigure(figure: figure).name) {
        printed.insert(id)
      } else {
        hidden.insert(id)
      }
    }
    for id in printed {
      let count = structure.counts[id]?.value ?? 0
      #expect(!(1..<limit).contains(count), "\(id) is printed, and \(count)")
    }
    let attack = Attack(structure, hidden: hidden.subtracting(printed))
    for id in hidden.sorted() where (1..<limit).contains(structure.counts[id]?.value ?? 0) {
      guard let values = attack.possibleValues(of: id) else { continue }
      #expect(values > 1, "\(id) can be worked back")
    }
  }
}

/// Breakdowns, months, quarters and shares of an invented authority of chance size.
private struct RandomFigures {
  private(set) var all: [Figure] = []
  private var dice: Chance

  init(seed: UInt64) {
    dice = Chance(seed: seed &+ 99)
    addReviews()
    addBreakdown(
      "population.placement", "placement",
      [
        "foster care", "family or connected foster care", "placed with parents",
        "placed for adoption", "residential care", "supported accommodation", "secure estate",
      ])
    addBreakdown("population.age", "age_band", ["under 1", "1 to 4", "5 to 9", "10 to 15"])
  }

  private mutating func roll(_ limit: Int) -> Int { Int(dice.next() % UInt64(limit)) }

  private mutating func addReviews() {
    let size = [6, 12, 40][roll(3)]
    var total = 0
    var late = 0
    for month in 0..<12 {
      let name = String(
        CollectionYear(ending: 2023).firstDay.adding(months: month).description.prefix(7))
      let held = roll(size)
      let lateOnes = held == 0 ? 0 : roll(min(held, 4))
      total += held
      late += lateOnes
      all.append(.count("reviews.held", "month", name, name, held))
      if held > 0 {
        all.append(
          .share("reviews.in_timescale_share", "month", name, name, held - lateOnes, of: held))
      }
    }
    all.append(.count("reviews.held", "2022-23", total))
    all.append(.count("reviews.out_of_timescale", "2022-23", late))
    if total > 0 {
      all.append(.share("reviews.in_timescale_share", "", "", "2022-23", total - late, of: total))
    }
  }

  private mutating func addBreakdown(_ measure: String, _ dimension: String, _ keys: [String]) {
    let counts = keys.map { _ in roll(3) == 0 ? roll(6) : roll(60) }
    let whole = counts.reduce(0, +)
    guard whole > 0 else { return }
    for (key, count) in zip(keys, counts) {
      all.append(.count(measure, dimension, key, "2023-03-31", count))
      all.append(.share(measure + "_share", dimension, key, "2023-03-31", count, of: whole))
    }
    if dimension == "placement" {
      let family = counts.prefix(4).reduce(0, +)
      all.append(
        .share(measure + "_share", dimension, "family-based", "2023-03-31", family, of: whole))
    }
  }
}
