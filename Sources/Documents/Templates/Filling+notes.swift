import Care
import Measures

extension Filling {
  /// What has to be said under figures: what the template says, what was left out, where entered
  /// figures come from.
  mutating func notes(_ grid: Grid, _ figures: [FoundFigure]) -> [[Run]] {
    var notes: [[Run]] = []
    for phrase in grid.notes {
      let (runs, lacks) = fill(phrase)
      // A remark about a figure that is not there has nothing to remark on.
      if lacks.isEmpty, !runs.text.allSatisfy(\.isWhitespace) { notes.append(runs) }
    }
    notes += bases(of: figures).map { basis in
      [.strong("Note, \(basis.period): "), .text(BasisWords.sentence(basis.entries))]
    }
    let sources = distinct(figures.compactMap(\.source))
    if !sources.isEmpty {
      notes.append([
        .strong("Entered for comparison, not computed: "),
        .text(sources.joined(separator: "; ") + "."),
      ])
    }
    return notes
  }

  /// What was left out of figures and why, once for each period; of a breakdown what was of its whole.
  private func bases(of figures: [FoundFigure]) -> [(period: String, entries: [String])] {
    var result: [(period: String, entries: [String])] = []
    for found in figures {
      let figure = book.total(of: found.figure) ?? found.figure
      let period = PeriodName.words(figure.period, dimension: figure.dimension)
      guard found.source == nil else { continue }
      for entry in BasisWords.entries(figure.basis)
      where !result.contains(where: { $0.period == period && $0.entries.contains(entry) }) {
        if let index = result.firstIndex(where: { $0.period == period }) {
          result[index].entries.append(entry)
        } else {
          result.append((period, [entry]))
        }
      }
    }
    return result
  }

  func distinct(_ texts: [String]) -> [String] {
    var result: [String] = []
    for text in texts where !result.contains(text) { result.append(text) }
    return result
  }
}
