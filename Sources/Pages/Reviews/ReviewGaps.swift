import Care

/// What is still open in a review, in sentences: shown before its record is completed.
struct ReviewGaps {
  private let file: ReviewFile
  private let child: OpenChild

  init(_ file: ReviewFile, _ child: OpenChild) {
    self.file = file
    self.child = child
  }

  var sentences: [String] {
    let open: [(Bool, String)] = [
      (isCodeOpen, "How the child took part: the code of participation is open."),
      (isPrivateOpen, "Whether you spoke with the child in private."),
      (file.notes.isEmpty, "The notes of the meeting."),
      (file.letter == nil, "The letter to the child."),
      (file.decisions.isEmpty, "The decisions."),
      (
        !file.openBefore.isEmpty,
        "Decisions of earlier reviews that are neither done nor carried over."
      ),
      (file.quality?.value.hasPermanencePlan == nil, "The quality form."),
      (file.record.decisionsSentOn == nil, "Sending the decisions to the team manager."),
    ]
    return open.filter(\.0).map(\.1)
  }

  private var isCodeOpen: Bool {
    file.meeting?.value.participationCode(bornOn: child.history.bornOn, policies: child.policies)
      == nil
  }

  private var isPrivateOpen: Bool {
    let age = child.history.bornOn?.age(on: file.day) ?? 18
    return age >= 4 && file.meeting?.value.spokenWithAlone == nil
  }
}
