/// Everything that can be set for `heard serve` and `heard doctor`: the one list of it.
///
/// Each is an option of the command, a variable of the environment, and a line of the settings file;
/// what the command line says comes before the environment, and that before the file.
enum Setting: String, CaseIterable {
  case database = "HEARD_DATABASE"
  case host = "HEARD_HOST"
  case port = "HEARD_PORT"
  case authority = "HEARD_AUTHORITY"
  case assets = "HEARD_ASSETS"
  case metrics = "HEARD_METRICS"
  case log = "HEARD_LOG"
  case backupFolder = "HEARD_BACKUP_FOLDER"
  case backupHours = "HEARD_BACKUP_HOURS"
  case backupKeep = "HEARD_BACKUP_KEEP"
  case drillHour = "HEARD_DRILL_HOUR"
  case copyFolder = "HEARD_COPY_FOLDER"
  case codeKeyFile = "HEARD_CODE_KEY_FILE"
  case demandCodes = "HEARD_DEMAND_CODES"
  case breachedPasswords = "HEARD_BREACHED_PASSWORDS"
  case scanner = "HEARD_SCANNER"

  /// The option of the command line, without its dashes.
  var option: String {
    rawValue.dropFirst("HEARD_".count).lowercased().replacing("_", with: "-")
  }

  /// What holds where nothing is set; nil where there is none.
  var fallback: String? {
    switch self {
    case .host: "127.0.0.1"
    case .port: "8480"
    case .authority: "Averchester City Council"
    case .log, .demandCodes: "no"
    case .backupHours: "4"
    case .backupKeep: "42"
    case .drillHour: "2"
    case .database, .assets, .metrics, .backupFolder, .copyFolder, .codeKeyFile,
      .breachedPasswords, .scanner:
      nil
    }
  }

  /// What it sets, in a sentence.
  var meaning: String {
    switch self {
    case .database: "The database: a file, or `postgres://user@host/name`. It has to be set."
    case .host:
      "The address to listen on. Leave it on this machine alone; the proxy that speaks TLS stands before it."
    case .port: "The port to listen on."
    case .authority: "The authority, as pages call it."
    case .assets: "The folder with the style sheet, where it is not beside the program."
    case .metrics:
      "Where metrics are served, as `127.0.0.1:9480`. Without it they are not served at all."
    case .log: "`yes` writes a line for each request to standard error."
    case .backupFolder:
      "The folder into which the server writes backups by itself. Without it there are none."
    case .backupHours: "Hours from one backup to the next, 1 to 168."
    case .backupKeep: "How many of the newest backups are kept, from 1."
    case .drillHour:
      "The hour of the day, 0 to 23, from which the day’s drill restores the newest backup, and what the "
        + "annual report counts of each child is counted ahead."
    case .copyFolder:
      "The folder of a copy of the backups that this program cannot delete; only `heard doctor` looks at it."
    case .codeKeyFile:
      "The file with the key that seals the secrets of one-time codes: `openssl rand -hex 32`."
    case .demandCodes: "`yes` lets nobody in without a one-time code."
    case .breachedPasswords:
      "A list of passwords that became known, by SHA-1 and in order, as Pwned Passwords gives it. They are refused."
    case .scanner:
      "Where ClamAV’s `clamd` listens, as `127.0.0.1:3310` or `/run/clamav/clamd.ctl`. Without it files are not looked through for viruses."
    }
  }
}

/// The table of settings, as docs/operations.md has it.
enum SettingsTable {
  static var text: String {
    let rows = Setting.allCases.map { setting in
      let fallback = setting.fallback.map { "`\($0)`" } ?? ""
      return "| `\(setting.rawValue)` | `--\(setting.option)` | \(fallback) | \(setting.meaning) |"
    }
    return
      (["| in the environment or file | option | if not set | meaning |", "|---|---|---|---|"]
      + rows).joined(separator: "\n") + "\n"
  }
}
