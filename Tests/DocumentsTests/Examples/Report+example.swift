import Care
import Documents
import Measures

/// Reports made of a few lines of template, as tests need them.
enum ExampleReport {
  static let year = CollectionYear(ending: 2023)

  static func document(
    _ template: String, figures: Figures = .example(), references: [ReferenceFigure] = [],
    loaded: LoadedYears? = nil, service: String = "Northborough reviewing service"
  ) throws(TemplateProblems) -> Document {
    try report(
      .annual, template, figures: figures, references: references, loaded: loaded,
      smallNumberLimit: 0, service: service
    ).document()
  }

  /// A report that shows small numbers unless a limit is set.
  static func report(
    _ kind: ReportKind, _ template: String, of period: ReportPeriod = ReportPeriod(year),
    figures: Figures = .example(), references: [ReferenceFigure] = [],
    entries: Entries = Entries(), loaded: LoadedYears? = nil, smallNumberLimit: Int = 5,
    policies set: Policies = .standard, service: String = "Northborough reviewing service"
  ) throws(TemplateProblems) -> Report {
    var policies = set
    try? policies.set(
      PolicySetting(
        name: Policy.smallNumberLimit.name, value: "\(smallNumberLimit)", from: .earliest))
    return Report(
      kind, template: try Template(reading: template, file: "ours.txt"), of: period,
      from: Report.Grounds(
        figures: figures, references: references, entries: entries, loaded: loaded,
        policies: policies),
      service: service, authority: "Northborough")
  }

  /// The words of the first paragraph, list, table or chart that a template makes.
  static func words(_ template: String, figures: Figures = .example()) throws -> String {
    switch try document(template, figures: figures).blocks.first {
    case .paragraph(let runs), .note(let runs): runs.text
    case .list(let list): list.entries.map(\.text).joined(separator: "/")
    case .chart(let chart): chart.headline.text
    case .table(let table):
      table.rows.map { ([$0.header] + $0.cells.map(\.text)).joined(separator: "|") }
        .joined(separator: "/")
    default: ""
    }
  }

  /// What is said to be wrong with a template: the line, and the message with how to mend it.
  static func problems(
    _ template: String, figures: Figures = .example()
  ) -> [(line: Int, text: String)] {
    do throws(TemplateProblems) {
      _ = try document(template, figures: figures)
      return []
    } catch {
      return error.all.map { ($0.line, "\($0.message) \($0.mend)") }
    }
  }
}
