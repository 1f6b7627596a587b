import Care
import Documents
import Measures
import TestSupport
import Testing

/// Reports of hardly anything: each is made, and says what it has not.
@Suite("Reports of very few children")
struct SmallestReportsTests {
  /// An authority with a child or two, of whose work everything or nothing is recorded.
  struct Authority: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let children: [CareHistory]
    var isWorkRecorded = false
  }

  static let authorities = [false, true].flatMap { isWorkRecorded in
    [
      Authority(
        testDescription: "one child without reviews",
        children: [.example([.example("2021-06-01")])], isWorkRecorded: isWorkRecorded),
      Authority(
        testDescription: "one child who came on the last day",
        children: [.example([.example("2023-03-31")])], isWorkRecorded: isWorkRecorded),
      Authority(
        testDescription: "one child who left in the first month",
        children: [
          .example(
            [.example("2021-06-01", to: "2022-04-10", ceased: .e4a)],
            reviewedOn: ["2021-06-20", "2021-09-10"])
        ], isWorkRecorded: isWorkRecorded),
      Authority(
        testDescription: "one child with a review",
        children: [.example([.example("2022-12-01")], reviewedOn: ["2022-12-20"])],
        isWorkRecorded: isWorkRecorded),
    ]
  }

  static let times: [(kind: ReportKind, period: ReportPeriod)] = {
    let year = ExampleReport.year
    let months = (0..<12).compactMap {
      ReportPeriod(month: String(year.firstDay.adding(months: $0).description.prefix(7)))
    }
    let quarters = (1...4).compactMap { ReportPeriod(quarter: "\(year.name)-Q\($0)") }
    let years = [ReportPeriod(year), ReportPeriod(year, through: .on("2022-04-20"))]
    return years.map { (.annual, $0) } + years.map { (.children, $0) }
      + months.map { (.monthly, $0) } + quarters.map { (.quarterly, $0) }
  }()

  @Test("each report of each time is made of one child", arguments: authorities)
  func made(of authority: Authority) throws {
    for (kind, period) in Self.times {
      let figures = Self.figures(of: authority, through: period.lastDay)
      do throws(TemplateProblems) {
        let document = try ExampleReport.report(
          kind, kind.standardTemplate, of: period, figures: figures,
          loaded: .ending(2021, 2022, 2023)
        ).document()
        #expect(!document.blocks.isEmpty)
      } catch {
        let isWithoutData = error.all.allSatisfy { $0.message.hasPrefix("There is no data of") }
        let lines = error.all.map { "\($0.line) \($0.message)" }
        #expect(isWithoutData, "\(kind) of \(period.name): \(lines)")
      }
    }
  }

  @Test("of no child at all each report says that there is no data")
  func nothing() throws {
    for (kind, period) in Self.times {
      let figures = Self.figures(
        of: Authority(testDescription: "", children: []), through: period.lastDay)
      let report = try ExampleReport.report(
        kind, kind.standardTemplate, of: period, figures: figures)
      let problems = #expect(throws: TemplateProblems.self) { try report.document() }
      #expect(
        problems?.all.map(\.message) == ["There is no data of \(period.name)."], "\(period.name)")
    }
  }

  /// The figures as the program counts them, of three years, the last of them up to a day.
  private static func figures(of authority: Authority, through asAt: Day) -> Figures {
    let years = (2021...2023).map(CollectionYear.init(ending:))
    let loaded = LoadedYears.ending(2021, 2022, 2023)
    var tally = Tally(CountingPlan(years: years, loaded: loaded, asAt: asAt))
    for child in authority.children { tally.add(child) }
    let grounds = CaseGrounds(
      years: years, histories: authority.children, entries: Entries(), loaded: loaded, asAt: asAt,
      partOf: CaseGrounds.Whole(
        recordedUntil: asAt, homeAreas: [],
        held: authority.isWorkRecorded ? Set(EntryKind.all.map(\.name)) : [],
        knowsSocialWorkers: authority.isWorkRecorded))
    let ofCases = Measure.all.filter { !$0.cases.isEmpty }
    return Figures(tally.figures().all + CaseTally(grounds).figures(of: ofCases))
  }
}
