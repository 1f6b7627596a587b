/// How the columns of a table share its width; the style sheets of reports go by the name.
enum TableShape: String {
  /// At most three columns beside the headings of the rows, then at most five, then more.
  case few, some, many
  /// Sentences rather than numbers.
  case words
}

extension Table {
  var shape: TableShape {
    if columns.count > 1, rows.allSatisfy({ $0.cells.allSatisfy { $0.kind == .words } }) {
      return .words
    }
    return columns.count <= 3 ? .few : columns.count <= 5 ? .some : .many
  }

  /// Whether it does not fit on a telephone, and gets a pane of its own that scrolls.
  var isWide: Bool { columns.count > 3 }

  /// Hundredths of the width for the headings of the rows, and for each column.
  var widths: [Int] {
    func shared(_ width: Int, among count: Int) -> [Int] {
      Array(repeating: width / max(count, 1), count: count)
    }
    let others =
      switch shape {
      case .few: shared(54, among: columns.count)
      case .some: shared(66, among: columns.count)
      case .many: shared(78, among: columns.count)
      case .words: shared(36, among: columns.count - 1) + [30]
      }
    return [100 - others.reduce(0, +)] + others
  }

  /// The table in parts that each fit on a page, with a caption of their own: on paper what goes over a
  /// page has no caption on the next.
  var pages: [Table] {
    let heights = rows.map(height)
    let whole = heights.reduce(0, +)
    let count = (whole + Table.page - 1) / Table.page
    guard count > 1 else { return [self] }
    var parts: [[Row]] = []
    var used = 0
    for (row, height) in zip(rows, heights) {
      if parts.count * whole <= used * count { parts.append([]) }
      parts[parts.count - 1].append(row)
      used += height
    }
    return parts.enumerated().map { place, rows in
      Table(
        number: number, caption: place == 0 ? caption : "\(caption), continued", corner: corner,
        columns: columns, rows: rows, notes: place == parts.count - 1 ? notes : [])
    }
  }

  /// Tenths of a millimetre that the rows of a table may take on a page, beside all else on it.
  private static let page = 1900

  /// About how high a row is on paper, in tenths of a millimetre: a hundredth of the width holds one
  /// letter.
  private func height(_ row: Row) -> Int {
    let texts = [row.header] + row.cells.map(\.text)
    let lines = zip(texts, widths).map { text, width in (text.count + width - 1) / max(width, 1) }
    return 26 + 45 * max(lines.max() ?? 1, 1)
  }
}
