package import Care
package import HTML

/// Puts a paper to a child's record, or corrects what is said of one.
package struct PaperPage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<Paper>
  /// The paper that is corrected; nil for a new one, which comes with its file.
  private let key: Key<Paper>?

  package init(_ child: OpenChild, _ form: EntryForm<Paper>, key: Key<Paper>? = nil, on today: Day)
  {
    frame = ChildFrame(child, on: today)
    self.form = form
    self.key = key
  }

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

  package var title: String { key == nil ? "Add a paper" : "Change what is said of a paper" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Papers, court and advice", to: .papers(frame.child.key)) }

  package func body(in frame: Frame) -> [Node] {
    if let key {
      return EntryPage(
        form, title: title, to: .changePaper(self.frame.child.key, key), self.frame
      ).nodes(in: frame)
    }
    return form.problems.summary + [
      self.frame.line, .heading(title),
      frame.form(
        .newPaper(self.frame.child.key), [Attribute(.enctype, "multipart/form-data")],
        [.saveKey(form.typed), file] + form.nodes + [.button("Save")]),
    ]
  }

  private var file: Node {
    let field = Field("file", "The file", hint: PaperType.taken, problem: form.problems["file"])
    return field.group(
      [.element(.label, [.class("govuk-label"), Attribute(.for, "file")], ["The file"])]
        + field.explanations + [
          .void(
            .input,
            [
              .id("file"), Attribute(.name, "file"), Attribute(.type, "file"),
              .class(
                "govuk-file-upload" + (field.problem == nil ? "" : " govuk-file-upload--error")),
              Attribute(.accept, ".pdf,.docx,.png,.jpg,.jpeg,.heic"),
            ] + field.description)
        ])
  }
}
