import Metrics
import Synchronization

/// How often something took how long: a histogram in seconds.
final class Spread: TimerHandler, Sendable {
  /// The upper bounds of what is counted together, in seconds.
  private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

  private struct Counts {
    var within = [Int](repeating: 0, count: Spread.bounds.count)
    var all = 0
    var seconds = 0.0
  }

  private let counts = Mutex(Counts())

  func recordNanoseconds(_ duration: Int64) {
    let seconds = Double(duration) / 1e9
    counts.withLock { counts in
      for (index, bound) in Self.bounds.enumerated() where seconds <= bound {
        counts.within[index] += 1
      }
      counts.all += 1
      counts.seconds += seconds
    }
  }

  /// The lines of the histogram under a name, with the labels that it has.
  func lines(_ name: String, _ labels: String) -> [String] {
    let held = counts.withLock { $0 }
    let before = labels.isEmpty ? "" : "\(labels),"
    var lines = zip(Self.bounds, held.within).map { bound, count in
      "\(name)_bucket{\(before)le=\"\(MetricsBook.written(bound))\"} \(count)"
    }
    lines.append("\(name)_bucket{\(before)le=\"+Inf\"} \(held.all)")
    lines.append("\(name)_sum\(MetricsBook.braced(labels)) \(held.seconds)")
    lines.append("\(name)_count\(MetricsBook.braced(labels)) \(held.all)")
    return lines
  }
}
