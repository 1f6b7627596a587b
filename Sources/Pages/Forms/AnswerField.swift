import Care
import HTML

/// The field in which one question is answered, with what was typed or what is kept.
struct AnswerField {
  private let question: Question
  private let shape: FieldShape
  private let cell: FieldCell
  private let typed: Submission?
  private let field: Field

  init(
    _ question: Question, _ field: EntryField, cell: FieldCell, typed: Submission?, problem: String?
  ) {
    self.question = question
    self.cell = cell
    self.typed = typed
    shape = field.shape
    self.field = Field(field.name, question.label, hint: question.hint, problem: problem)
  }

  var node: Node {
    switch (question.look, shape) {
    case (.choice(let choices), _):
      choices.count <= 6 ? field.radios(text, choices) : field.select(text, choices)
    case (.ticks(let choices), _): field.checks(texts, choices)
    case (_, .day): field.day(day)
    case (_, .fact):
      field.radios(
        text, [Choice("yes", "Yes"), Choice("no", "No"), Choice("", "Not recorded")],
        isInline: true)
    case (_, .word(let words)): one(of: words)
    case (_, .words(let words)): field.checks(texts, words.map(choice))
    case (.lines(let rows), _): field.lines(lines, rows: rows)
    case (_, .list): field.lines(lines, rows: 3)
    case (_, .number), (_, .decimal), (_, .reference):
      field.text(text, width: 4, isNumber: true)
    case (_, .moment): field.moment(moment)
    case (_, .text): field.text(text)
    }
  }

  /// One of a few words as radios, which nobody can clear again: so what may stay open is a choice too.
  private func one(of words: [String]) -> Node {
    let choices = words.map(choice)
    guard words.count <= 7 else { return field.select(text, choices) }
    return field.radios(
      text, question.isNeeded ? choices : choices + [Choice("", "Not recorded")])
  }

  private func choice(_ word: String) -> Choice {
    if case .words(let others) = question.look, let other = others[word] {
      return Choice(word, other)
    }
    return Choice(word, word.uppercasedFirst)
  }

  private var text: String {
    if let typed { return typed.text(field.name) }
    switch cell {
    case .none, .day, .list: return ""
    case .number(let number): return "\(number)"
    case .decimal(let number): return number.plain
    case .text(let text): return text
    case .fact(let fact): return fact ? "yes" : "no"
    }
  }

  private var texts: [String] {
    if let typed { return typed.texts(field.name) }
    if case .list(let list) = cell { return list }
    return []
  }

  private var lines: String {
    if case .list(let list) = cell, typed == nil { return list.joined(separator: "\n") }
    return text
  }

  private var moment: MomentTyped {
    if let typed { return MomentTyped(typed, field.name) }
    if case .text(let text) = cell, let moment = Moment(text), moment.seconds > 0 {
      return MomentTyped(moment)
    }
    return MomentTyped()
  }

  private var day: DayTyped {
    if let typed { return DayTyped(typed, field.name) }
    if case .day(let day) = cell, day > .earliest { return DayTyped(day) }
    return DayTyped()
  }
}
