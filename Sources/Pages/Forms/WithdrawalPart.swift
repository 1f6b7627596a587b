import Care
import HTML

/// What a row says that is to be withdrawn, and the form that asks why.
struct WithdrawalPart<E: Entry> {
  let row: E
  let groups: [QuestionGroup]
  let place: Place
  let typed: Submission?
  let problems: FormProblems
  /// What becomes of the row.
  let hint: String

  func nodes(in frame: Frame) -> [Node] {
    [.subheading("What is recorded")]
      + EntrySummary(groups: groups, row: row, place: nil).nodes + [
        .paragraph(hint),
        frame.form(
          place, [Attribute(.dataKept, place.address)],
          [
            .hidden("was", RowVersion(of: row).text), .saveKey(typed),
            Field("why", "Why is it withdrawn?", problem: problems["why"])
              .lines(typed?.text("why") ?? "", rows: 3),
            .button("Withdraw", warns: true),
          ]),
      ]
  }
}

extension Submission {
  /// Why a row is changed or withdrawn, in one line that the audit keeps; 500 letters at most.
  package var why: String {
    let line = text("why").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(line.prefix(500))
  }
}
