package import Care
package import HTML

/// Writes the notes of a review and, beside them, the letter to the child.
package struct NotesPage: Page {
  private let top: ReviewTop
  private let form: NotesForm

  package init(_ form: NotesForm, on today: Day) {
    self.form = form
    top = ReviewTop(frame: ChildFrame(form.child, on: today), file: form.file)
  }

  package var title: String { "Notes and letter" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    let side = Node.element(
      .div, [.class("heard-side")], [.element(.div, notes), .element(.div, letter)])
    return top.nodes(title, form.problems) + [
      .hint(
        "Each note says who may read it. What you type is kept as a draft; deleting a text takes the "
          + "note out."),
      RowsPage(
        form: form, place: .review(form.child.key, form.file.day, "notes"), button: "Save",
        fields: [side]
      ).node(in: frame),
    ]
  }

  /// A part for each theme, of which the first without a text is open.
  private var notes: [Node] {
    let passages = form.passages
    let next = passages.firstIndex { value($0, "text").isEmpty }
    return [.subheading("Notes of the meeting")]
      + passages.enumerated().map { index, passage in
        Fold(
          title: words(passage), state: state(passage),
          isOpen: index == next || hasToBeSeen(passage), level: .h3
        ).node(fields(passage))
      }
  }

  private func words(_ passage: NotesForm.Passage) -> String {
    passage.theme.isEmpty ? "A further passage" : passage.theme
  }

  /// Who may read it and how it begins; that there is nothing yet.
  private func state(_ passage: NotesForm.Passage) -> String {
    let text = value(passage, "text").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard !text.isEmpty else { return "Nothing yet" }
    let audience = value(passage, "audience")
    let begins = text.count > 60 ? "\(text.prefix(60))…" : text
    return audience.isEmpty ? begins : "\(audience.uppercasedFirst): \(begins)"
  }

  /// Whether something in it is not right, or was changed meanwhile by somebody else.
  private func hasToBeSeen(_ passage: NotesForm.Passage) -> Bool {
    let fields = ["text", "theme", "audience", "named"]
    return fields.contains { form.problems["\(passage.name)-\($0)"] != nil }
      || !kept(passage).isEmpty
  }

  private var letter: [Node] {
    [
      .subheading("Letter to the child", id: "letter"),
      .hint("Written to the child: what we talked about, what was decided, and what happens next."),
    ]
      + form.letters.map { letter in
        .element(
          .fieldset, [.class("govuk-fieldset heard-section")],
          [
            .element(
              .legend, [.class("govuk-fieldset__legend govuk-fieldset__legend--s")],
              [.text(letter.theme)])
          ] + fields(letter, rows: 24))
      } + [LetterAdvice(text: letterText).node]
  }

  private var letterText: String { form.letters.map { value($0, "text") }.joined(separator: "\n") }

  private func fields(_ passage: NotesForm.Passage, rows: Int = 5) -> [Node] {
    let name = passage.name
    let theme: [Node] =
      passage.theme.isEmpty
      ? [
        Field("\(name)-theme", "Its theme", problem: form.problems["\(name)-theme"]).select(
          value(passage, "theme"), NoteTheme.ofNotes.map { Choice($0.rawValue, $0.rawValue) })
      ] : []
    return kept(passage) + theme + [
      Field("\(name)-text", "Text").lines(value(passage, "text"), rows: rows),
      Field("\(name)-audience", "Who may read it", problem: form.problems["\(name)-audience"])
        .select(
          value(passage, "audience"),
          Audience.allCases.map { Choice($0.rawValue, $0.rawValue.uppercasedFirst) }),
      named(passage),
    ]
  }

  /// Whom a passage is for, where it is for named people; folded away where it is not.
  private func named(_ passage: NotesForm.Passage) -> Node {
    let name = "\(passage.name)-named"
    let field = Field(
      name, "Who, if it is for named people?", hint: "With commas between them",
      problem: form.problems[name]
    ).text(value(passage, "named"))
    let isShown = form.problems[name] != nil || !value(passage, "named").isEmpty
    return isShown ? field : .details("For named people only", [field])
  }

  private func value(_ passage: NotesForm.Passage, _ field: String) -> String {
    if let typed = form.typed, typed.holds("\(passage.name)-\(field)") {
      return typed.text("\(passage.name)-\(field)")
    }
    let block = passage.held?.value
    switch field {
    case "text": return block?.text ?? ""
    case "audience":
      return (block?.audience ?? (passage.isLetter ? .everyone : nil))?.rawValue ?? ""
    case "named": return block?.namedPeople.joined(separator: ", ") ?? ""
    default: return ""
    }
  }

  /// What is kept, beside what was typed, where somebody else changed it meanwhile.
  private func kept(_ passage: NotesForm.Passage) -> [Node] {
    guard form.isContested, let held = passage.held?.value, held.text != value(passage, "text")
    else { return [] }
    return [.inset([.paragraph("Kept meanwhile by somebody else:"), .written(held.text)])]
  }
}

/// Advice on the words of a letter to a child; it proves nothing and stops nothing.
struct LetterAdvice {
  let text: String

  /// Words of the trade, and what a child would say.
  private static let words = [
    ("placement", "the home where you live"), ("contact", "family time"),
    ("siblings", "brothers and sisters"), ("respite", "a short stay"), ("LAC", "in care"),
    ("peers", "friends"), ("statutory", "by law"), ("presenting", "showing"),
  ]

  private var longest: Int {
    text.split { ".!?\n".contains($0) }.map { $0.split(separator: " ").count }.max() ?? 0
  }

  var node: Node {
    let typed = Set(text.split { !$0.isLetter }.map { $0.lowercased() })
    let found = LetterAdvice.words.filter { typed.contains($0.0.lowercased()) }
      .map { "“\($0.0)”: a child may rather read “\($0.1)”." }
    let long = longest > 25 ? ["The longest sentence has \(longest) words. Could it be two?"] : []
    guard !(found + long).isEmpty else { return .group([]) }
    return .inset([.paragraph("Some words to look at:"), .list((found + long).map { .text($0) })])
  }
}
