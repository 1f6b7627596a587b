/// The question that a breakdown asks of each child, period of care or review; it also says of which.
package enum Judge: Sendable {
  /// Nothing is asked: every child in care at the end of a day counts, at month ends too.
  case inCare
  /// Asked of each child in care at the end of a day.
  case child(@Sendable (ChildOnDay) -> Verdict)
  /// Asked of each child in care at the end of a day; the answer is the key, nil where not recorded.
  case word(@Sendable (ChildOnDay) -> String?, missing: Reason)
  /// Asked of each child under a short-break agreement, and not in care, at the end of a day.
  case childOnShortBreaks(@Sendable (ChildOnDay) -> Verdict)
  /// Asked of each period of care, of its first day.
  case start(@Sendable (PeriodEvent) -> Verdict)
  /// Asked of each period of care that has ended, of its last day.
  case end(@Sendable (PeriodEvent) -> Verdict)
  /// Asked of each review held, but those of short-break agreements.
  case review(@Sendable (ReviewHeld) -> Verdict)
  /// Asked of each review of a short-break agreement.
  case shortBreakReview(@Sendable (ReviewHeld) -> Verdict)
  /// Asked of each child once for a year.
  case year(@Sendable (ChildInYear) -> Verdict)

  package var timing: Timing {
    switch self {
    case .inCare, .child, .word, .childOnShortBreaks: .snapshot
    case .start, .end, .review, .shortBreakReview: .events
    case .year: .year
    }
  }
}

/// Whether a measure looks at a day, adds up what happened, or judges a whole year.
package enum Timing: String, Hashable, Sendable {
  case snapshot, events, year
}
