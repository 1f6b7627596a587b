import ArgumentParser
import Care
import Documents
import Exchange
import Measures
import Store
import Web

/// `heard report freeze`: keeps a report as it is published.
struct FreezeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Keeps the text and the figures of a year's report as they are published.",
    discussion: """
      Next year's report shows these figures in its columns of the year before. What is corrected \
      later is shown as a correction: heard report corrections.
      """)

  @Argument(help: "annual or children.")
  var report: ReportKind

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The year of the report: 2025-26.")
  var year: CollectionYear

  @Option(name: .long, help: "What the service is called.")
  var service: String = "the Independent Reviewing Officer service"

  @Option(name: .long, help: "What the authority is called.")
  var authority: String = "the authority"

  mutating func validate() throws {
    guard report.isPublished else {
      throw ValidationError("The \(report.rawValue) report is for management and not published.")
    }
  }

  func run() async throws {
    try await store.work { _, desk in
      try await desk.refuseYearWithoutData(year, in: store.database)
      let template = try Template(reading: report.standardTemplate, file: "the standard template")
      let paper = try await desk.report(
        report, of: .year(year, nil), template, service: service, authority: authority)
      let (document, shown) = try paper.filled()
      let number =
        try await desk.entries(of: [Publication.kind]).all(Publication.self).map(\.key.number).max()
        ?? 0
      let key = Key<Publication>(number + 1)
      let today = Moment.clock().day
      let publication = Publication.with {
        $0.paper = report.rawValue
        $0.period = year.name
        $0.publishedOn = today
        $0.text = TextRenderer(document).text
      }
      let figures = shown.published.map { $0.frozen(in: key, on: today) }
      try await desk.enter(
        [
          EntrySet(
            nil,
            [EntryChange(adding: publication, number: key.number)]
              + figures.map { EntryChange(adding: $0) })
        ], purpose: "heard report freeze")
      try StandardOutput.write(
        "Frozen: the \(report.rawValue) report of \(year.name), \(figures.count) figures.\n")
    }
  }
}

/// `heard report corrections`: what is counted otherwise since it was published.
struct CorrectionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "Lists the published figures that are counted otherwise today.")

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The year whose report was frozen: 2025-26.")
  var year: CollectionYear

  func run() async throws {
    try await store.work { _, desk in
      let frozen = FrozenFigures(
        of: "annual", in: try await desk.entries(of: [Publication.kind, PublishedFigure.kind]))
      guard !frozen.isEmpty else {
        throw Problem(
          sentence: "No annual report is frozen in \(store.database).",
          mend: "Freeze it when it is published: heard report freeze annual --year \(year.name).")
      }
      let figures = try await desk.figures(of: [year.previous.previous, year.previous, year])
      let corrections = frozen.corrections(by: figures)
      try await desk.note(
        "Corrections of the report of \(year.name) were listed.",
        purpose: "heard report corrections")
      for one in corrections {
        let name = [one.now.measure, one.now.key, one.now.period].filter { !$0.isEmpty }
        try StandardOutput.write(
          "\(name.joined(separator: ", ")): published \(RoundedFigure(one.published).text), now "
            + "\(RoundedFigure(one.now).text)\n"
        )
      }
      try StandardOutput.write(
        corrections.isEmpty
          ? "Nothing that was published is counted otherwise today.\n"
          : "\(corrections.count) \(corrections.count == 1 ? "correction" : "corrections").\n")
    }
  }
}
