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
    mode: Store.Mode = .existing, _ body: (Store, Desk) async throws -> Answer
  ) async throws -> Answer {
    try await Problem.told {
      let store = try await Store.open(at: database, mode: mode)
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
