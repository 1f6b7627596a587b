package import Care

/// One meeting for brothers and sisters: what is shared is written into the record of each child that
/// the author picks, and nothing else is.
package struct SharedForm: RowsForm {
  package let file: ReviewFile
  package let child: OpenChild
  /// The brothers and sisters whose reviews the user may hold.
  package let others: [OpenChild]
  package var typed: Submission?
  package var problems = FormProblems()

  package init(_ child: OpenChild, _ file: ReviewFile, with others: [OpenChild]) {
    self.child = child
    self.file = file
    self.others = others
  }

  package var version: RowVersion {
    RowVersion(of: ([child] + others).flatMap(rows))
  }

  private func rows(of child: OpenChild) -> [any Entry] {
    let meetings = child.entries.all(ReviewMeeting.self).map(\.value).filter {
      $0.heldOn == file.day
    }
    return meetings + notes(of: child).map(\.value)
  }

  /// What is written of the meeting itself in a child's record.
  private func notes(of child: OpenChild) -> [Entered<RecordBlock>] {
    child.entries.all(RecordBlock.self).filter {
      $0.value.heldOn == file.day && $0.value.theme == NoteTheme.meeting.rawValue
    }
  }

  /// The children who are picked: as typed, or those who share the meeting as it is kept.
  var picked: [OpenChild] {
    if let typed {
      let numbers = typed.texts("sharing")
      return others.filter { numbers.contains("\($0.key.number)") }
    }
    let shared = file.meeting?.value.sharedWith ?? []
    return others.filter { shared.contains($0.localIdentifier) }
  }

  var attended: String {
    typed?.text("attended") ?? file.meeting?.value.attended.joined(separator: "\n") ?? ""
  }

  var text: String { typed?.text("notes") ?? notes(of: child).first?.value.text ?? "" }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    typed = submission
    problems = FormProblems()
    guard var shared = file.meeting?.value else {
      problems = FormProblems("Say first how the review was held.")
      return nil
    }
    guard !picked.isEmpty else {
      problems.add("Choose the children who shared the meeting", to: "sharing")
      return nil
    }
    shared.attended = attended.split(separator: "\n").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let all = [child] + picked
    do {
      return try all.map { try set(for: $0, shared, all) }
    } catch {
      problems = FormProblems("\(error)")
      return nil
    }
  }

  /// What is written into the record of one of the children.
  private func set(
    for one: OpenChild, _ shared: ReviewMeeting, _ all: [OpenChild]
  ) throws -> EntrySet {
    let held = one.entries.all(ReviewMeeting.self).last { $0.value.heldOn == file.day }
    var meeting = held?.value ?? ReviewMeeting()
    meeting.share(shared)
    meeting.sharedWith = all.filter { $0.key != one.key }.map(\.localIdentifier)
    let register = try one.file.holding(
      meeting.review(bornOn: one.history.bornOn, policies: one.policies))
    return EntrySet(
      one.localIdentifier, [EntryChange.of(held, meeting), note(for: one)].compactMap(\.self),
      register: register)
  }

  /// The general notes in a child's record: put in the place of those shared before; what is written
  /// there of the child's own stays.
  private func note(for one: OpenChild) -> EntryChange? {
    let text = text.trimmed
    let before = notes(of: child).first?.value.text
    let held = notes(of: one)
    guard !text.isEmpty, !held.contains(where: { $0.value.text == text }) else { return nil }
    if var row = held.first(where: { $0.value.text == before }) {
      let was = row
      row.value.text = text
      return EntryChange.of(was, row.value)
    }
    return EntryChange(
      adding: RecordBlock.with {
        $0.heldOn = file.day
        $0.theme = NoteTheme.meeting.rawValue
        $0.text = text
        $0.audience = .everyone
        $0.position = 10
      })
  }
}
