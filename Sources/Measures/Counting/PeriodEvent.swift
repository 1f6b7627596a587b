package import Care

/// A period of care that starts or ends.
package struct PeriodEvent: Sendable {
  package let period: PeriodOfCare
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
