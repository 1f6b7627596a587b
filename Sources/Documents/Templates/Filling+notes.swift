import Care
import Measures

extension Filling {
  /// What has to be said under figures: what the template says, what was left out, where entered
  /// figures come from.
  mutating func notes(_ grid: Grid, _ figures: [FoundFigure]) -> [[Run]] {
    var notes: [[Run]] = []
    // The paper for children says once that the full report tells how it was counted.
    guard !lists.isPlain else { return notes }
    for phrase in grid.notes {
      let (runs, lacks) = fill(phrase)
      // A remark about a figure that is not there has nothing to remark on.
      if lacks.isEmpty, !runs.text.allSatisfy(\.isWhitespace) { notes.append(runs) }
    }
    notes += bases(of: figures).map { basis in
      let periods = ChartSentence.joined(basis.periods)
      return [
        .strong("Note, \(periods): "),
        .text(BasisWords.sentence(basis.entries, limit: lists.limit)),
      ]
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
  private func bases(of figures: [FoundFigure]) -> [(periods: [String], entries: [BasisEntry])] {
    var result: [(periods: [String], entries: [BasisEntry])] = []
    let isOfSeveral = Set(figures.map(\.figure.measure)).count > 1
    for found in figures where found.source == nil {
      let figure = book.total(of: found.figure) ?? found.figure
      let period = PeriodName.words(figure.period, dimension: figure.dimension)
      let known = result.first { $0.periods == [period] }?.entries ?? []
      let entries = BasisWords.entries(
        figure.basis, of: isOfSeveral ? book.titles[figure.measure] : nil
      ).filter { !known.contains($0) }
      if let index = result.firstIndex(where: { $0.periods == [period] }) {
        result[index].entries += entries
      } else if !entries.isEmpty {
        result.append(([period], entries))
      }
    }
    return result.reduce(into: []) { merged, next in
      if let index = merged.firstIndex(where: { $0.entries == next.entries }) {
        merged[index].periods += next.periods
      } else {
        merged.append(next)
      }
    }
  }

  func distinct(_ texts: [String]) -> [String] {
    var result: [String] = []
    for text in texts where !result.contains(text) { result.append(text) }
    return result
  }
}
