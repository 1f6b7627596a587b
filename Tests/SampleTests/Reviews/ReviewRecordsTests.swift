import Care
import Sample
import Testing

struct ReviewRecordsTests {
  @Test(arguments: Made.allCases)
  func `each review of the three years has one meeting, one record and one quality form`(
    made: Made
  ) throws {
    let work = try made.work
    let first = work.census.year.previous.previous.firstDay
    expectNone(
      work.children.indices.flatMap { position -> [String] in
        let held = Set(
          work.census.placed[position].map(\.review.heldOn).filter { $0 >= first && $0 <= work.end }
        ).sorted()
        let entries = work.children[position]
        let days = [
          entries.all(ReviewMeeting.self).map(\.value.heldOn),
          entries.all(ReviewRecord.self).map(\.value.heldOn),
          entries.all(QualityForm.self).map(\.value.heldOn),
        ]
        return days.allSatisfy { $0.sorted() == held } ? [] : [work.census.identifiers[position]]
      })
  }

  @Test(arguments: Made.allCases)
  func `the plain questions of each meeting give the code that the register has`(made: Made) throws
  {
    let work = try made.work
    expectNone(
      work.problems(ReviewMeeting.self) { meeting, position in
        let record = work.census.records[position]
        let review = record.reviews.first { $0.heldOn == meeting.heldOn }
        let code = meeting.participationCode(bornOn: record.child?.bornOn)
        return code != nil && code == review?.participation ? nil : "\(meeting.heldOn)"
      })
  }

  @Test(arguments: Made.allCases)
  func `each meeting has the child's officer of that day`(made: Made) throws {
    let work = try made.work
    expectNone(
      work.problems(ReviewMeeting.self) { meeting, position in
        let named = work.children[position].all(Appointment.self).map(\.value)
          .filter { $0.appointmentKind == .allocated && $0.touches(meeting.heldOn) }
        return named.contains { $0.officer == meeting.officer } ? nil : "\(meeting.heldOn)"
      })
  }

  @Test(arguments: Made.allCases)
  func `the steps of a record follow one another from the day of the review`(made: Made) throws {
    let work = try made.work
    expectNone(
      work.problems(ReviewRecord.self) { record, _ in
        let steps = [
          record.heldOn, record.decisionsSentOn, record.completedOn, record.distributedOn,
        ]
        .compactMap(\.self)
        let isAnswered = record.respondedOn.map { $0 >= record.decisionsSentOn ?? .latest } ?? true
        let isUpdated = record.planUpdatedOn.map { $0 >= record.heldOn } ?? true
        return steps == steps.sorted() && isAnswered && isUpdated ? nil : "\(record.heldOn)"
      })
  }

  @Test(arguments: Made.allCases)
  func `decisions are of a review, done after it, and carried over by name from an earlier one`(
    made: Made
  ) throws {
    let work = try made.work
    expectNone(
      work.problems(ReviewDecision.self) { decision, position in
        let held = Set(work.census.records[position].reviews.map(\.heldOn))
        let isOfReview = held.contains(decision.heldOn)
        let isDoneAfter = decision.doneOn.map { $0 >= decision.heldOn && $0 <= work.end } ?? true
        let isCarried =
          decision.carriedOver == 0
          ? decision.firstMadeOn == nil
          : decision.firstMadeOn.map { held.contains($0) && $0 < decision.heldOn } ?? false
        return isOfReview && isDoneAfter && isCarried ? nil : "\(decision.heldOn)"
      })
  }
}
