import Metrics
import Synchronization

/// What is counted and timed while the site serves, and told as Prometheus reads it.
///
/// Nothing in it is about anybody: its labels are patterns of routes, methods, statuses and kinds of
/// upkeep.
final class MetricsBook: MetricsFactory, Sendable {
  private struct Key: Hashable {
    let name: String
    let labels: String
  }

  private struct Pages {
    var amounts: [Key: Amount] = [:]
    var spreads: [Key: Spread] = [:]
  }

  private let pages = Mutex(Pages())

  init() {}

  func makeCounter(
    label: String, dimensions: [(String, String)]
  ) -> any CounterHandler { amount(label, dimensions, .counter) }

  func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler { amount(label, dimensions, .gauge) }

  func makeTimer(
    label: String, dimensions: [(String, String)]
  ) -> any TimerHandler {
    let key = Key(name: label, labels: Self.labels(dimensions))
    return pages.withLock { pages in
      if let known = pages.spreads[key] { return known }
      let new = Spread()
      pages.spreads[key] = new
      return new
    }
  }

  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}

  private func amount(
    _ label: String, _ dimensions: [(String, String)], _ kind: Amount.Kind
  ) -> Amount {
    let key = Key(name: label, labels: Self.labels(dimensions))
    return pages.withLock { pages in
      if let known = pages.amounts[key] { return known }
      let new = Amount(kind)
      pages.amounts[key] = new
      return new
    }
  }

  /// Everything, in Prometheus's text format, version 0.0.4.
  var text: String {
    let (amounts, spreads) = pages.withLock { ($0.amounts, $0.spreads) }
    var lines: [String] = []
    for (name, group) in Dictionary(grouping: amounts, by: \.key.name).sorted(by: {
      $0.key < $1.key
    }) {
      lines.append("# TYPE \(name) \(group[0].value.kind.rawValue)")
      for (key, amount) in group.sorted(by: { $0.key.labels < $1.key.labels }) {
        lines.append("\(name)\(Self.braced(key.labels)) \(Self.written(amount.value))")
      }
    }
    for (name, group) in Dictionary(grouping: spreads, by: \.key.name).sorted(by: {
      $0.key < $1.key
    }) {
      lines.append("# TYPE \(name) histogram")
      for (key, spread) in group.sorted(by: { $0.key.labels < $1.key.labels }) {
        lines += spread.lines(name, key.labels)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func labels(_ dimensions: [(String, String)]) -> String {
    dimensions.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\\"\n".utf8.contains($0) }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "\n", with: "\\n")
  }

  static func braced(_ labels: String) -> String { labels.isEmpty ? "" : "{\(labels)}" }

  /// A number as Prometheus reads it: whole ones without a point.
  static func written(_ number: Double) -> String {
    Int64(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
