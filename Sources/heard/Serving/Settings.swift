import Foundation
import Store
import Web

/// What is set for this run, from the command line, the environment and a file.
struct Settings {
  private var given: [Setting: String] = [:]

  /// Lays what was typed over the environment, and that over a file.
  ///
  /// The file has lines like `HEARD_PORT=8480`, as systemd reads them; a name that is no setting stops
  /// the program, so that a slip of the pen is not lost.
  init(
    typed: [Setting: String?],
    environment: [String: String] = ProcessInfo.processInfo.environment, file: String? = nil
  ) throws {
    if let file { given = try Settings.read(file) }
    for setting in Setting.allCases {
      if let value = environment[setting.rawValue], !value.isEmpty { given[setting] = value }
      if let value = typed[setting] ?? nil { given[setting] = value }
    }
  }

  private static func read(_ path: String) throws -> [Setting: String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Problem(
        sentence: "The settings file \(path) cannot be read.",
        mend: "Check the path, and that the user who runs Heard may read it.")
    }
    var found: [Setting: String] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let bare = line.trimmingCharacters(in: .whitespaces)
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      let parts = bare.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Problem(
          sentence: "Line \(index + 1) of \(path) is no setting.",
          mend: "Write it as HEARD_PORT=8480, or begin it with # for a remark.")
      }
      let name = String(parts[0]).trimmingCharacters(in: .whitespaces)
      let value = parts[1].trimmingCharacters(in: .whitespaces)
        .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      if let setting = Setting(rawValue: name) {
        if !value.isEmpty { found[setting] = value }
      } else if name.hasPrefix("HEARD_") {
        throw Problem(
          sentence: "Line \(index + 1) of \(path) sets \(name), which Heard does not know.",
          mend: "heard settings lists every setting.")
      }
    }
    return found
  }

  func text(_ setting: Setting) -> String? { given[setting] ?? setting.fallback }

  /// The database, which has to be set.
  func database() throws -> String {
    guard let database = text(.database) else {
      throw Problem(
        sentence: "No database is named.",
        mend: "Give it with --database, or set \(Setting.database.rawValue).")
    }
    return database
  }

  func number(_ setting: Setting, in range: ClosedRange<Int>) throws -> Int {
    let text = text(setting) ?? ""
    guard let number = Int(text), range.contains(number) else {
      throw Problem(
        sentence: "--\(setting.option) (\(setting.rawValue)) is \(text), and it has to be a number "
          + "from \(range.lowerBound) to \(range.upperBound).", mend: "Correct it and start again.")
    }
    return number
  }

  func fact(_ setting: Setting) throws -> Bool {
    switch text(setting) {
    case "yes": return true
    case "no", nil: return false
    case let other?:
      throw Problem(
        sentence:
          "--\(setting.option) (\(setting.rawValue)) is \(other), and it has to be yes or no.",
        mend: "Correct it and start again.")
    }
  }

  /// Where metrics are served: `127.0.0.1:9480`; nil where they are not.
  func metricsAddress() throws -> NetworkAddress? {
    guard let text = text(.metrics) else { return nil }
    let parts = text.split(separator: ":")
    guard parts.count == 2, let port = Int(parts[1]), (1...65_535).contains(port) else {
      throw Problem(
        sentence: "--metrics (\(Setting.metrics.rawValue)) is \(text), which is no address.",
        mend: "Write it as 127.0.0.1:9480.")
    }
    return NetworkAddress(host: String(parts[0]), port: port)
  }

  /// The scanner for viruses; nil where none is set.
  func scanner() throws -> VirusScanner? {
    guard let text = text(.scanner) else { return nil }
    guard let address = ScannerAddress(text) else {
      throw Problem(
        sentence: "--scanner (\(Setting.scanner.rawValue)) is \(text), which is no address.",
        mend: "Write it as 127.0.0.1:3310, or as the path of a socket: /run/clamav/clamd.ctl.")
    }
    return VirusScanner(at: address)
  }

  /// The list of passwords that became known; nil where none is set.
  func breachedPasswords() throws -> BreachedPasswords? {
    try text(.breachedPasswords).map { try BreachedPasswords(at: $0) }
  }
}
