package import Care

/// A review that was held, with what the service recorded of it.
///
/// One object a review, and not a value: some thousand reviews are gone through for each of forty
/// breakdowns, and what is recorded of one is large.
package final class RecordedReview: Sendable {
  package let child: Key<Child>
  package let heldOn: Day
  /// The day of the child's review before it, short breaks apart; nil for the first that is known.
  package let previousOn: Day?
  package let place: ReviewPlace
  package let dueOn: Day?
  package let participation: ParticipationCode?
  package let bornOn: Day?
  package let meeting: ReviewMeeting?
  package let record: ReviewRecord?
  package let form: QualityForm?
  /// Why it was late, where it was and that is recorded.
  package let late: LateReview?
  /// The clocks of the steps of recording it; of a review without a record nothing is done.
  private let clocks: [StepClock]

  private init(
    _ review: PlacedReview, after previousOn: Day?, of history: CareHistory, _ rows: RecordedRows,
    policies: Policies
  ) {
    child = history.key
    heldOn = review.review.heldOn
    self.previousOn = previousOn
    place = review.place
    dueOn = review.due?.day
    participation = review.review.participation
    bornOn = history.bornOn
    meeting = rows.meetings.row(of: history.key, on: heldOn)
    record = rows.records.row(of: history.key, on: heldOn)
    form = rows.forms.row(of: history.key, on: heldOn)
    late = rows.late.row(of: history.key, on: heldOn)
    let heldOn = self.heldOn
    let record = self.record ?? ReviewRecord.with { $0.heldOn = heldOn }
    clocks = RecordingStep.counted.map { record.clock(of: $0, policies: policies) }
  }

  /// The clock of a step that measures count from the day of the review.
  func clock(of step: RecordingStep) -> StepClock? { clocks.first { $0.step == step } }

  /// Whole years of age on the day; nil where the date of birth is not known.
  package var age: Int? { bornOn.map { $0.age(on: heldOn) } }
}

extension RecordedReview {
  /// Every review held in the years of a calendar, short breaks apart, by day and child; two on one day
  /// count once.
  static func all(
    of histories: [CareHistory], _ entries: Entries, in calendar: ReportingCalendar,
    loaded: LoadedYears, policies: Policies
  ) -> [RecordedReview] {
    let rows = RecordedRows(entries)
    var reviews: [RecordedReview] = []
    for history in histories {
      var (last, previous): (Day?, Day?) = (nil, nil)
      for placed in history.placedReviews(loaded: loaded, policies: policies)
      where placed.review.heldOn != last {
        let heldOn = placed.review.heldOn
        last = heldOn
        if placed.period?.isShortBreak ?? history.isOnlyShortBreaks(by: heldOn) { continue }
        if calendar.monthSlot(of: heldOn) != nil {
          reviews.append(
            RecordedReview(placed, after: previous, of: history, rows, policies: policies))
        }
        previous = heldOn
      }
    }
    return reviews.sorted { ($0.heldOn, $0.child) < ($1.heldOn, $1.child) }
  }
}

/// What the service recorded of reviews, to be found by child and day.
private struct RecordedRows {
  let meetings: RowsByDay<ReviewMeeting>
  let records: RowsByDay<ReviewRecord>
  let forms: RowsByDay<QualityForm>
  let late: RowsByDay<LateReview>

  init(_ entries: Entries) {
    meetings = RowsByDay(entries.all()) { $0.heldOn }
    records = RowsByDay(entries.all()) { $0.heldOn }
    forms = RowsByDay(entries.all()) { $0.heldOn }
    late = RowsByDay(entries.all()) { $0.heldOn }
  }
}

/// The rows of one kind by child and day; of two of one day the later one.
private struct RowsByDay<E: Entry> {
  private struct Address: Hashable {
    let child: Key<Child>?
    let day: Day
  }

  private let rows: [Entered<E>]
  private var positions: [Address: Int] = [:]

  init(_ rows: [Entered<E>], _ day: (E) -> Day) {
    self.rows = rows
    positions.reserveCapacity(rows.count)
    for (position, row) in rows.enumerated() {
      positions[Address(child: row.child, day: day(row.value))] = position
    }
  }

  func row(of child: Key<Child>, on day: Day) -> E? {
    positions[Address(child: child, day: day)].map { rows[$0].value }
  }
}
