import Care
import Measures

/// The cells of a table or chart, filled.
struct FilledGrid {
  var rows: [Row] = []
  var columns: [Grid.Line] = []

  /// A row with what stands in each column.
  struct Row {
    let line: Grid.Line
    /// The label with the year in it, for a sentence.
    let fullLabel: String
    var cells: [Result<FilledCell, Filling.Lack>]
  }

  /// What stands in a cell.
  struct FilledCell {
    let run: Run
    let found: FoundFigure?
    var emptiness: Emptiness?
  }

  /// The label of a row; of a month or quarter without its year where years stand side by side.
  func label(of row: Row) -> String {
    let isCompared = columns.contains { column in
      guard case .figure(let request) = column.binding.subject,
        case .yearsAgo(let years) = request.time
      else { return false }
      return years > 0
    }
    guard isCompared, row.line.isEvery, let space = row.fullLabel.lastIndex(of: " ") else {
      return row.fullLabel
    }
    return String(row.fullLabel[..<space])
  }

  /// Why cells of it have no value.
  var emptinesses: [Emptiness] {
    rows.flatMap { row in row.cells.compactMap { (try? $0.get())?.emptiness } }
  }

  /// All figures in it.
  var figures: [FoundFigure] {
    rows.flatMap { row in row.cells.compactMap { (try? $0.get())?.found } }
  }
}

extension Filling {
  mutating func table(_ grid: Grid) -> Result<Block, Lacks> {
    var grid = grid
    let filled = cells(of: &grid)
    guard case .success(let cells) = filled else { return filled.map { _ in .contents } }
    var headings: [String] = []
    for column in cells.columns { headings.append(self.filled(column.label).text) }
    let rows = cells.rows.map { row in
      Table.Row(
        header: cells.label(of: row),
        cells: row.cells.map { cell in
          let cell = try? cell.get()
          return Cell(cell?.run ?? .text(""), cell?.found == nil ? .missing : .number)
        }, isTotal: row.line.isTotal)
    }
    return .success(
      .table(
        Table(
          number: number(of: grid), caption: self.filled(grid.caption).text,
          corner: grid.corner, columns: headings, rows: rows,
          notes: notes(grid, cells.figures))))
  }

  /// The cells, without the optional rows and columns that have none; what is lacking otherwise.
  mutating func cells(of grid: inout Grid) -> Result<FilledGrid, Lacks> {
    let told = problems.count
    var result = FilledGrid(columns: grid.columns)
    for row in grid.rows.flatMap(expanded) {
      result.rows.append(
        FilledGrid.Row(
          line: row, fullLabel: filled(row.label).text,
          cells: grid.columns.map { cell(row, $0, missing: grid.missing) }))
    }
    let emptinesses = result.emptinesses
    let counted = distinct(result.figures.map(\.figure.measure))
    result.rows.removeAll { row in row.line.isOptional && row.cells.allSatisfy(isEmptyOrNought) }
    for index in result.columns.indices.reversed() where result.columns[index].isOptional {
      guard result.rows.allSatisfy({ isEmpty($0.cells[index]) }) else { continue }
      result.columns.remove(at: index)
      for row in result.rows.indices { result.rows[row].cells.remove(at: index) }
    }
    if result.figures.isEmpty {
      let lacks = result.rows.flatMap(\.cells).compactMap(lack)
      // Where a name is wrong that is told already, and nothing more is to be said.
      let isTold = problems.count > told
      // Rows of noughts alone are left out; where no other is there was nothing to count.
      let noughts = counted.map { book.emptiness($0, .nothingToCount) }
      let without = emptinesses + timesToCome(grid) + noughts
      if lacks.isEmpty, !without.isEmpty {
        return .failure(
          Lacks(
            all: without.map {
              Lack(line: grid.line, complaint: FigureBook.complaint(of: $0), emptiness: $0)
            }))
      }
      return .failure(Lacks(all: lacks.isEmpty && !isTold ? [nothingAtAll(grid)] : lacks))
    }
    let lacks = result.rows.flatMap(\.cells).compactMap(lack)
    guard lacks.isEmpty else { return .failure(Lacks(all: lacks)) }
    for figure in result.figures { note(figure) }
    return .success(result)
  }

  /// What a grid of months counts of which none is over yet.
  private func timesToCome(_ grid: Grid) -> [Emptiness] {
    guard !grid.rows.isEmpty, grid.rows.flatMap(expanded).isEmpty else { return [] }
    return grid.columns.compactMap { column in
      guard case .figure(let request) = column.binding.subject else { return nil }
      return request.measure.map { book.emptiness($0, .notYet) }
    }
  }

  private func nothingAtAll(_ grid: Grid) -> Lack {
    Lack(
      line: grid.line,
      complaint: Complaint(
        message: "This \(grid.kind.rawValue) has no figure at all.",
        mend: "Load the data of the year, or put “otherwise:” with a sentence under it."))
  }

  private func lack(_ cell: Result<FilledGrid.FilledCell, Lack>) -> Lack? {
    if case .failure(let lack) = cell { lack } else { nil }
  }

  private func isEmpty(_ cell: Result<FilledGrid.FilledCell, Lack>) -> Bool {
    (try? cell.get())?.found == nil
  }

  private func isEmptyOrNought(_ cell: Result<FilledGrid.FilledCell, Lack>) -> Bool {
    isEmpty(cell) || (try? cell.get())?.found?.figure.value == 0
  }

  /// A row for each month, month end or quarter where it stands for all of them.
  private func expanded(_ row: Grid.Line) -> [Grid.Line] {
    guard row.isEvery, case .figure(var request) = row.binding.subject,
      let dimension = request.dimension, PeriodName.dimensionsOfTime.contains(dimension)
    else { return [row] }
    return book.keys(of: dimension).map { key in
      request.key = key
      var line = row
      line.binding.subject = .figure(request)
      line.label = Phrase(pieces: [.text(PeriodName.words(key, dimension: dimension))])
      return line
    }
  }

  private mutating func cell(
    _ row: Grid.Line, _ column: Grid.Line, missing: String?
  ) -> Result<FilledGrid.FilledCell, Lack> {
    guard case .figure(let first) = row.binding.subject,
      case .figure(let second) = column.binding.subject
    else {
      return .success(FilledGrid.FilledCell(run: filledWord(row, column), found: nil))
    }
    let fallback = row.binding.fallback ?? column.binding.fallback
    let spelling = row.binding.spelling.filled(from: column.binding.spelling)
    let shown = show(first.filled(from: second), spelling, fallback: nil, line: row.line)
    guard case .failure(let lack) = shown,
      lack.emptiness != nil || missing != nil || fallback != nil
    else {
      return shown.map { FilledGrid.FilledCell(run: $0.run, found: $0.found) }
    }
    let words = fallback ?? lack.emptiness?.why.rawValue ?? missing ?? ""
    return .success(FilledGrid.FilledCell(run: .text(words), found: nil, emptiness: lack.emptiness))
  }

  private func filledWord(_ row: Grid.Line, _ column: Grid.Line) -> Run {
    for binding in [row.binding, column.binding] {
      switch binding.subject {
      case .word(let word): return .text(names.text(of: word))
      case .policy(let policy): return .text(names.text(of: policy, binding.spelling))
      case .figure: continue
      }
    }
    return .text("")
  }
}
