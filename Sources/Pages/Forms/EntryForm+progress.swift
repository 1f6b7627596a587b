import Care

// How far a form is, for forms whose parts are opened one by one.

extension EntryForm {
  /// How many questions of a group have an answer, as it is typed or as it is kept.
  func answered(_ group: QuestionGroup) -> Int {
    let cells = start.cells
    let fields = EntryField.list(of: start)
    return group.questions.count { question in
      guard let index = fields.firstIndex(where: { $0.name == question.field }) else {
        return false
      }
      let typed = typed.map { AnswerReader(question, fields[index]).read($0) }
      return switch typed {
      case .success(let cell)?: !cell.isNothing
      case .failure?: true
      case nil: !cells[index].isNothing
      }
    }
  }

  /// `2 of 5 answered`.
  func progress(_ group: QuestionGroup) -> String {
    let answered = answered(group)
    return answered == 0
      ? "Not answered yet" : "\(answered) of \(group.questions.count) answered"
  }

  /// Whether the group has to be seen: something in it is not right, or was saved meanwhile by
  /// somebody else.
  func hasProblems(_ group: QuestionGroup) -> Bool {
    group.questions.contains { problems[$0.field] != nil || differs($0) }
  }
}

extension FieldCell {
  /// Whether nothing was answered: nothing, an empty list, a day that is not known yet.
  fileprivate var isNothing: Bool {
    switch self {
    case .none: true
    case .list(let list): list.isEmpty
    case .text(let text): text.isEmpty
    case .day(let day): day == .earliest
    case .number, .decimal, .fact: false
    }
  }
}
