import ArgumentParser
import Care
import Documents
import Foundation
import Measures
import Store

/// `heard report`: papers written from the records.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes reports from the records.",
    subcommands: [Annual.self, PrintTemplate.self])

  /// `heard report annual`.
  struct Annual: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "annual",
      abstract: "Writes the annual report of a year: web page, PDF, Word or plain text.",
      discussion: """
        The form follows the name of each --output: .html, .pdf, .docx or .txt. PDF and Word need \
        the programs that `make tools` sets up.
        """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "The year of the report: 2025-26.")
    var year: CollectionYear

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
      for path in output where PaperForm(path: path) == nil {
        throw ValidationError("\(path) should end in .html, .pdf, .docx or .txt.")
      }
    }

    func run() async throws {
      try await store.work { _, desk in
        let wording = try readTemplate()
        try await desk.refuseYearWithoutData(year, in: store.database)
        let document = try await document(at: desk, wording)
        try await desk.note(
          "The annual report of \(year.name) is made and its files are being written.",
          purpose: "heard report annual")
        var progress = Progress()
        for path in output {
          guard let form = PaperForm(path: path) else { continue }
          progress.say("Writing \(path)")
          let bytes = try form.bytes(
            of: document, tools: Tools(folder: URL(filePath: tools).standardizedFileURL))
          try PrivateFile(path: path).write(bytes)
          try StandardOutput.write("Written: \(path)\n")
        }
      }
    }

    private func readTemplate() throws -> Template {
      guard let template else {
        return try Template(
          reading: AnnualReport.standardTemplate, file: "the standard template")
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

    private func document(at desk: Desk, _ wording: Template) async throws -> Document {
      let figures = try await desk.figures(of: [year.previous.previous, year.previous, year])
      try StandardOutput.write(Headlines(figures, of: year).text)
      return try AnnualReport(
        template: wording, figures: figures, references: try await desk.referenceFigures(),
        loaded: try await desk.wholeYears(besides: year), year: year, serviceName: service,
        authorityName: authority,
        reconciliation: try await desk.reconciliation(of: year, with: figures)
      ).document()
    }
  }

  /// `heard report template`.
  struct PrintTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "template", abstract: "Prints the wording of the annual report, to be changed.")

    func run() throws { try StandardOutput.write(AnnualReport.standardTemplate) }
  }
}
