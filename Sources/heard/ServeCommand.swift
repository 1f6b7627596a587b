import ArgumentParser
import Care
import Foundation
import Hummingbird
import Logging
import Store
import Web

/// `heard serve`: the service on screen.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves the pages to browsers until it is told to stop.",
    discussion: """
      Behind a proxy that speaks TLS, which browsers need for signing in. Over a database that \
      heard sample made it runs as a demonstration: without TLS, on a day that can be chosen.
      """)

  @OptionGroup var store: StoreOptions
  @Option(name: .long, help: "The port to listen on.") var port: Int = 8480
  @Option(name: .long, help: "The address to listen on.") var host: String = "127.0.0.1"
  @Option(name: .long, help: "The authority, as pages call it.")
  var authority: String = "Averchester City Council"
  @Option(name: .long, help: "Today's date, for a demonstration alone: 2023-03-31.") var today: Day?
  @Option(name: .long, help: "The folder with the style sheet, where it is not beside the program.")
  var assets: String?
  @Flag(name: .long, help: "Write a line for each request.") var log = false

  func run() async throws {
    try await store.work { store, desk in
      try await store.checkCodes()
      let isInvented = try await store.isInvented()
      guard isInvented || today == nil else {
        throw Problem(
          sentence:
            "The day can be chosen in a demonstration alone, and this database is a real one.",
          mend: "Leave --today out.")
      }
      let clock = try await clock(desk, isInvented: isInvented)
      if isInvented { try await Demonstration(store, at: clock()).tell(port: port) }
      try await serve(store, isInvented: isInvented, clock)
    }
  }

  private func serve(
    _ store: Store, isInvented: Bool, _ clock: @escaping @Sendable () -> Moment
  ) async throws {
    let settings = SiteSettings(
      authority: authority, isDemonstration: isInvented, isSecure: !isInvented, assets: assets,
      now: clock)
    let site = try Site(store: store, settings: settings, logger: logger)
    try StandardOutput.write("Serving on http://\(host):\(port) – stop with Control-C\n")
    try await site.application(host: host, port: port).runService()
  }

  private var logger: Logger {
    var logger = Logger(label: "heard") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = log ? .info : .error
    return logger
  }

  /// The machine's clock; in a demonstration one that shows its day.
  private func clock(_ desk: Desk, isInvented: Bool) async throws -> @Sendable () -> Moment {
    guard isInvented else { return Moment.clock }
    let policies = try await desk.policies()
    let first = policies.firstKeptYear
    // The sample's last year is the third that it keeps.
    let last = today ?? first.map { CollectionYear(ending: $0.ending + 2).lastDay }
    guard let last else { return Moment.clock }
    let shift = Int64(Moment.clock().dayInEngland.days(to: last)) * 86_400
    return { Moment(seconds: Moment.clock().seconds + shift) }
  }
}
