/// When a child came into care, as the plan of the three years groups it.
enum Entry: Int, Sendable, CaseIterable {
  /// Five years or more before the end of the last year.
  case longAgo
  /// Three years to under five before the end of the last year.
  case earlier
  /// Before the first year, for children who left within the three years.
  case before
  /// In the first, second and last year.
  case firstYear, secondYear, lastYear

  /// Which of the three years, from 0; -1 before them.
  var year: Int { max(-1, rawValue - Entry.firstYear.rawValue) }
}

/// Children planned together: who came when, left when, and how old they are at the end of the year in
/// which they left, or of the last year while they stay.
struct Cohort: Sendable {
  let entry: Entry
  /// Which of the three years they left in, from 0; 3 for those in care at the end.
  let leaves: Int
  let ages: ClosedRange<Int>
  let count: Int
  let isUnaccompanied: Bool

  init(
    _ entry: Entry, leaves: Int = 3, ages: ClosedRange<Int>, _ count: Int,
    unaccompanied isUnaccompanied: Bool = false
  ) {
    self.entry = entry
    self.leaves = leaves
    self.ages = ages
    self.count = count
    self.isUnaccompanied = isUnaccompanied
  }

  /// Children who are 18 at the end of the year left on their eighteenth birthday.
  var leavesAtEighteen: Bool { ages.lowerBound == 18 }
}
