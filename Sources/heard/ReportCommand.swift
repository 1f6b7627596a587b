import ArgumentParser
import Care
import Documents
import Foundation

/// `heard report`: papers written from the records.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes reports from the records.",
    subcommands: [
      AnnualReportCommand.self, ChildrenReportCommand.self, MonthlyReportCommand.self,
      QuarterlyReportCommand.self, PrepareCommand.self, FreezeCommand.self,
      CorrectionsCommand.self, TemplateCommand.self,
    ])
}

/// `heard report annual`.
struct AnnualReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annual",
    abstract: "Writes the annual report of a year: web page, PDF, Word or plain text.",
    discussion: ReportOptions.forms)

  @OptionGroup var store: StoreOptions
  @OptionGroup var options: ReportOptions

  @OptionGroup var counted: YearOptions

  func run() async throws {
    try await options.write(.annual, of: .year(counted.year, counted.asAt), in: store)
  }
}

/// `heard report children`.
struct ChildrenReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "children",
    abstract: "Writes the year for children and young people, on two pages.",
    discussion: ReportOptions.forms)

  @OptionGroup var store: StoreOptions
  @OptionGroup var options: ReportOptions

  @OptionGroup var counted: YearOptions

  func run() async throws {
    try await options.write(.children, of: .year(counted.year, counted.asAt), in: store)
  }
}

/// `heard report monthly`.
struct MonthlyReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "monthly",
    abstract: "Writes the data set of a month, for managers of the service.",
    discussion: ReportOptions.forms)

  @OptionGroup var store: StoreOptions
  @OptionGroup var options: ReportOptions

  @Option(name: .long, help: "The month: 2026-03.")
  var month: String

  mutating func validate() throws {
    guard ReportPeriod(month: month) == nil else { return }
    throw ValidationError("\(month) is no month. Write it as 2026-03.")
  }

  func run() async throws {
    guard let period = ReportPeriod(month: month) else { return }
    try await options.write(.monthly, of: .part(period), in: store)
  }
}

/// `heard report quarterly`.
struct QuarterlyReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarterly", abstract: "Writes the quality assurance report of a quarter.",
    discussion: ReportOptions.forms)

  @OptionGroup var store: StoreOptions
  @OptionGroup var options: ReportOptions

  @Option(name: .long, help: "The quarter of the reporting year, January to March: 2025-26-Q4.")
  var quarter: String

  mutating func validate() throws {
    guard ReportPeriod(quarter: quarter) == nil else { return }
    throw ValidationError("\(quarter) is no quarter. Write it as 2025-26-Q4.")
  }

  func run() async throws {
    guard let period = ReportPeriod(quarter: quarter) else { return }
    try await options.write(.quarterly, of: .part(period), in: store)
  }
}

/// `heard report template`.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Prints the wording of a report, to be changed.")

  @Argument(help: "annual, children, monthly or quarterly.")
  var report: ReportKind = .annual

  func run() throws { try StandardOutput.write(report.standardTemplate) }
}

extension ReportKind: ExpressibleByArgument {}
