extension Breach {
  /// Refuses a span that ends before it starts: `The post ends on 1 May 2025, before it starts on …`.
  static func checkOrder(
    of what: String, from start: Day, to end: Day?, _ verb: String = "ends",
    at field: String = "endedOn"
  ) throws(Breach) {
    guard let end, end < start else { return }
    throw Breach(
      "\(what) \(verb) on \(end.inWords), before it starts on \(start.inWords). Correct one of the "
        + "two days.", at: field)
  }

  /// Refuses something that follows from another and comes before it.
  static func check(
    _ what: String, on later: Day?, isNotBefore cause: String, on earlier: Day,
    at field: String? = nil
  ) throws(Breach) {
    guard let later, later < earlier else { return }
    throw Breach(
      "\(what) on \(later.inWords), before \(cause) on \(earlier.inWords). Correct one of the two "
        + "days.", at: field)
  }
}
