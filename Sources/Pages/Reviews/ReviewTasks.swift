import Care
import HTML

/// The tasks of a review, from its plan to the record sent out, each with how far it is.
struct ReviewTasks {
  let file: ReviewFile
  let child: OpenChild
  let today: Day

  private var key: Key<Child> { child.key }
  private var day: Day { file.day }
  private var record: ReviewRecord { file.record }

  /// The groups of tasks under their headings.
  var groups: [(String, [TaskList.Part])] {
    [
      ("Prepare and hold", prepare + [hold] + shared),
      ("Record", [notes, letter, decisions, quality, monitored]),
      ("Check and send", [check, send, answer, complete, release]),
    ]
  }

  private func part(
    _ words: String, _ page: String, hint: String? = nil, _ state: TaskList.State
  ) -> TaskList.Part {
    .init(
      words, to: .review(key, day, page), hint: hint, file.isHeld ? state : .cannotStart)
  }

  private var prepare: [TaskList.Part] {
    guard let plan = file.plan else { return [] }
    let isReady = plan.value.invitationsSentOn != nil && plan.value.reportAskedOn != nil
    return [
      .init(
        "Prepare the review", to: .reviewPlan(key, plan.key),
        hint: "What the child chose, invitations, the social worker's report",
        isReady || file.isHeld ? .completed : .inProgress)
    ]
  }

  private var hold: TaskList.Part {
    let words = "How the review was held"
    guard file.isHeld else {
      return .init(
        words, to: .holdReview(key, planned: day), day > today ? .cannotStart : .notStarted)
    }
    guard let meeting = file.meeting?.value else { return part(words, "meeting", .notStarted) }
    let code = meeting.participationCode(bornOn: child.history.bornOn, policies: child.policies)
    let isWhole = code != nil && (code == .pn0 || meeting.spokenWithAlone != nil)
    return part(
      words, "meeting", hint: code.map { "\($0.rawValue): \($0.meaning)" },
      isWhole ? .completed : .inProgress)
  }

  /// Offered where a child has brothers or sisters in care.
  private var shared: [TaskList.Part] {
    let isShared = file.meeting?.value.sharedWith.isEmpty == false
    guard isShared || child.file.child?.siblings.isEmpty == false else { return [] }
    return [
      part(
        "Brothers and sisters at the meeting", "shared",
        file.meeting == nil ? .cannotStart : isShared ? .completed : .notStarted)
    ]
  }

  private var notes: TaskList.Part {
    part(
      "Notes of the meeting", "notes",
      file.notes.isEmpty ? .notStarted : record.completedOn == nil ? .inProgress : .completed)
  }

  private var letter: TaskList.Part {
    .init(
      "Letter to the child",
      to: Place.review(key, day, "notes").at("letter"),
      hint: "Written beside the notes",
      !file.isHeld ? .cannotStart : file.letter == nil ? .notStarted : .completed)
  }

  private var decisions: TaskList.Part {
    let open = file.openBefore.count
    let hint =
      open == 0
      ? nil
      : "\(open) \(open == 1 ? "decision" : "decisions") of earlier reviews to be looked at"
    return part(
      "Decisions", "decisions", hint: hint,
      file.decisions.isEmpty ? .notStarted : open > 0 ? .inProgress : .completed)
  }

  private var quality: TaskList.Part {
    part(
      "Quality form", "quality",
      file.quality.map { $0.value.hasPermanencePlan == nil ? .inProgress : .completed }
        ?? .notStarted)
  }

  private var monitored: TaskList.Part {
    let isDone = child.entries.all(MonitoredItem.self).contains { $0.value.recordedOn >= day }
    return part(
      "Plans and assessments that are watched", "watched", isDone ? .completed : .notStarted)
  }

  private var check: TaskList.Part {
    part(
      "Check your answers", "check",
      record.completedOn != nil
        ? .completed : file.meeting == nil ? .cannotStart : .notStarted)
  }

  private var send: TaskList.Part {
    part(
      "Send the decisions to the team manager", "send",
      record.decisionsSentOn != nil
        ? .completed : file.decisions.isEmpty ? .cannotStart : .notStarted)
  }

  /// Whoever does not answer reads the answer in the record.
  private var answer: TaskList.Part {
    let answer = record.answer(on: today, policies: child.policies)
    let place =
      child.may.contains(.answerDecisions)
      ? Place.review(key, day, "answer") : Place.review(key, day, "record").at("answer")
    return .init(
      "The team manager's answer", to: place, hint: answer.map { $0.rawValue.uppercasedFirst },
      record.decisionsSentOn == nil || !file.isHeld
        ? .cannotStart : answer == nil ? .inProgress : .completed)
  }

  private var complete: TaskList.Part {
    part(
      "Complete the record", "complete",
      record.completedOn != nil
        ? .completed : file.meeting == nil || file.notes.isEmpty ? .cannotStart : .notStarted)
  }

  private var release: TaskList.Part {
    part(
      "Send the record out", "release",
      record.distributedOn != nil
        ? .completed : record.completedOn == nil ? .cannotStart : .notStarted)
  }
}
