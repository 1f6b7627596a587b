import ArgumentParser

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
      VerifyCommand.self, RulesCommand.self,
    ])
}
