import Care
import Foundation
import Metrics
import Store

/// What is told when metrics are asked for: what was counted, and how the database and its upkeep stand.
struct MetricsPage: Sendable {
  let store: Store
  let metrics: MetricsBook
  let now: @Sendable () -> Moment

  var text: String {
    get async {
      let isReady = await store.readiness() == .ready
      set("heard_ready", isReady ? 1 : 0)
      if isReady { await tellUpkeep() }
      tellProcess()
      return metrics.text
    }
  }

  private func tellUpkeep() async {
    if let standing = try? await store.standing() {
      set("heard_audit_entries", Double(standing.entries))
      set("heard_schema_version", Double(standing.schema))
    }
    for standing in (try? await store.upkeep()) ?? [] {
      let kind = [("kind", standing.kind.rawValue)]
      guard let last = standing.last else { continue }
      set("heard_upkeep_last_result", last.isGood ? 1 : 0, kind)
      guard let good = standing.lastGood else { continue }
      set("heard_upkeep_last_good_timestamp_seconds", Double(good.endedAt.seconds), kind)
      set(
        "heard_upkeep_age_seconds", Double(max(0, now().seconds - good.endedAt.seconds)), kind)
      set("heard_upkeep_bytes", Double(good.bytes), kind)
    }
  }

  private func tellProcess() {
    // POSIX counts in millionths of a second.
    set("process_cpu_seconds", Double(clock()) / 1e6)
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ")
    if let pages, pages.count > 1, let resident = Double(pages[1]) {
      set("process_resident_memory_bytes", resident * Double(sysconf(Int32(_SC_PAGESIZE))))
    }
    let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    if let files { set("process_open_fds", Double(files.count)) }
  }

  private func set(_ name: String, _ value: Double, _ dimensions: [(String, String)] = []) {
    Gauge(label: name, dimensions: dimensions, factory: metrics).record(value)
  }
}
