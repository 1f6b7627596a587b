import Measures

/// A figure as a page writes it, and what changed in it.
struct FigureText {
  let figure: Figure?

  init(_ figure: Figure?) { self.figure = figure }

  /// `87.3%`, `1,204`, `not recorded`, `withheld: small numbers`.
  var words: String {
    guard let figure else { return "Not counted" }
    if figure.isWithheld { return "Withheld" }
    guard let value = figure.value, value.isFinite else {
      return figure.basis == "not recorded" ? "Not recorded" : "None to count"
    }
    return FigureText.number(value, figure.unit) + FigureText.sign(figure.unit)
  }

  /// `+12`, `−1.4 points`, `no change`; nil where one of the two has no value.
  func change(since before: Figure?) -> String? {
    guard let value = figure?.value, let earlier = before?.value, let unit = figure?.unit,
      value.isFinite, earlier.isFinite
    else { return nil }
    let size = FigureText.number((value - earlier).magnitude, unit)
    if size.allSatisfy({ "0.".contains($0) }) { return "no change" }
    let points = unit == .percent ? " percentage points" : ""
    return "\(value > earlier ? "+" : "\u{2212}")\(size)\(points)"
  }

  /// What a share is of: `120 of 141`; nil where there is nothing to divide by.
  var parts: String? {
    guard let figure, !figure.isWithheld, let numerator = figure.numerator,
      let denominator = figure.denominator
    else { return nil }
    return "\(FigureText.grouped(numerator)) of \(FigureText.grouped(denominator))"
  }

  private static func sign(_ unit: Unit) -> String {
    switch unit {
    case .percent: "%"
    case .workingDays: " working days"
    case .days: " days"
    case .count, .children, .sessions, .rank, .per10k, .fte: ""
    }
  }

  /// Rounded half away from zero: to whole numbers, or to one decimal where the unit has parts.
  private static func number(_ value: Double, _ unit: Unit) -> String {
    switch unit {
    case .count, .sessions, .rank, .days:
      return grouped(Int(value.rounded(.toNearestOrAwayFromZero)))
    case .children where value == value.rounded(): return grouped(Int(value))
    case .percent, .workingDays, .per10k, .fte, .children:
      let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
      return "\(grouped(tenths / 10)).\(abs(tenths % 10))"
    }
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array("\(abs(number))")
    var text = number < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
