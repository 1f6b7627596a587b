import ArgumentParser
import Care
import Exchange
import Foundation
import Store

/// `heard import records`.
struct ImportRecordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Takes in the service's own records and the register from CSV files.",
    discussion: """
      Each PATH is a CSV file, or a folder of them as `heard export records` writes it. What a file \
      holds is known by its name, as visit.csv, else by its columns. A row without a number is new, \
      unless one like it is held already; a row with a number takes the place of the row that has \
      it. Files of the register say all that Heard keeps of their part of each child they name. \
      Exit status: 0 everything taken in, 1 something refused, 2 nothing done.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "CSV files, or folders of them.")
  var paths: [String]

  @Flag(name: .long, help: "Say what would happen, and change nothing.")
  var dryRun = false

  @Option(name: .long, help: "A file for the list of findings; .json or .csv by its name.")
  var findings: String?

  func run() async throws {
    let output = findings.map(FindingsOutput.init(path:))
    try await Problem.told { try output?.check(besides: store.database) }
    let readings = try await Problem.told {
      try RecordPaths(paths).files.map { try RecordFile(path: $0).read() }
    }
    let whole = try await store.work(mode: dryRun ? .existing : .create) { _, desk in
      let held = try await desk.caseFiles { file in
        file.record(from: .heard).map { (file.localIdentifier, $0) }
      }
      let register = RegisterIntake(readings, over: Dictionary(held) { first, _ in first })
      var intake = RecordsIntake(
        readings, over: try await desk.entries(joined: false), try await desk.localIdentifiers(),
        entering: Set(register.records.map(\.localIdentifier)))
      let report = try await desk.take(
        register: register.received, intake.sets.map(\.set), purpose: "heard import records",
        isTrial: dryRun)
      intake.refuse(report)
      return try say(readings, register, intake, report, to: output)
    }
    if !whole { throw Ending.withFindings }
  }

  /// Tells what was done; false where something was refused.
  private func say(
    _ readings: [RecordFile.Reading], _ register: RegisterIntake, _ intake: RecordsIntake,
    _ report: TakingReport, to output: FindingsOutput?
  ) throws -> Bool {
    let found = readings.flatMap(\.findings) + register.findings + intake.findings
    let refused = readings.map(\.refusedRows).reduce(intake.refused, +)
    try StandardOutput.write(
      """
      \(dryRun ? "A dry run: nothing was changed. This would happen.\n" : "")\
      Children of the register: \(register.records.count) entered or changed, \
      \(register.unchanged) as they were.
      Rows of the service's own records: \(intake.added) added, \(intake.changed) changed, \
      \(intake.unchanged) as they were, \(refused) refused.

      """)
    let refusals = report.register?.refusals ?? []
    for refusal in refusals {
      try StandardOutput.write("Child \(refusal.localIdentifier): \(refusal.breach)\n")
    }
    try StandardOutput.write(FindingSummary(found, areWritten: output != nil).text)
    try output?.write(found)
    try output?.tell(of: found)
    return refused == 0 && refusals.isEmpty && register.findings.isEmpty
      && readings.allSatisfy { $0.kind != nil }
  }
}

/// The CSV files that paths name: files themselves, and folders as an export writes them.
struct RecordPaths {
  let files: [String]

  init(_ paths: [String]) throws {
    files = try paths.flatMap(RecordPaths.files)
    guard !files.isEmpty else {
      throw Problem(
        sentence: "There is no CSV file in \(paths.joined(separator: ", ")).",
        mend: "Name files such as visit.csv, or a folder that holds them.")
    }
  }

  private static func files(at path: String) throws -> [String] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeDirectory else { return [path] }
    let parts = [RecordFolder.register, RecordFolder.records].map { "\(path)/\($0)" }
      .filter { FileManager.default.fileExists(atPath: $0) }
    return try (parts.isEmpty ? [path] : parts).flatMap { folder in
      do {
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          .filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
          .map { "\(folder)/\($0)" }
      } catch {
        throw Problem(
          sentence: "The folder \(folder) cannot be opened.", mend: "Check that you may read it.")
      }
    }
  }
}

/// The folders of an export.
enum RecordFolder {
  static let records = "records"
  static let register = "register"
  static let returns = "returns"
}
