/// A row of something that lasts from one day to another.
protocol SpanRow: CheckedRow {
  var start: CellDay { get }
  /// Blank while it lasts.
  var end: CellDay { get }
}

extension Sequence where Element: SpanRow {
  /// The rows that begin while the one that ends before them has not ended.
  var overlapping: [Element] {
    let rows = sorted {
      (($0.end.isDay ? $0.end : $0.start).place, $0.start.place)
        < (($1.end.isDay ? $1.end : $1.start).place, $1.start.place)
    }
    return zip(rows, rows.dropFirst()).compactMap { earlier, later in
      earlier.end.isBlank || later.start < earlier.end ? later : nil
    }
  }
}
