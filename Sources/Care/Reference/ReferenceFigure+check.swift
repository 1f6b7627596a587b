extension ReferenceFigure {
  /// Whether a text names a period of figures: a year, a quarter, a month, a day, or `comparator` for what
  /// has no period.
  package static func isPeriod(_ text: String) -> Bool {
    if text == "comparator" || Day(text) != nil || CollectionYear(text) != nil { return true }
    if text.utf8.count == 7 { return Day(text + "-01") != nil }
    let quarters = ["-Q1", "-Q2", "-Q3", "-Q4"]
    return quarters.contains { text.hasSuffix($0) }
      && CollectionYear(String(text.dropLast(3))) != nil
  }

  /// Refuses a number that there cannot be: of people less than none, of a whole more than all of it.
  package func check() throws(Breach) {
    guard value.isFinite, value >= 0 else {
      throw Breach("The figure must be a number from 0 up.", at: "value")
    }
    if measure.hasSuffix("_share"), value > 100 {
      throw Breach("A share is at most 100 per cent.", at: "value")
    }
    if measure == Self.residents, value < 1 || value != value.rounded() {
      throw Breach("The number of residents is a whole number from 1 up.", at: "value")
    }
  }

  /// What the number of residents under 18 is called, by which rates divide.
  package static let residents = "residents.under_18"
}
