package import Care

/// A period of care that starts or ends.
package struct PeriodEvent: Sendable {
  package let period: PeriodOfCare
  /// Whole years of age on the first day; nil where the date of birth is not known.
  package let ageAtStart: Int?
  /// Whether the child was unaccompanied and asylum seeking on the first day.
  package let isUnaccompanied: Bool

  init(_ period: PeriodOfCare, of history: CareHistory) {
    self.period = period
    let startedOn = period.startedOn
    ageAtStart = history.bornOn.flatMap { $0 <= startedOn ? $0.age(on: startedOn) : nil }
    isUnaccompanied = history.unaccompanied?.holds(on: startedOn) ?? false
  }
}

extension PeriodOfCare {
  /// Whether the period ends with the child leaving care, or going over to short breaks.
  var isCeasing: Bool {
    switch ending {
    case .left, .changedKind: true
    case .open, .nothingFollows, .lost: false
    }
  }
}
