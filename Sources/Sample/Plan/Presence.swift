/// Which of the three year ends found a child in care: what the plan's profiles are dealt by.
enum Presence: Int, Sendable, CaseIterable {
  /// At the last three year ends; at the last two; at the last.
  case settled, recent, arrived
  /// Left in the last year: there at both year ends before; at the one before.
  case leftSettled, leftRecent
  /// Left in the second year, there at the end of the first.
  case leftBefore
  /// All others.
  case passing

  init(_ entry: Entry, leaves: Int) {
    self =
      switch (entry.year, leaves) {
      case (..<1, 3): .settled
      case (1, 3): .recent
      case (2, 3): .arrived
      case (..<1, 2): .leftSettled
      case (1, 2): .leftRecent
      case (..<1, 1): .leftBefore
      default: .passing
      }
  }

  var isThereAtEnd: Bool { self == .settled || self == .recent || self == .arrived }
  var isThereBefore: Bool {
    self == .settled || self == .recent || self == .leftSettled || self == .leftRecent
  }
}
