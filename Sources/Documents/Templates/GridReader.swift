/// Reads the indented lines under `table …` and `chart …`.
struct GridReader {
  typealias Complaint = BindingReader.Complaint
  private(set) var grid: Grid
  private var problems: [(line: Int, complaint: Complaint)] = []

  init(_ grid: Grid) { self.grid = grid }

  mutating func take(_ line: TemplateReader.Line) {
    var text = line.content
    let isOptional = text.hasPrefix("optional ")
    if isOptional { text = text.dropFirst("optional ".count) }
    guard let (name, value) = TemplateReader.halves(of: text) else {
      return complain(
        line.number, "This line has no colon.",
        "Under a table or chart write, for example, column Number: population.age.")
    }
    let words = name.split(separator: " ", maxSplits: 1)
    let label = words.count > 1 ? words[1] : ""
    switch words.first {
    case "rows": takeRows(label, value, isOptional, line.number)
    case "row", "total":
      let label = words.first == "total" && label.isEmpty ? "Total" : label
      guard var row = self.line(label, value, line.number) else { return }
      row.isOptional = isOptional
      row.isTotal = words.first == "total"
      grid.rows.append(row)
    case "column", "bar":
      guard var column = self.line(label, value, line.number) else { return }
      column.isOptional = isOptional
      grid.columns.append(column)
    case "line":
      guard var mark = self.line(label, value, line.number) else { return }
      mark.isOptional = isOptional
      grid.marks.append(mark)
    case "headline": takeHeadline(label, value, line.number)
    default: takeSetting(name, value, line.number)
    }
  }

  /// What was wrong with the lines, and with the table or chart as a whole.
  mutating func finish() -> [(line: Int, complaint: Complaint)] {
    if grid.kind == .chart && grid.headline == nil {
      complain(
        grid.line, "This chart has no headline.",
        "Write under it what is to be seen, for example headline highest and lowest: Reviews held.")
    }
    if grid.rows.isEmpty || grid.columns.isEmpty {
      let columns = grid.kind == .table ? "column" : "bar"
      complain(
        grid.line, "This \(grid.kind.rawValue) has no \(grid.rows.isEmpty ? "row" : columns).",
        "Write under it, indented: rows age_band: under 1, 1 to 4, and "
          + "\(columns) Number: population.age.")
    }
    return problems
  }

  private mutating func takeSetting(_ name: Substring, _ value: Substring, _ line: Int) {
    switch name {
    case "number": grid.number = phrase(value, line)
    case "corner": grid.corner = String(value)
    case "unit": grid.unit = String(value)
    case "missing": grid.missing = String(value)
    case "note": grid.notes.append(phrase(value, line))
    default:
      complain(
        line, "“\(name)” says nothing about a \(grid.kind.rawValue).",
        "It may have: number, corner, unit, rows, row, total, column, bar, line, headline, "
          + "missing, note.")
    }
  }

  private mutating func takeHeadline(_ kind: Substring, _ value: Substring, _ line: Int) {
    let phrase = phrase(value, line)
    switch kind {
    case "highest and lowest": grid.headline = .extremes(phrase)
    case "first to last": grid.headline = .course(phrase)
    case "largest": grid.headline = .largest(phrase)
    case "": grid.headline = .sentence(phrase)
    default:
      complain(
        line, "“\(kind)” is no way to make a headline.",
        "The ways are: headline highest and lowest, headline first to last, headline largest, "
          + "or headline: and a sentence.")
    }
  }

  /// Reads `rows age_band: under 1, 1 to 4 = One to four`.
  private mutating func takeRows(
    _ dimension: Substring, _ value: Substring, _ isOptional: Bool, _ line: Int
  ) {
    guard !dimension.isEmpty, !dimension.contains(" ") else {
      return complain(
        line, "“rows” does not say which breakdown it is of.",
        "Write it after rows: rows age_band: under 1, 1 to 4.")
    }
    for entry in GridReader.entries(of: value) {
      let request = FigureRequest(dimension: String(dimension), key: entry.key)
      let binding = Binding(line: line, subject: .figure(request))
      grid.rows.append(
        Grid.Line(
          line: line, label: phrase(entry.label[...], line), binding: binding,
          isOptional: isOptional, isEvery: entry.key == "every"))
    }
  }

  private mutating func line(_ label: Substring, _ value: Substring, _ line: Int) -> Grid.Line? {
    let label = phrase(label, line)
    guard !value.isEmpty else {
      let binding = Binding(line: line, subject: .figure(FigureRequest()))
      return Grid.Line(line: line, label: label, binding: binding)
    }
    var reader = BindingReader(value, line: line)
    let binding = reader.read()
    problems += reader.complaints.map { (line, $0) }
    return binding.map { Grid.Line(line: line, label: label, binding: $0) }
  }

  private mutating func phrase(_ text: Substring, _ line: Int) -> Phrase {
    var reader = PhraseReader(line: line)
    let phrase = reader.read(text)
    problems += reader.problems.map { ($0.line, $0.complaint) }
    return phrase
  }

  private mutating func complain(_ line: Int, _ message: String, _ mend: String) {
    problems.append((line, Complaint(message: message, mend: mend)))
  }

  /// Keys between commas, each perhaps in quotation marks, each perhaps with `= label`.
  static func entries(of text: Substring) -> [(key: String, label: String)] {
    var entries: [[String]] = []
    var current = [""]
    var isQuoted = false
    for character in text + "," {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        entries.append(current)
        current = [""]
      case "=" where !isQuoted && current.count == 1: current.append("")
      default: current[current.count - 1].append(character)
      }
    }
    if isQuoted { entries.append(current) }
    return entries.compactMap { parts in
      let parts = parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      guard let key = parts.first, !key.isEmpty else { return nil }
      return (key, parts.count > 1 ? parts[1] : key.capitalised)
    }
  }
}
