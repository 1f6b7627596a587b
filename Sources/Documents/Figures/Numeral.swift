/// Numbers as English reports write them: rounded half away from zero, with thousands separators.
enum Numeral {
  static let minus = "\u{2212}"

  /// A number with so many decimals; nil for what is not a number.
  static func text(_ value: Double, decimals: Int) -> String? {
    guard value.isFinite, value.magnitude < 1e15 else { return nil }
    let places = min(max(decimals, 0), 3)
    let factor = [1.0, 10, 100, 1000][places]
    let scaled = Int64((value.magnitude * factor).rounded(.toNearestOrAwayFromZero))
    let whole = scaled / Int64(factor)
    var text = grouped(whole)
    if places > 0 {
      let rest = String(scaled % Int64(factor))
      text += "." + String(repeating: "0", count: places - rest.utf8.count) + rest
    }
    return value < 0 && scaled > 0 ? minus + text : text
  }

  /// A number as it was entered, with at most two decimals and no noughts at its end.
  static func asEntered(_ value: Double) -> String? {
    guard var text = text(value, decimals: 2) else { return nil }
    while text.contains("."), text.last == "0" || text.last == "." { text.removeLast() }
    return text
  }

  /// Numbers to ten as words, others as numerals.
  static func words(_ value: Double) -> String? {
    let names = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    guard value == value.rounded(), (0...10).contains(value) else {
      return text(value, decimals: 0)
    }
    return names[Int(value)]
  }

  private static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
