import Care
import Foundation
import Hummingbird
import Logging
import Store
import Web

/// The site over an open database, with what goes on beside it, until it is told to stop.
struct Serving {
  private let store: Store
  private let settings: Settings
  private let isInvented: Bool
  private let clock: @Sendable () -> Moment
  private let logger: Logger

  init(
    store: Store, settings: Settings, isInvented: Bool, clock: @escaping @Sendable () -> Moment
  ) throws {
    self.store = store
    self.settings = settings
    self.isInvented = isInvented
    self.clock = clock
    var logger = Logger(label: "heard") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = try settings.fact(.log) ? .info : .error
    self.logger = logger
  }

  func run() async throws {
    let host = settings.text(.host) ?? "127.0.0.1"
    let port = try settings.number(.port, in: 1...65_535)
    let site = try Site(
      store: store,
      settings: SiteSettings(
        authority: settings.text(.authority) ?? "", isDemonstration: isInvented,
        isSecure: !isInvented, assets: settings.text(.assets), scanner: try settings.scanner(),
        now: clock), logger: logger)
    let application = site.application(
      at: NetworkAddress(host: host, port: port), metricsAt: try settings.metricsAddress(),
      upkeep: try upkeep())
    try StandardOutput.write("Serving on http://\(host):\(port) – stop with Control-C\n")
    try await application.runService()
  }

  /// Backups, drills and counting ahead, where a folder for them is set; on the machine's clock, whatever the day of a
  /// demonstration.
  private func upkeep() throws -> Upkeep? {
    guard let plan = try settings.upkeepPlan() else { return nil }
    try plan.folder.make()
    let logger = logger
    let holder = "\(ProcessInfo.processInfo.hostName):\(getpid())"
    let store = store
    return Upkeep(
      store, plan: plan, holder: holder, now: Moment.clock,
      counting: {
        let desk = store.desk(of: .system, now: Moment.clock)
        return try await desk.countAheadForTheYearThatEnded(by: Moment.clock().dayInEngland)
      }
    ) { sentence in
      logger.error("upkeep failed", metadata: ["fault": "\(sentence)"])
    }
  }
}

extension Settings {
  /// When backups and drills are due; nil where no folder is set for them.
  func upkeepPlan() throws -> UpkeepPlan? {
    guard let folder = text(.backupFolder) else { return nil }
    return UpkeepPlan(
      folder: BackupFolder(folder), hours: try number(.backupHours, in: 1...168),
      kept: try number(.backupKeep, in: 1...100_000), drillHour: try number(.drillHour, in: 0...23))
  }
}
