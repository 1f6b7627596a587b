extension Postponement {
  package static let sentence =
    "A planned review may be put off to another day; the day on which it is due does not move."
  package static let citation = Citation.carePlanning("regulation 33", .inferred)

  /// Refuses a new day that is no later, and one asked for after the planned day had passed.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if askedOn > plannedFor {
      throw Breach(
        "It was asked on \(askedOn.inWords) to put off the review planned for \(plannedFor.inWords), "
          + "which had passed. Correct one of the two days, or plan a new review.")
    }
    if let newDay, newDay <= plannedFor {
      throw Breach(
        "A review planned for \(plannedFor.inWords) cannot be put off to \(newDay.inWords). To hold it "
          + "earlier, change its plan.")
    }
  }

  /// What the officer is told where the new day is later than the review is due.
  package func warning(due: DueDay) -> String? {
    guard let newDay, newDay > due.day else { return nil }
    return "The review is due by \(due.day.weekdayInWords), and that does not move: on "
      + "\(newDay.weekdayInWords) it will be late."
  }
}

extension Postponement {
  /// What the reason begins with where the meeting was begun on its day and adjourned.
  package static let adjourned = "Adjourned: "

  /// Whether the meeting was begun on the planned day and adjourned to the new one.
  package var isAdjournment: Bool { reason.hasPrefix(Postponement.adjourned) }
}
