import Care

/// What is decided of a child before the record is written, so that the totals come out as planned.
struct PlannedChild: Sendable {
  let entry: Entry
  /// Which of the three years the child leaves in; 3 where the child stays.
  let leaves: Int
  let isUnaccompanied: Bool
  let ages: ClosedRange<Int>

  var startedOn = Day.earliest
  var ceasedOn: Day?
  var bornOn = Day.earliest
  var sex = Sex.female
  var ethnicity = Ethnicity.nobt
  var route = Route.order
  var need = CategoryOfNeed.n1
  var area: Area?
  /// The number of the family, and of the brothers and sisters in care from the same day.
  var family = 0
  /// Where the child lives at the year end before the last year, and at its end.
  var placementBefore = PlacementGroup.fosterCare
  var placementAtEnd = PlacementGroup.fosterCare
  var isFarAtEnd = false
  var isOutsideAtEnd = false
  var adoption: AdoptionPlan?

  init(_ cohort: Cohort) {
    entry = cohort.entry
    leaves = cohort.leaves
    isUnaccompanied = cohort.isUnaccompanied
    ages = cohort.ages
    if isUnaccompanied {
      route = .unaccompanied
      need = .n8
    }
  }

  var presence: Presence { Presence(entry, leaves: leaves) }
  var leavesAtEighteen: Bool { ages.lowerBound == 18 }

  /// Whether the child is in care at the end of a day.
  func isInCare(on day: Day) -> Bool { startedOn <= day && (ceasedOn.map { $0 > day } ?? true) }

  /// Whether care still goes on at the start of a day: a review may be held on it.
  func mayBeReviewed(on day: Day) -> Bool {
    startedOn < day && (ceasedOn.map { $0 > day } ?? true)
  }
}

/// The days of a plan for adoption: the placement order, and the placing with adopters.
struct AdoptionPlan: Sendable {
  var orderOn: Day
  var placedOn: Day?
  /// Whether the child leaves care by the adoption order.
  var isAdopted = false
}
