/// The tables and charts of a document, each as rows for a file of its own.
package struct TableFiles: Sendable {
  /// One table: what its file is called, what stands in it, and what has to be said about it.
  package struct File: Sendable {
    /// In the order of the document: `07-reviews-held-in-each-month.csv`.
    package let name: String
    /// `Table 4`; empty for a table without a number.
    package let number: String
    package let caption: String
    /// The chapter that it stands in.
    package let chapter: String
    /// What its numbers are, where all are of one kind: `reviews`, `%`; empty where each says its own.
    package let unit: String
    package let notes: String
    package let columns: [String]
    package let rows: [[String]]
  }

  package private(set) var all: [File] = []
  private var chapter = ""

  package init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .heading(let heading) where heading.level == 1: chapter = heading.text
      case .table(let table): add(table)
      case .chart(let chart): add(chart)
      default: break
      }
    }
  }

  private mutating func add(_ table: Table) {
    add(
      table.number, table.caption, table.notes, [table.corner] + table.columns,
      table.rows.map { row in
        [row.header] + row.cells.map { $0.kind == .number ? TableFiles.plain($0.text) : $0.text }
      })
  }

  private mutating func add(_ chart: Chart) {
    let bars = chart.categories.indices.map { row in
      [chart.categories[row]] + chart.series.map { TableFiles.plain($0.bars[row].shown.text) }
    }
    // A value to compare with is no row among those that it is compared with.
    let lines = chart.lines.map { [Run.text("\($0.name): \($0.shown.text).")] }
    let names = chart.series.map { $0.name.isEmpty ? chart.unit : $0.name }
    add(
      chart.number, chart.caption, [chart.headline] + lines + chart.notes,
      [chart.corner] + names, bars, unit: chart.unit)
  }

  private mutating func add(
    _ number: String, _ caption: String, _ notes: [[Run]], _ columns: [String], _ rows: [[String]],
    unit: String = ""
  ) {
    let place = all.count + 1
    let name = "\(place < 10 ? "0" : "")\(place)-\(TableFiles.slug(caption)).csv"
    all.append(
      File(
        name: name, number: number, caption: caption, chapter: chapter, unit: unit,
        notes: notes.map(\.text).joined(separator: " "), columns: columns, rows: rows))
  }

  /// Words that stand where a number does not, and what each means: none of them is nought or nothing.
  package static let wordsForNumbers: [(words: String, meaning: String)] = [
    (HiddenWords.inCell(isPlain: false), withheld), (HiddenWords.inCell(isPlain: true), withheld),
    (Emptiness.Why.notRecorded.rawValue, "Nothing of it is recorded; it is not nought."),
    (Emptiness.Why.nothingToCount.rawValue, "There was nothing of which it could be a share."),
    (Emptiness.Why.notYet.rawValue, "Its time is not over."),
    ("not loaded", "The records of that time are not in the database."),
    ("not entered", "A figure of others that nobody entered."),
    ("not counted by month", "Counted for the year alone, and not for its parts."),
    ("not counted by quarter", "Counted for the year or its months, and not for its quarters."),
  ]

  private static let withheld =
    "Withheld so that nobody can be known by it: a small number, or one from which a small one could "
    + "be worked out. It is not nought: nought is written 0."

  /// A number as programs read it: without commas, with a plain minus, without a plus.
  static func plain(_ text: String) -> String {
    let isNumber = text.unicodeScalars.contains { ("0"..."9").contains($0) }
    guard isNumber else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar -> UnicodeScalar? in
          switch scalar {
          case ",", "+": nil
          case "\u{2212}": "-"
          default: scalar
          }
        }))
  }

  /// Words as a file's name: small letters and hyphens, at most 60.
  private static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain { slug.unicodeScalars.append(scalar) } else if slug.last != "-" { slug += "-" }
    }
    let trimmed = slug.drop { $0 == "-" }.prefix(60)
    let end = trimmed.last == "-" ? trimmed.dropLast() : trimmed
    return end.isEmpty ? "table" : String(end)
  }
}
