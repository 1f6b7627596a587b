import Care

/// Reads the answer to one question out of what was sent.
struct AnswerReader {
  private let question: Question
  private let field: EntryField

  init(_ question: Question, _ field: EntryField) {
    self.question = question
    self.field = field
  }

  /// Longer than any name, and longer than any note.
  static let longestLine = 500
  static let longestText = 100_000

  func read(_ submission: Submission) -> Result<FieldCell, AnswerProblem> {
    let result = cell(submission)
    if case .success(let cell) = result, let longest = tooLong(cell) {
      return .failure(
        AnswerProblem("Shorten this to \(longest) characters: \(question.label.lowercasedFirst)"))
    }
    guard case .success(.none) = result, question.isNeeded || isDemanded else { return result }
    return .failure(AnswerProblem(missing))
  }

  /// The most that the field takes, where the answer is longer; nil where it is not.
  private func tooLong(_ cell: FieldCell) -> Int? {
    switch (cell, question.look) {
    case (.text(let text), .lines): text.utf8.count > Self.longestText ? Self.longestText : nil
    case (.text(let text), _): text.utf8.count > Self.longestLine * 4 ? Self.longestLine : nil
    case (.list(let list), _):
      list.contains { $0.utf8.count > Self.longestLine * 4 } ? Self.longestLine : nil
    default: nil
    }
  }

  /// Whether the record cannot be without the field, and nothing stands for nothing.
  private var isDemanded: Bool {
    guard field.isRequired else { return false }
    switch field.shape {
    case .list, .words: return false
    default: return true
    }
  }

  private var missing: String {
    switch field.shape {
    case .word, .words, .fact, .reference: "Choose an answer: \(question.label.lowercasedFirst)"
    case .day: "Enter a day: \(question.label.lowercasedFirst)"
    default: "Enter an answer: \(question.label.lowercasedFirst)"
    }
  }

  private func cell(_ submission: Submission) -> Result<FieldCell, AnswerProblem> {
    let text = submission.text(field.name).trimmed
    switch field.shape {
    case .text: return .success(text.isEmpty ? .none : .text(text))
    case .moment:
      return MomentTyped(submission, field.name).read(question.label)
        .map { $0.map { FieldCell.text($0.description) } ?? .none }
        .mapError { AnswerProblem($0.sentence) }
    case .word(let words):
      if text.isEmpty { return .success(.none) }
      return words.contains(text) ? .success(.text(text)) : .failure(.notOffered)
    case .fact:
      switch text {
      case "yes": return .success(.fact(true))
      case "no": return .success(.fact(false))
      default: return .success(.none)
      }
    case .number, .reference:
      if text.isEmpty { return .success(.none) }
      guard let number = Int64(text), number >= 0, number < 1_000_000_000 else {
        return .failure(AnswerProblem("\(question.label) must be a whole number"))
      }
      return .success(.number(number))
    case .decimal:
      if text.isEmpty { return .success(.none) }
      guard let number = Double(text), number.isFinite else {
        return .failure(AnswerProblem("\(question.label) must be a number, like 0.6"))
      }
      return .success(.decimal(number))
    case .day: return day(submission)
    case .list: return .success(.list(list(submission)))
    case .words(let words):
      let ticked = submission.texts(field.name).filter { !$0.isEmpty }
      return ticked.allSatisfy(words.contains) ? .success(.list(ticked)) : .failure(.notOffered)
    }
  }

  private func day(_ submission: Submission) -> Result<FieldCell, AnswerProblem> {
    // A question is no subject of a sentence.
    let subject = question.label.hasSuffix("?") ? "The day" : question.label
    return switch DayTyped(submission, field.name).read(subject) {
    case .success(let day): .success(day.map(FieldCell.day) ?? .none)
    case .failure(let problem): .failure(AnswerProblem(problem.sentence))
    }
  }

  /// Ticked values, or one value on each line.
  private func list(_ submission: Submission) -> [String] {
    submission.texts(field.name).flatMap { $0.split(separator: "\n").map { String($0).trimmed } }
      .filter { !$0.isEmpty }
  }
}

/// What is wrong with an answer.
struct AnswerProblem: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  static let notOffered = AnswerProblem("Choose one of the answers that are offered")
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  var lowercasedFirst: String {
    // A word in capitals stays: IRO, not iRO.
    let word = prefix { $0.isLetter }
    if word.count > 1, word.allSatisfy(\.isUppercase) { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
