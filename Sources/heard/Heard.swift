import ArgumentParser
import Foundation

/// The commands of Heard.
@main
struct Heard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heard",
    abstract: "For the Independent Reviewing Officer service: from the statutory return to the "
      + "annual report.",
    version: "0.1.0",
    subcommands: [
      ImportCommand.self, CheckCommand.self, MeasuresCommand.self, ReportCommand.self,
      ExportCommand.self, SampleCommand.self, ReferenceCommand.self, PolicyCommand.self,
      VerifyCommand.self, BackupCommand.self, RestoreCommand.self, CopyCommand.self,
      RulesCommand.self, ServeCommand.self, AccountCommand.self, RecordCommand.self,
      TimelineCommand.self, DoctorCommand.self, SettingsCommand.self,
    ])

  static func main() async {
    // Every file and folder that Heard or a program it starts makes is its owner's alone.
    umask(0o077)
    let sweep = ScratchSweep()
    // Serving ends by itself when it is told to: what is under way is finished first.
    let isServing = CommandLine.arguments.dropFirst().first == "serve"
    let signals = isServing ? [] : sweep.watchForSignals()
    sweep.removeLeftBehind()
    await answer()
    withExtendedLifetime(signals) {}
  }

  /// Runs the command that was given; a problem that it did not tell itself is told in a sentence.
  private static func answer() async {
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let problem as Problem {
      StandardError.write("heard: \(problem)")
      exit(withError: Ending.nothingDone)
    } catch {
      exit(withError: error)
    }
  }
}
