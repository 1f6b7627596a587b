package import Care

extension Measure {
  /// Measures of the time that records of reviews take.
  static let recording: [Measure] = RecordingStep.counted.flatMap { step in
    [
      Measure(
        identifier: "records.days_to_\(step.word)", kind: .mean, unit: .workingDays,
        counted: "working days from the review to \(step.event)", outOf: nil,
        definition:
          "Working days from the day of the review (day 0; the last meeting of a series) to \(step.event), "
          + "on average over the reviews held in the period whose event has happened.",
        cases: [.recordingDays(step)], needs: [ReviewRecord.self])
    ]
  }
}

extension CaseBreakdown {
  static func recordingDays(_ step: RecordingStep) -> CaseBreakdown {
    CaseBreakdown(
      "days to \(step.word)",
      .events { grounds in
        grounds.reviews.map { review in
          guard let doneOn = review.record?.day(of: step), doneOn <= grounds.recordedUntil,
            let days = try? WorkingDays.englandAndWales.count(after: review.heldOn, through: doneOn)
          else { return .leftOut(review.child, on: review.heldOn, "outstanding") }
          return .of(review.child, on: review.heldOn, amount: Double(days))
        }
      })
  }
}

extension RecordingStep {
  /// The steps that measures count from the day of the review.
  static let counted: [RecordingStep] = [.decisions, .complete, .distribute]

  /// How identifiers of measures call the step.
  var word: String { rawValue }

  /// What happens at the step.
  var event: String {
    switch self {
    case .decisions: "its decisions reaching the team manager"
    case .response: "the team manager's answer"
    case .complete: "its record being complete"
    case .distribute: "its record being sent out"
    }
  }
}

extension ReviewRecord {
  /// The day on which a step was done; nil while it is outstanding.
  package func day(of step: RecordingStep) -> Day? {
    switch step {
    case .decisions: decisionsSentOn
    case .response: respondedOn
    case .complete: completedOn
    case .distribute: distributedOn
    }
  }
}
