import ArgumentParser
import Care
import Exchange
import Foundation
import Store

/// `heard reference`: figures of others, each with its source.
struct ReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract:
      "Enters and lists figures of others: residents under 18, England's rates, the census.",
    subcommands: [Load.self, List.self])

  /// `heard reference load`.
  struct Load: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load",
      abstract: "Enters figures from a CSV file.",
      discussion: """
        Columns: measure, dimension, key, period, value, source. The number of residents under 18 \
        is residents.under_18 with dimension area, key City and the day as period; source names \
        the publication and its release.
        """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The CSV file.")
    var file: String

    func run() async throws {
      try await store.work { _, desk in
        let reading = try ReferenceFile(path: file).read()
        for finding in reading.findings {
          let place = (["line \(finding.line ?? 0)"] + finding.columns).joined(separator: ", ")
          StandardError.write("\(file), \(place): \(finding.message) \(finding.mend)")
        }
        guard !reading.figures.isEmpty else {
          throw Problem(
            sentence: "\(file) holds no figure that can be entered.",
            mend: "See `heard help reference load` for its columns.")
        }
        let change = Change.Reference.Entered(
          reading.figures, over: try await desk.referenceFigures())
        if !change.figures.isEmpty {
          try await desk.record(.reference(.entered(change)), purpose: "heard reference load")
        }
        try StandardOutput.write(
          "\(reading.figures.count) figures read from \(file), \(change.figures.count) of them new "
            + "or changed.\n")
        if !reading.findings.isEmpty { throw Ending.withFindings }
      }
    }
  }

  /// `heard reference list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the figures that were entered, as CSV.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
      try await store.work(mode: .readOnly) { _, desk in
        try StandardOutput.write(ReferenceFile.text(of: try await desk.referenceFigures()))
      }
    }
  }
}
