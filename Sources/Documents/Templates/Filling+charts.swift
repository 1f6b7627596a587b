import Care
import Measures

extension Filling {
  mutating func chart(_ grid: Grid) -> Result<Block, Lacks> {
    var grid = grid
    let filled = cells(of: &grid)
    guard case .success(let cells) = filled else { return filled.map { _ in .contents } }
    var series: [Chart.Series] = []
    for (index, column) in cells.columns.enumerated() {
      let bars = cells.rows.map { row in
        let cell = try? row.cells[index].get()
        let isShown = cell?.found.map { !book.hides($0) } ?? false
        return Chart.Bar(
          value: isShown ? cell?.found?.figure.value : nil, shown: cell?.run ?? .text(""))
      }
      series.append(Chart.Series(name: self.filled(column.label).text, bars: bars))
    }
    let headline = headline(grid, cells)
    guard headline.lacks.isEmpty else { return .failure(Lacks(all: headline.lacks)) }
    return .success(
      .chart(
        Chart(
          number: number(of: grid), headline: headline.runs,
          caption: self.filled(grid.caption).text, corner: grid.corner,
          unit: unit(grid, cells), categories: cells.rows.map { cells.label(of: $0) },
          series: series,
          lines: marks(grid), notes: notes(grid, cells.figures))))
  }

  private func hides(_ figure: Figure) -> Bool {
    book.hides(FoundFigure(figure: figure))
  }

  private func unit(_ grid: Grid, _ cells: FilledGrid) -> String {
    if !grid.unit.isEmpty { return grid.unit }
    return switch cells.figures.first?.figure.unit {
    case .percent: "%"
    case .workingDays: "working days"
    case .days: "days"
    case .per10k: "per 10,000"
    default: ""
    }
  }

  private mutating func marks(_ grid: Grid) -> [Chart.ReferenceLine] {
    var lines: [Chart.ReferenceLine] = []
    for mark in grid.marks {
      guard case .figure(let request) = mark.binding.subject else { continue }
      switch show(
        request, mark.binding.spelling, fallback: mark.binding.fallback, line: mark.line)
      {
      case .success(let shown):
        guard let found = shown.found, !book.hides(found), let value = found.figure.value
        else { continue }
        lines.append(
          Chart.ReferenceLine(name: filled(mark.label).text, value: value, shown: shown.run))
      case .failure(let lack): if !mark.isOptional { report([lack]) }
      }
    }
    return lines
  }

  private mutating func headline(_ grid: Grid, _ cells: FilledGrid) -> (runs: [Run], lacks: [Lack])
  {
    let bars = cells.rows.compactMap { row in
      (try? row.cells.first?.get()).flatMap { cell in
        cell.found.map { ChartSentence.Bar(label: row.fullLabel, figure: $0.figure, run: cell.run) }
      }
    }
    let sentence = ChartSentence(bars: bars)
    if bars.contains(where: { hides($0.figure) }), !grid.hasOwnHeadline {
      return ([.text(HiddenWords.ofSome(isPlain: lists.isPlain))], [])
    }
    switch grid.headline {
    case .sentence(let phrase):
      let filled = fill(phrase)
      let isHidden = filled.runs.contains { $0.figure.map(book.hidden.contains) ?? false }
      return lists.isPlain && isHidden
        ? ([.text(HiddenWords.ofSome(isPlain: true))], []) : filled
    case .extremes(let subject): return (sentence.extremes(of: filled(subject)), [])
    case .course(let subject): return (sentence.course(of: filled(subject)), [])
    case .largest(let subject): return (sentence.largest(of: filled(subject)), [])
    case nil: return ([], [])
    }
  }
}
