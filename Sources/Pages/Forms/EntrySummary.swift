import Care
import HTML

/// The answers of a form as facts under one another, each with a way back to its question; without
/// one, what was not answered is left out.
struct EntrySummary<E: Entry> {
  let groups: [QuestionGroup]
  let row: E
  /// The page of the form; nil where nothing is to be changed.
  let place: Place?

  /// One list a group, under its heading.
  var nodes: [Node] {
    let cells = row.cells
    return groups.flatMap { group -> [Node] in
      let rows = group.questions.compactMap { question -> SummaryList.Row? in
        guard let index = EntryField.list(of: row).firstIndex(where: { $0.name == question.field })
        else { return nil }
        let answer = question.words(of: cells[index])
        if place == nil, answer == nil { return nil }
        return .init(
          question.label, answer, change: place.map { Link("Change", to: $0.at(question.field)) })
      }
      guard !rows.isEmpty else { return [] }
      let title = group.title.map { [Node.smallHeading($0)] } ?? []
      return title + [SummaryList(rows).node]
    }
  }
}

extension Question {
  /// An answer in words; nil where there is none.
  fileprivate func words(of cell: FieldCell) -> String? {
    if case .none = cell { return nil }
    if case .list(let list) = cell, list.isEmpty { return nil }
    if case .choice(let choices) = look {
      let value =
        switch cell {
        case .number(let number): "\(number)"
        case .text(let text): text
        default: cell.inWords
        }
      return choices.first { $0.value == value }?.words ?? value
    }
    return cell.inWords.uppercasedFirst
  }
}
