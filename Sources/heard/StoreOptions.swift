import ArgumentParser
import Care
import Foundation
import Store

/// Which database a command works on.
struct StoreOptions: ParsableArguments {
  @Option(name: .long, help: "The database file of the authority.")
  var database: String

  /// Opens the database and does some work at the system's desk; problems end the command with a
  /// sentence on standard error.
  func work<Answer: Sendable>(
    mode: Store.Mode = .existing, megabytes: Int = 64,
    _ body: (Store, Desk) async throws -> Answer
  ) async throws -> Answer {
    try await StoreOptions.work(on: database, mode: mode, megabytes: megabytes, body)
  }

  /// The same with a database that is named otherwise than by this option.
  static func work<Answer: Sendable>(
    on database: String, mode: Store.Mode = .existing, megabytes: Int = 64,
    codeKeyAt keyFile: String? = CodeKey.fileInEnvironment,
    _ body: (Store, Desk) async throws -> Answer
  ) async throws -> Answer {
    try await Problem.told {
      let store = try await Store.open(at: database, mode: mode, megabytes: megabytes)
        .keepingCodes(under: try CodeKey.read(keyFile))
      let answer: Answer
      do {
        answer = try await body(store, store.desk(of: .system, now: Moment.clock))
      } catch {
        try? store.close()
        throw error
      }
      try store.close()
      return answer
    }
  }
}

extension Moment {
  /// The machine's clock, the only one in Heard.
  static let clock: @Sendable () -> Moment = {
    Moment(seconds: Int64(Date().timeIntervalSince1970))
  }
}

extension CollectionYear: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension CodeKey {
  /// The file that `HEARD_CODE_KEY_FILE` names.
  static var fileInEnvironment: String? {
    ProcessInfo.processInfo.environment[Setting.codeKeyFile.rawValue]
  }

  /// The key of one-time codes that a file holds; nil where none is named.
  static func read(_ path: String?) throws -> CodeKey? {
    guard let path, !path.isEmpty else { return nil }
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    guard let key = text.flatMap({ CodeKey($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
    else {
      throw Problem(
        sentence: "The key of the one-time codes cannot be read from \(path).",
        mend: "It is a file with 64 hexadecimal digits: openssl rand -hex 32 > \(path)")
    }
    return key
  }
}
