import ArgumentParser
import Care
import Documents
import Foundation
import Measures
import Store

/// What every report is asked: where to write it, whose it is, in which words.
struct ReportOptions: ParsableArguments {
  static let forms = """
    The form follows the name of each --output: .html, .pdf, .docx or .txt; a name that ends in \
    .tables is a folder for the tables and charts as CSV. PDF and Word need the programs that \
    `make tools` sets up.
    """

  @Option(name: .long, help: "A file to write; may be given again.")
  var output: [String]

  @Option(name: .long, help: "Your own wording; `heard report template` prints ours.")
  var template: String?

  @Option(name: .long, help: "What the service is called.")
  var service: String = "the Independent Reviewing Officer service"

  @Option(name: .long, help: "What the authority is called.")
  var authority: String = "the authority"

  @Option(name: .long, help: "The folder of the PDF and Word programs.")
  var tools: String = ProcessInfo.processInfo.environment["HEARD_TOOLS"] ?? ".tools"

  mutating func validate() throws {
    for path in output where PaperForm(path: path) == nil && !TableFolder.isMeant(by: path) {
      throw ValidationError("\(path) should end in .html, .pdf, .docx, .txt or .tables.")
    }
  }

  /// The time that a report is asked for.
  enum Time {
    /// A year, perhaps as it stood on a day.
    case year(CollectionYear, Day?)
    case part(ReportPeriod)

    var year: CollectionYear {
      switch self {
      case .year(let year, _): year
      case .part(let period): period.year
      }
    }
  }

  /// Makes a report and writes its files.
  func write(_ kind: ReportKind, of time: Time, in store: StoreOptions) async throws {
    if case .year(let year, let asAt?) = time, !year.days.contains(asAt) {
      throw Problem(
        sentence: "\(asAt.inWords) is no day of \(year.name).",
        mend: "Name a day from \(year.firstDay.inWords) to \(year.lastDay.inWords).")
    }
    try await store.work { _, desk in
      let wording = try readTemplate(of: kind)
      try await desk.refuseYearWithoutData(time.year, in: store.database)
      let report = try await desk.report(
        kind, of: time, wording, service: service, authority: authority)
      let document = try report.document()
      try await desk.note(
        "\(kind.inWords) of \(report.period.name) is made and its files are being written.",
        purpose: "heard report \(kind.rawValue)")
      try write(document)
    }
  }

  private func write(_ document: Document) throws {
    var progress = Progress()
    for path in output {
      progress.say("Writing \(path)")
      guard let form = PaperForm(path: path) else {
        try TableFolder(path: path).write(document)
        try StandardOutput.write("Written: \(path)\n")
        continue
      }
      let bytes = try form.bytes(
        of: document, tools: Tools(folder: URL(filePath: tools).standardizedFileURL))
      try PrivateFile(path: path).write(bytes)
      try StandardOutput.write("Written: \(path)\n")
    }
  }

  private func readTemplate(of kind: ReportKind) throws -> Template {
    guard let template else {
      return try Template(reading: kind.standardTemplate, file: "the standard template")
    }
    guard let bytes = FileManager.default.contents(atPath: template) else {
      throw Problem(
        sentence: "The template \(template) cannot be read.",
        mend: "Check the path; `heard report template` prints one to start from.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(
        sentence: "The template \(template) is not UTF-8 text.", mend: "Save it as UTF-8.")
    }
    return try Template(reading: text, file: template)
  }
}

extension ReportKind {
  /// What the list of events calls it.
  fileprivate var inWords: String {
    switch self {
    case .annual: "The annual report"
    case .children: "The report for children and young people"
    case .monthly: "The monthly data set"
    case .quarterly: "The quarterly quality assurance report"
    }
  }
}

/// A year to be counted, perhaps only up to a day of it.
struct YearOptions: ParsableArguments {
  @Option(name: .long, help: "The reporting year: 2025-26.")
  var year: CollectionYear

  @Option(name: .long, help: "Count what had happened by this day, as 2026-01-31.")
  var asAt: Day?
}
