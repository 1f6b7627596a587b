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
      [.strong("Note, \(basis.period): "), .text(BasisWords.sentence(basis.basis))]
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

  /// What was left out of figures and why, once for each period; of months, what was of their year.
  func bases(of figures: [FoundFigure]) -> [(period: String, basis: String)] {
    var result: [(period: String, basis: String)] = []
    for found in figures {
      var figure = found.figure
      if PeriodName.dimensionsOfTime.contains(figure.dimension), let year = year(of: figure.key) {
        figure = book.total(of: figure, in: year) ?? figure
      }
      let period = PeriodName.words(figure.period, dimension: figure.dimension)
      guard found.source == nil, !figure.basis.isEmpty, !result.contains(where: { $0 == (period, figure.basis) })
      else { continue }
      result.append((period, figure.basis))
    }
    return result
  }

  private func year(of period: String) -> CollectionYear? {
    if let day = Day("\(period)-01") { return CollectionYear(of: day) }
    return CollectionYear(String(period.prefix(7)))
  }

  func distinct(_ texts: [String]) -> [String] {
    var result: [String] = []
    for text in texts where !result.contains(text) { result.append(text) }
    return result
  }
}
