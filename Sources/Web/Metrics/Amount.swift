import Metrics
import Synchronization

/// A number that is counted up, or set as it changes.
final class Amount: CounterHandler, RecorderHandler, Sendable {
  /// As Prometheus calls the two.
  enum Kind: String, Sendable { case counter, gauge }

  let kind: Kind
  private let number = Mutex(0.0)

  init(_ kind: Kind) { self.kind = kind }

  var value: Double { number.withLock { $0 } }

  func increment(by amount: Int64) { number.withLock { $0 += Double(amount) } }
  func reset() { number.withLock { $0 = 0 } }
  func record(_ value: Int64) { number.withLock { $0 = Double(value) } }
  func record(_ value: Double) { number.withLock { $0 = value } }
}
