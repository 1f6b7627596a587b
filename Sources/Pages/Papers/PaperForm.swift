package import Care
import HTML

/// Puts a paper to a child's record, or corrects what is said of one.
package enum PaperForm {
  package static func form(over paper: Paper) -> EntryForm<Paper> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "title", "What is it?", hint: "For example, “Social worker's report for the review”.",
              isNeeded: true),
            Question("paperKind", "Kind", isNeeded: true),
            Question("receivedFrom", "From whom did it come?"),
            Question("receivedOn", "When did it come in?", isNeeded: true),
            Question(
              "readOn", "When did you read it?", hint: "Leave it empty if you have not yet."),
            Question(
              "isPrivate", "Is it private to the IRO service?",
              hint: "The line of management does not see it."),
          ])
      ], over: paper)
  }

  /// `key` is of the paper that is corrected; nil for a new one, which comes with its file, looked
  /// through for viruses where it `isScanned`.
  package static func page(
    _ child: OpenChild, _ form: EntryForm<Paper>, key: Key<Paper>? = nil, isScanned: Bool = true,
    on today: Day
  ) -> ChildEntryPage<Paper> {
    ChildEntryPage(
      key == nil ? "Add a paper" : "Change what is said of a paper", form,
      to: key.map { .changePaper(child.key, $0) } ?? .newPaper(child.key),
      back: Link("Papers, court and advice", to: .papers(child.key)), ChildFrame(child, on: today),
      before: key == nil ? [.hint(isScanned ? scanned : notScanned)] : [],
      file: key == nil ? file(form.problems["file"]) : nil)
  }

  private static let scanned =
    "The file is looked through for viruses now, and again each time that somebody opens it."
  private static let notScanned =
    "Files are not looked through for viruses here. Add only what you would open on your own computer."

  private static func file(_ problem: String?) -> Node {
    Field("file", "The file", hint: PaperType.taken, problem: problem)
      .file(".pdf,.docx,.png,.jpg,.jpeg,.heic")
  }
}
