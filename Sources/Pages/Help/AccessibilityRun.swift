import Care

/// What one run of the checks in a browser found.
package struct AccessibilityRun: Hashable, Sendable {
  let checkedOn: Day
  let pages: Int
  /// What axe found against the guidelines.
  let violations: Int
  /// Whatever else was not as it should be, such as scrolling sideways.
  let problems: Int

  /// Reads what the checks write: `2026-11-26 304 0 2`, the day, the pages, the violations, the other
  /// problems; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let counts = parts.dropFirst().compactMap { Int($0) }
    guard parts.count == 4, counts.count == 3, let day = Day(String(parts[0])) else { return nil }
    checkedOn = day
    (pages, violations, problems) = (counts[0], counts[1], counts[2])
  }
}
