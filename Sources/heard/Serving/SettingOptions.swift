import ArgumentParser

/// The settings as options of a command: how each is typed.
struct SettingOptions: ParsableArguments {
  @Option(name: .long, help: "The database of the authority: a file, or postgres://user@host/name.")
  var database: String?
  @Option(name: .long, help: "The address to listen on.") var host: String?
  @Option(name: .long, help: "The port to listen on.") var port: String?
  @Option(name: .long, help: "The authority, as pages call it.") var authority: String?
  @Option(name: .long, help: "The folder with the style sheet, where it is not beside the program.")
  var assets: String?
  @Option(name: .long, help: "Where metrics are served: 127.0.0.1:9480.") var metrics: String?
  @Flag(name: .long, help: "Write a line for each request.") var log = false
  @Option(name: .long, help: "The folder into which the server writes backups by itself.")
  var backupFolder: String?
  @Option(name: .long, help: "Hours from one backup to the next.") var backupHours: String?
  @Option(name: .long, help: "How many backups are kept.") var backupKeep: String?
  @Option(name: .long, help: "The hour from which the day's drill restores the newest backup.")
  var drillHour: String?
  @Option(name: .long, help: "A folder with a copy of the backups that Heard cannot delete.")
  var copyFolder: String?
  @Option(name: .long, help: "The file with the key of one-time codes.") var codeKeyFile: String?
  @Flag(name: .long, help: "Let nobody in without a one-time code.") var demandCodes = false
  @Option(name: .long, help: "A list of breached passwords, by SHA-1 and in order.")
  var breachedPasswords: String?
  @Option(name: .long, help: "Where ClamAV's clamd listens: 127.0.0.1:3310, or a socket's path.")
  var scanner: String?
  @Option(name: .long, help: "A file with lines like HEARD_PORT=8480; heard settings lists them.")
  var settings: String?

  /// What was typed, over the environment and the file.
  func all() throws -> Settings {
    try Settings(
      typed: [
        .database: database, .host: host, .port: port, .authority: authority, .assets: assets,
        .metrics: metrics, .log: log ? "yes" : nil, .backupFolder: backupFolder,
        .backupHours: backupHours, .backupKeep: backupKeep, .drillHour: drillHour,
        .copyFolder: copyFolder, .codeKeyFile: codeKeyFile,
        .demandCodes: demandCodes ? "yes" : nil, .breachedPasswords: breachedPasswords,
        .scanner: scanner,
      ], file: settings)
  }
}

/// `heard settings`: the table of everything that can be set.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Lists everything that can be set, as docs/operations.md has it.")

  func run() throws { try StandardOutput.write(SettingsTable.text) }
}
