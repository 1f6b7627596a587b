import Care

/// Who is named for one child, as far as figures that look at all children have to know.
struct OfficersOfChild: Sendable {
  /// An officer who is named at the end of month after month; the slots are those of the months' ends.
  struct Months {
    var slots: Range<Int>
    let officer: Key<Officer>
  }

  /// The officer, or none, at a year's end at which the child is in care.
  struct YearEnd {
    let slot: Int
    let officer: Key<Officer>?
  }

  var months: [Months] = []
  var yearEnds: [YearEnd] = []
}
