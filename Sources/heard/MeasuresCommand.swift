import ArgumentParser
import Care
import Exchange
import Measures
import Store
import Web

/// `heard measures`: the figures of a year, and the children behind each.
struct MeasuresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Counts the figures of a year, its months and quarters, and explains them.",
    discussion: """
      --explain lists the children or reviews behind a figure: those counted, those it is a share \
      of, and those left out with the reason.
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The reporting year: 2025-26.")
  var year: CollectionYear

  @Option(name: .long, help: "table, json or csv.")
  var format: FileFormat = .table

  @Option(name: .long, help: "Only this measure; may be given again.")
  var measure: [String] = []

  @Option(name: .long, help: "Count what had happened by this day, as 2026-01-31.")
  var asAt: Day?

  @Option(
    name: .long, help: "Figures for each iro or team, for management use only, never to publish.")
  var by: ManagementGroup?

  @Option(name: .long, help: "Explain this measure instead of printing figures.")
  var explain: String?

  @Option(name: .long, help: "With --explain: the key of the breakdown, such as 2025-07 or female.")
  var key: String?

  @Option(name: .long, help: "With --explain: the dimension, where a key stands in two.")
  var dimension: String?

  @Option(name: .long, help: "With --explain: the period, such as 2025-26-Q4 or 2026-03-31.")
  var period: String?

  mutating func validate() throws {
    if by != nil && explain != nil {
      throw ValidationError("--by and --explain do not go together.")
    }
    for name in measure where Measure.named(name) == nil {
      throw ValidationError(Measure.unknown(name).sentence)
    }
    if let asAt, asAt < year.firstDay {
      throw ValidationError(
        "\(asAt.inWords) lies before \(year.name), which begins on \(year.firstDay.inWords). Name a "
          + "day of that year, or the year of that day: --year \(CollectionYear(of: asAt).name).")
    }
    if explain == nil && (key != nil || dimension != nil || period != nil) {
      throw ValidationError("--key, --dimension and --period go with --explain.")
    }
  }

  func run() async throws {
    try await store.work { _, desk in
      try await desk.refuseYearWithoutData(year, in: store.database)
      if let by {
        try await tell(by: by, at: desk)
      } else if let explain {
        try await self.explain(explain, at: desk)
      } else {
        try await count(at: desk)
      }
    }
  }

  private func count(at desk: Desk) async throws {
    let chosen = measure.isEmpty ? Measure.all : measure.compactMap(Measure.named)
    let figures = try await desk.figures(of: [year], chosen, asAt: asAt)
    try await desk.note(
      "Figures of \(year.name) were counted and shown.", purpose: "heard measures")
    try StandardOutput.write(FiguresFile(figures.all).text(format))
  }

  private func explain(_ identifier: String, at desk: Desk) async throws {
    if let file = try await caseExplanation(of: identifier, at: desk) {
      return try StandardOutput.write(file.text(format))
    }
    var explanation = try Explanation(
      of: identifier, key: key, dimension: dimension, period: period, year: year,
      loaded: try await desk.loadedYears(), policies: try await desk.policies(), asAt: asAt)
    for history in try await desk.histories() { explanation.add(history) }
    try await desk.note(
      "The children behind \(identifier) of \(explanation.period) were shown.",
      purpose: "heard measures --explain")
    try StandardOutput.write(ExplanationFile(explanation).text(format))
  }

  /// The records behind a figure of the service's work; nil where it is one of histories alone.
  private func caseExplanation(
    of identifier: String, at desk: Desk
  ) async throws -> CaseExplanationFile? {
    guard let measure = Measure.named(identifier), !measure.cases.isEmpty else { return nil }
    let grounds = try await desk.caseGrounds(of: [year], asAt: asAt)
    let explanation: CaseExplanation
    do {
      explanation = try CaseExplanation(
        of: identifier, key: key, dimension: dimension, period: period, in: grounds)
    } catch {
      // The other breakdowns of the measure are of histories.
      guard !measure.breakdowns.isEmpty else { throw error }
      return nil
    }
    try await desk.note(
      "The records behind \(identifier) of \(explanation.period) were shown.",
      purpose: "heard measures --explain")
    return CaseExplanationFile(explanation)
  }
}
