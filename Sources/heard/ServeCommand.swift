import ArgumentParser
import Care
import Foundation
import Store

/// `heard serve`: the service on screen.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves the pages to browsers until it is told to stop.",
    discussion: """
      Behind a proxy that speaks TLS, which browsers need for signing in. Over a database that \
      heard sample made it runs as a demonstration: without TLS, on a day that can be chosen.
      """)

  @OptionGroup var options: SettingOptions
  @Option(name: .long, help: "Today's date, for a demonstration alone: 2023-03-31.") var today: Day?

  func run() async throws {
    let settings = try options.all()
    try await StoreOptions.work(
      on: try settings.database(), codeKeyAt: settings.text(.codeKeyFile)
    ) { store, desk in
      try await store.checkCodes()
      let isInvented = try await store.isInvented()
      guard isInvented || today == nil else {
        throw Problem(
          sentence:
            "The day can be chosen in a demonstration alone, and this database is a real one.",
          mend: "Leave --today out.")
      }
      let clock = try await clock(desk, isInvented: isInvented)
      if isInvented {
        try await Demonstration(store, at: clock()).tell(
          port: try settings.number(.port, in: 1...65_535))
      }
      let guarded = store.refusing(try settings.breachedPasswords())
        .demandingCodes(try settings.fact(.demandCodes))
      try await Serving(store: guarded, settings: settings, isInvented: isInvented, clock: clock)
        .run()
    }
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
