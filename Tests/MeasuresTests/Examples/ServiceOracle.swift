import Care
import Measures

/// The measures of reviews worked out the plain way: each review looked up by itself, each measure
/// counted from the words of its definition.
struct ServiceOracle {
  private let records: ServiceRecords
  private let reviews: [Review]

  /// A review held, with the rows that the service kept of it.
  struct Review {
    let history: CareHistory
    let place: ReviewPlace
    let due: Day?
    let day: Day
    let code: ParticipationCode?
    let meeting: ReviewMeeting?
    let record: ReviewRecord?
    let form: QualityForm?
  }

  /// What is counted of how many.
  struct Number: Equatable {
    let numerator: Int
    let denominator: Int
  }

  init(_ records: ServiceRecords) {
    self.records = records
    let loaded = LoadedYears([])
    reviews = records.histories.flatMap { history -> [Review] in
      history.endingLostEpisodes(loaded: loaded).placedReviews(loaded: loaded)
        .filter { placed in
          // Of one outside every period of care the episode before it tells, or else the first.
          let episode =
            history.episodes.last { $0.startedOn <= placed.review.heldOn } ?? history.episodes.first
          return !(placed.period?.isShortBreak ?? episode?.isShortBreak ?? false)
        }
        .map { placed in
          let day = placed.review.heldOn
          func row<E: Entry>(_ heldOn: (E) -> Day) -> E? {
            records.entries.all(E.self).last {
              $0.child == history.key && heldOn($0.value) == day
            }?.value
          }
          return Review(
            history: history, place: placed.place, due: placed.due?.day, day: day,
            code: placed.review.participation, meeting: row(\.heldOn), record: row(\.heldOn),
            form: row(\.heldOn))
        }
    }
  }

  /// The number of a measure with no keys over the reviews held in some days; nil for one not here.
  func number(_ measure: String, in days: Period) -> Number? {
    guard let judge = judges[measure] else { return nil }
    let answers = reviews.filter { days.contains($0.day) }.compactMap(judge)
    return Number(numerator: answers.count { $0 }, denominator: answers.count)
  }

  /// The measures that the oracle knows, each with what it says of a review: met, not met, not of it.
  var judges: [String: (Review) -> Bool?] {
    [
      "reports.social_work_on_time_share": { isInTime($0.meeting?.socialWorkReportOn, for: $0) },
      "plans.available_on_time_share": { isInTime($0.meeting?.plansAvailableOn, for: $0) },
      "parents.attended_share": { review in
        guard let meeting = review.meeting, meeting.parentsInvited == true else { return nil }
        return meeting.parentAttended == true
      },
      "voice.non_attendance_by_choice_share": { review in
        guard let code = review.code, ["PN5", "PN6", "PN7"].contains(code.rawValue) else {
          return nil
        }
        return review.meeting?.reasonNotAttending == .choice
      },
      "permanence.plan_share": { $0.form?.hasPermanencePlan == true },
      "permanence.second_review_plan_share": {
        $0.place == .second ? $0.form?.hasPermanencePlan == true : nil
      },
      "voice.considered_in_plan_share": { $0.form?.viewsConsidered == true },
      "pathway.suitable_share": { review in
        guard let born = review.history.bornOn, born.birthday(16) <= review.day,
          review.day < born.birthday(18)
        else { return nil }
        return review.form?.isPathwayPlanSuitable == true
      },
      "safeguarding.reviews_with_concern_share": { !($0.form?.concerns ?? []).isEmpty },
      "visits.seen_before_review_share": { wasSeen(before: $0) },
      "midpoint.checked_share": { wasChecked(before: $0) },
    ]
  }

  /// Working days are stepped through one by one.
  private func workingDay(_ count: Int, before day: Day) -> Day {
    var (day, left) = (day, count)
    while left > 0 {
      day = day.adding(days: -1)
      if (try? WorkingDays.englandAndWales.isWorkingDay(day)) == true { left -= 1 }
    }
    return day
  }

  private func isInTime(_ readyOn: Day?, for review: Review) -> Bool {
    guard let readyOn else { return false }
    return readyOn <= workingDay(3, before: review.day)
  }

  private func wasSeen(before review: Review) -> Bool {
    records.entries.all(Visit.self).contains { row in
      row.child == review.history.key && row.value.visitedOn < review.day
        && row.value.visitedOn >= workingDay(20, before: review.day)
        && (row.value.contactKind == .visit || row.value.wasAlone == true)
    }
  }

  private func wasChecked(before review: Review) -> Bool? {
    let earlier = reviews.filter { $0.history.key == review.history.key && $0.day < review.day }
    guard review.place != .first, let last = earlier.map(\.day).max(), let due = review.due else {
      return nil
    }
    let length = last.days(to: due)
    guard length > 1 else { return nil }
    return records.entries.all(MidpointCheck.self).contains { row in
      let part = 3 * last.days(to: row.value.checkedOn)
      return row.child == review.history.key && part >= length && part <= 2 * length
    }
  }
}
