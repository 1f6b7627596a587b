import ArgumentParser
import Care
import Foundation
import Store

/// `heard doctor`: what is unsafe or missing where Heard runs.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what is unsafe or missing, each in a sentence with how to mend it.",
    discussion: """
      Give it what the server is given: the same options, environment and settings file, as the same \
      user. It changes nothing. Its status is 0 where nothing is unsafe, 1 where something is, and 2 \
      where the database cannot be opened.
      """)

  @OptionGroup var options: SettingOptions

  func run() async throws {
    let settings = try options.all()
    let database = try settings.database()
    let around =
      MachineCheck(database: database, settings: settings).diagnoses
      + [await ScannerCheck(scanner: try settings.scanner()).diagnosis()]
    for diagnosis in around { try StandardOutput.write(diagnosis.line + "\n") }
    let within = try await StoreOptions.work(on: database, mode: .readOnly) { store, _ in
      try await DatabaseCheck(store: store, settings: settings, now: Moment.clock()).diagnoses()
    }
    for diagnosis in within { try StandardOutput.write(diagnosis.line + "\n") }
    let found = (around + within).filter { $0.weight == .unsafe }.count
    try StandardOutput.write(
      found == 0 ? "Nothing is unsafe.\n" : "Unsafe: \(found). See to these first.\n")
    if found > 0 { throw Ending.withFindings }
  }
}
