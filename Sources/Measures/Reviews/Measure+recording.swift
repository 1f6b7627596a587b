import Care

extension Measure {
  /// Measures of the time that records of reviews take.
  static let recording: [Measure] =
    RecordingStep.counted.flatMap { step in [days(to: step), inTime(step), outstanding(step)] }
    + [planUpdated]

  private static func days(to step: RecordingStep) -> Measure {
    Measure(
      identifier: "records.days_to_\(step.rawValue)", kind: .mean, unit: .workingDays,
      counted: "working days from the review to \(step.event)",
      outOf: "reviews whose event has happened",
      definition:
        "Working days from the day of the review (day 0; the last meeting of a series) to "
        + "\(step.event), on average over the reviews held in the period whose event has happened; the "
        + "others are listed as outstanding.",
      cases: [.recordingDays(step)], needs: [ReviewRecord.self])
  }

  private static func inTime(_ step: RecordingStep) -> Measure {
    Measure(
      identifier: "records.\(step.rawValue)_in_time_share", kind: .share, unit: .percent,
      counted: "reviews whose \(step.done) in time",
      outOf: "reviews whose limit has passed or whose event has happened",
      definition:
        "Reviews held in the period whose \(step.done) within the limit of the policy of the "
        + "day (\(step.policy.name)), of those whose limit has passed or whose event has happened; a "
        + "limit that passed without the event was not kept.",
      cases: [.recordingInTime(step)], needs: [ReviewRecord.self])
  }

  private static func outstanding(_ step: RecordingStep) -> Measure {
    Measure(
      identifier: "records.\(step.rawValue)_outstanding", kind: .count, unit: .count,
      counted: "reviews whose \(step.overdue)", outOf: nil,
      definition:
        "Reviews held in the year whose \(step.overdue) on the last day on which anything "
        + "is recorded, and the day of the oldest of them.",
      cases: [.recordingOutstanding(step)], needs: [ReviewRecord.self])
  }

  private static let planUpdated = Measure(
    identifier: "plans.updated_within_10_days_share", kind: .share, unit: .percent,
    counted: "reviews with the care plan brought up to date in time",
    outOf: "reviews whose decisions change the care plan",
    definition:
      "Reviews held in the period whose decisions change the care plan, and which was brought "
      + "up to date within 10 working days (by the policy of the day).",
    cases: [
      CaseBreakdown(
        "plan updated in time",
        .events { grounds in
          grounds.reviews.filter { $0.record?.changesPlan == true }.map { review in
            let isInTime = review.record?.wasPlanUpdatedInTime(
              on: grounds.recordedUntil, policies: grounds.policies)
            return isInTime.map { .of(review.child, on: review.heldOn, met: $0) }
              ?? .leftOut(review.child, on: review.heldOn, "limit not passed")
          }
        })
    ], needs: [ReviewRecord.self])
}

extension CaseBreakdown {
  static func recordingDays(_ step: RecordingStep) -> CaseBreakdown {
    CaseBreakdown(
      "days to \(step.rawValue)",
      .events { grounds in
        grounds.reviews.map { review in
          guard let doneOn = review.clock(of: step)?.doneOn,
            doneOn <= grounds.recordedUntil,
            let days = try? WorkingDays.englandAndWales.count(after: review.heldOn, through: doneOn)
          else { return .leftOut(review.child, on: review.heldOn, "outstanding") }
          return .of(review.child, on: review.heldOn, amount: Double(days))
        }
      })
  }

  static func recordingInTime(_ step: RecordingStep) -> CaseBreakdown {
    CaseBreakdown(
      "\(step.rawValue) in time",
      .events { grounds in
        grounds.reviews.map { review in
          let clock = review.clock(of: step)
          let isDone = clock?.doneOn.map { $0 <= grounds.recordedUntil } ?? false
          if isDone, let isInTime = clock?.isInTime {
            return .of(review.child, on: review.heldOn, met: isInTime)
          }
          return clock?.isOverdue(on: grounds.recordedUntil) ?? false
            ? .of(review.child, on: review.heldOn, met: false)
            : .leftOut(review.child, on: review.heldOn, "limit not passed")
        }
      })
  }

  static func recordingOutstanding(_ step: RecordingStep) -> CaseBreakdown {
    CaseBreakdown(
      "\(step.rawValue) outstanding",
      noting: { "oldest: \($0)" },
      .years { grounds, year in
        grounds.reviews.filter {
          year.contains($0.heldOn)
            && $0.clock(of: step)?.isOverdue(on: grounds.recordedUntil) ?? false
        }.map { .of($0.child, on: $0.heldOn) }
      })
  }
}

extension RecordingStep {
  /// The steps that measures count from the day of the review.
  static let counted: [RecordingStep] = [.decisions, .complete, .distribute]

  /// What happens at the step.
  var event: String {
    switch self {
    case .decisions: "its decisions reaching the team manager"
    case .response: "the team manager's answer"
    case .complete: "its record being complete"
    case .distribute: "its record being sent out"
    }
  }

  /// That the step was done, of a review `whose` step it is.
  var done: String {
    switch self {
    case .decisions: "decisions reached the team manager"
    case .response: "decisions were answered"
    case .complete: "record was complete"
    case .distribute: "record was sent out"
    }
  }

  /// That the step is not done and its day has passed.
  var overdue: String {
    switch self {
    case .decisions: "decisions are overdue with the team manager"
    case .response: "answer is overdue"
    case .complete: "record is overdue and not complete"
    case .distribute: "record is overdue and not sent out"
    }
  }
}
