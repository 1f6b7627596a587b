package import Care

/// The notes of a review by theme, each with who may read it, and the letter to the child beside them.
package struct NotesForm: RowsForm {
  package let file: ReviewFile
  package let child: OpenChild
  package var typed: Submission?
  package var problems = FormProblems()
  /// Whether somebody else changed the notes while they were typed.
  var isContested = false

  /// A place for text: a block that is kept, or one that can be begun.
  struct Passage {
    let name: String
    /// Empty for one of which the theme is chosen.
    let theme: String
    let held: Entered<RecordBlock>?

    var isLetter: Bool { theme == NoteTheme.letter.rawValue }
  }

  package init(_ child: OpenChild, _ file: ReviewFile) {
    self.child = child
    self.file = file
  }

  package var version: RowVersion { RowVersion(of: file.blocks.map(\.value)) }

  package mutating func meanwhile() {
    isContested = true
    problems = FormProblems(
      "Somebody else changed the notes while you wrote. Nothing was overwritten: compare what is kept "
        + "with what you typed, then save again.")
  }

  /// By theme; a theme of which nothing is kept is offered blank.
  var passages: [Passage] {
    let known = NoteTheme.ofNotes.flatMap { theme in
      places(of: theme.rawValue, file.notes.filter { $0.value.theme == theme.rawValue })
    }
    let others = file.notes.filter { row in
      !NoteTheme.allCases.contains { $0.rawValue == row.value.theme }
    }
    return known
      + others.map { Passage(name: "block-\($0.key.number)", theme: $0.value.theme, held: $0) }
      + [Passage(name: "new-other", theme: "", held: nil)]
  }

  var letters: [Passage] {
    places(of: NoteTheme.letter.rawValue, file.blocks.filter(\.value.isLetter))
  }

  private func places(of theme: String, _ held: [Entered<RecordBlock>]) -> [Passage] {
    let blank = "new-\(theme.slug)"
    let isTyped = typed.map { !$0.text("\(blank)-text").trimmed.isEmpty } ?? false
    return held.map { Passage(name: "block-\($0.key.number)", theme: theme, held: $0) }
      + (held.isEmpty || isTyped ? [Passage(name: blank, theme: theme, held: nil)] : [])
  }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    typed = submission
    problems = FormProblems()
    let changes = (passages + letters).compactMap { change(of: $0, submission) }
    return problems.isEmpty ? [EntrySet(child.localIdentifier, changes)] : nil
  }

  /// What becomes of one passage; text that was deleted takes its block out.
  private mutating func change(of passage: Passage, _ sent: Submission) -> EntryChange? {
    guard sent.holds("\(passage.name)-text") else { return nil }
    let text = sent.text("\(passage.name)-text").trimmed
    guard !text.isEmpty else { return passage.held.map(EntryChange.takingOut) }
    var block = passage.held?.value ?? .with { $0.heldOn = file.day }
    block.text = text
    if passage.theme.isEmpty {
      block.theme = sent.text("\(passage.name)-theme")
      guard NoteTheme.ofNotes.contains(where: { $0.rawValue == block.theme }) else {
        problems.add("Choose a theme for the further passage", to: "\(passage.name)-theme")
        return nil
      }
    } else {
      block.theme = passage.theme
    }
    if passage.held == nil { block.position = NotesForm.position(of: block.theme) }
    read(&block, passage, sent)
    return EntryChange.of(passage.held, block)
  }

  private mutating func read(_ block: inout RecordBlock, _ passage: Passage, _ sent: Submission) {
    let audience = Audience(rawValue: sent.text("\(passage.name)-audience"))
    block.audience = block.isLetter ? audience ?? .everyone : audience
    block.namedPeople =
      block.audience == .named
      ? sent.text("\(passage.name)-named").split(separator: ",").map { String($0).trimmed }
        .filter { !$0.isEmpty } : []
    if block.audience == nil {
      problems.add(
        "Say who may read: \(block.theme.lowercasedFirst)", to: "\(passage.name)-audience")
    }
    if block.audience == .named, block.namedPeople.isEmpty {
      problems.add("Name who may read: \(block.theme.lowercasedFirst)", to: "\(passage.name)-named")
    }
  }

  private static func position(of theme: String) -> Int {
    ((NoteTheme.allCases.firstIndex { $0.rawValue == theme } ?? NoteTheme.allCases.count) + 1) * 10
  }
}
