import Foundation
import Synchronization

/// Says on standard error what a command is doing, once it has taken longer than two seconds.
struct Progress {
  private let startedAt = ContinuousClock.now
  private var lastSaid = ContinuousClock.now

  /// Says a step, at most once in two seconds.
  mutating func say(_ step: @autoclosure () -> String) {
    let now = ContinuousClock.now
    guard now - lastSaid > .seconds(2) else { return }
    lastSaid = now
    StandardError.write("\(step()) (\(seconds(since: startedAt, now)) s)")
  }

  private func seconds(since start: ContinuousClock.Instant, _ now: ContinuousClock.Instant) -> Int
  {
    Int((now - start).components.seconds)
  }
}

/// The same for work that several do at the same time.
final class SharedProgress: Sendable {
  private let progress = Mutex(Progress())

  func say(_ step: String) { progress.withLock { $0.say(step) } }
}
