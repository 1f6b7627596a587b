// What rows about a child's care are held against: reviews held, days in care, the day of birth.

extension EntryGrounds {
  /// Refuses a row about a review that the register does not hold.
  func checkReview(heldOn day: Day) throws(Breach) {
    guard let history, !history.reviews.contains(where: { $0.heldOn == day }) else { return }
    throw Breach(
      "No review of the child was held on \(day.inWords). Enter the review first, or correct the "
        + "day.")
  }

  /// Refuses a second row of a kind about the same review.
  func checkIsOnly<E: Entry>(_ type: E.Type, of review: KeyPath<E, Day>, on day: Day) throws(Breach)
  {
    guard child.all(type).count(where: { $0.value[keyPath: review] == day }) > 1 else { return }
    throw Breach(
      "There is already \(E.meaning) of \(day.inWords). Correct or complete that one instead.")
  }

  /// Refuses something that only happens in care, on a day on which the child was in none.
  ///
  /// The day on which care ended still counts.
  func check(_ what: String, isInCareOn day: Day) throws(Breach) {
    guard let history, !history.isInCare(on: day) else { return }
    throw Breach(
      "\(what) on \(day.inWords), and the child was not in care that day. Correct the day, or the "
        + "child's episodes of care.")
  }

  /// Refuses what would have been before the child was born.
  func check(_ what: String, isAfterBirthOn day: Day) throws(Breach) {
    guard let bornOn = history?.bornOn else { return }
    try Breach.check(what, on: day, isNotBefore: "the child was born", on: bornOn)
  }
}

extension CareHistory {
  /// Whether the child was looked after at any time of a day.
  func isInCare(on day: Day) -> Bool {
    episodes.contains { $0.startedOn <= day && ($0.ceasedOn.map { day <= $0 } ?? true) }
  }
}

extension String {
  /// Whether there is nothing to read in it.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
