import ServiceLifecycle
import Store

/// Backups and drills beside the serving of pages, until the program is told to stop.
struct UpkeepService: Service {
  let upkeep: Upkeep

  func run() async throws {
    await cancelWhenGracefulShutdown { await upkeep.run() }
  }
}
