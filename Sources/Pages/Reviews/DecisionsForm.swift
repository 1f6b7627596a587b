package import Care

/// The decisions of a review: first what becomes of those still open, then what is decided now.
package struct DecisionsForm: RowsForm {
  package let file: ReviewFile
  package let child: OpenChild
  let today: Day
  package var typed: Submission?
  package var problems = FormProblems()

  /// What becomes of a decision of an earlier review.
  enum Outcome: String, CaseIterable {
    case done, carried, withdrawn

    var words: String {
      switch self {
      case .done: "It was carried out"
      case .carried: "Carry it over to this review"
      case .withdrawn: "Withdraw it"
      }
    }
  }

  static let blanks = (1...3).map { "new-\($0)" }

  package init(_ child: OpenChild, _ file: ReviewFile, on today: Day) {
    self.child = child
    self.file = file
    self.today = today
  }

  package var version: RowVersion {
    RowVersion(of: (file.openBefore + file.decisions).map(\.value))
  }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    typed = submission
    problems = FormProblems()
    let earlier = file.openBefore.flatMap { follow($0, submission) }
    let own = file.decisions.compactMap { change(of: $0, "own-\($0.key.number)", submission) }
    let new = DecisionsForm.blanks.compactMap { change(of: nil, $0, submission) }
    return problems.isEmpty ? [EntrySet(child.localIdentifier, earlier + own + new)] : nil
  }

  /// The changes of a decision of an earlier review.
  private mutating func follow(
    _ held: Entered<ReviewDecision>, _ sent: Submission
  ) -> [EntryChange] {
    let name = "open-\(held.key.number)"
    guard let outcome = Outcome(rawValue: sent.text("\(name)-what")) else { return [] }
    var row = held.value
    let why = sent.text("\(name)-why").trimmed
    switch outcome {
    case .done:
      guard let day = day("\(name)-done", "The day on which it was carried out", sent) else {
        if problems["\(name)-done"] == nil {
          problems.add("Enter the day on which it was carried out", to: "\(name)-done")
        }
        return []
      }
      if day > today { problems.add("That day cannot be in the future", to: "\(name)-done") }
      if why.isEmpty { problems.add("Say how you know that it was carried out", to: "\(name)-why") }
      (row.status, row.doneOn, row.evidence) = (.done, day, why)
    case .withdrawn:
      if why.isEmpty { problems.add("Say why it is withdrawn", to: "\(name)-why") }
      (row.status, row.evidence) = (.dropped, why)
    case .carried: return carry(held, to: day("\(name)-due", "The new day", sent), name)
    }
    return [EntryChange.of(held, row)].compactMap(\.self)
  }

  private mutating func carry(
    _ held: Entered<ReviewDecision>, to dueOn: Day?, _ name: String
  ) -> [EntryChange] {
    do {
      var (closed, next) = try held.value.carriedOver(to: file.day)
      next.dueOn = dueOn ?? next.dueOn
      closed.evidence = held.value.evidence
      return [EntryChange.of(held, closed), EntryChange(adding: next)].compactMap(\.self)
    } catch {
      problems.add(error.sentence, to: "\(name)-what")
      return []
    }
  }

  /// A decision of this review: new, changed, or taken out where its text was deleted.
  private mutating func change(
    of held: Entered<ReviewDecision>?, _ name: String, _ sent: Submission
  ) -> EntryChange? {
    guard sent.holds("\(name)-text") else { return nil }
    let (text, owner) = (sent.text("\(name)-text").trimmed, sent.text("\(name)-owner").trimmed)
    let dueOn = day("\(name)-due", "The day by which it is due", sent)
    if text.isEmpty {
      guard held == nil, owner.isEmpty, dueOn == nil else { return remove(held, name) }
      return nil
    }
    if owner.isEmpty { problems.add("Say who carries it out", to: "\(name)-owner") }
    if dueOn == nil, problems["\(name)-due"] == nil {
      problems.add("Enter the day by which it is due", to: "\(name)-due")
    }
    var row =
      held?.value
      ?? .with {
        $0.heldOn = file.day
        $0.status = .open
      }
    (row.text, row.owner, row.dueOn) = (text, owner, dueOn)
    return EntryChange.of(held, row)
  }

  private mutating func remove(_ held: Entered<ReviewDecision>?, _ name: String) -> EntryChange? {
    guard let held else {
      problems.add("Write what is decided", to: "\(name)-text")
      return nil
    }
    guard held.value.carriedOver == 0 else {
      problems.add(
        "A decision that was carried over is not taken out: withdraw it at the next review",
        to: "\(name)-text")
      return nil
    }
    return .takingOut(held)
  }

  private mutating func day(_ name: String, _ label: String, _ sent: Submission) -> Day? {
    switch DayTyped(sent, name).read(label) {
    case .success(let day): return day
    case .failure(let problem):
      problems.add(problem.sentence, to: name)
      return nil
    }
  }
}
