import Care
import Measures

/// The sentence above a chart, worked out from its first bars.
struct ChartSentence {
  let bars: [Bar]

  /// One bar: what it is about and how long it is.
  struct Bar {
    let label: String
    let figure: Figure
    let run: Run
    var value: Double { figure.value ?? 0 }

    /// The label within a sentence: its first letter small where the data set spells it so.
    var inSentence: String {
      figure.key.first?.isLowercase == true
        ? label.prefix(1).lowercased() + label.dropFirst() : label
    }
  }

  /// As in “Reviews held were highest in March 2023 (621) and lowest in February 2023 (343)”.
  func extremes(of subject: [Run]) -> [Run] {
    guard let highest = bars.map(\.value).max(), let lowest = bars.map(\.value).min() else {
      return []
    }
    if highest == lowest, let first = bars.first {
      let end = bars.count == 1 ? "." : " throughout."
      return subject + [.text(" stood at "), first.run, .text(end)]
    }
    return subject + [.text(" were highest ")] + places(highest) + [.text(" and lowest ")]
      + places(lowest) + [.text(".")]
  }

  /// As in “Children in care rose from 2,082 at the end of April to 2,201 at the end of March”.
  func course(of subject: [Run]) -> [Run] {
    guard let first = bars.first, let last = bars.last, bars.count > 1 else {
      return extremes(of: subject)
    }
    if first.run.text == last.run.text {
      return subject + [
        .text(" stood at "), last.run, .text(" \(place(last)), as \(place(first))."),
      ]
    }
    let verb = last.value > first.value ? "rose" : "fell"
    return subject + [
      .text(" \(verb) from "), first.run, .text(" \(place(first)) to "), last.run,
      .text(" \(place(last))."),
    ]
  }

  /// As in “Placements were most often foster care (58.0%), then residential care (9.0%)”.
  func largest(of subject: [Run]) -> [Run] {
    // Bars of equal length keep their order: a sort alone does not promise that.
    let named = bars.filter { !["other", "not known", "not recorded"].contains($0.figure.key) }
    let order = (named.isEmpty ? bars : named).enumerated().sorted {
      ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
    }
    guard let first = order.first?.element, first.value > 0 else { return [] }
    let runs = subject + [.text(" were most often \(first.inSentence) ("), first.run]
    guard let second = order.dropFirst().first?.element, second.value > 0 else {
      return runs + [.text(").")]
    }
    return runs + [
      .text("), then \(second.inSentence) ("), second.run, .text(")."),
    ]
  }

  private func places(_ value: Double) -> [Run] {
    let found = bars.filter { $0.value == value }
    guard let first = found.first else { return [] }
    let run = first.run
    if found.count > 3, let unit = ChartSentence.unit(first.figure.dimension) {
      let many = Numeral.words(Double(found.count)) ?? "\(found.count)"
      return [.text("\(unit.place) \(many) \(unit.many) ("), run, .text(" each)")]
    }
    let names = found.enumerated().map { index, bar in index == 0 ? place(bar) : bar.label }
    let each = found.count > 1 ? " each)" : ")"
    return [.text(ChartSentence.joined(names) + " ("), run, .text(each)]
  }

  /// How many months are told of at once, where there are too many to be named.
  private static func unit(_ dimension: String) -> (place: String, many: String)? {
    switch dimension {
    case "month": ("in", "months")
    case "month_end": ("at the end of", "months")
    default: nil
    }
  }

  private func place(_ bar: Bar) -> String {
    switch bar.figure.dimension {
    case "month_end": "at the end of \(bar.label)"
    case "month", "quarter": "in \(bar.label)"
    case _ where CollectionYear(bar.label) != nil: "in \(bar.label)"
    default: "for \(bar.inSentence)"
    }
  }

  static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
