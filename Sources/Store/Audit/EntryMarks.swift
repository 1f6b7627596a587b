import Care

/// What the audit says of the rows of one kind, as one number for each.
///
/// A check of the whole database keeps these and not the rows. The number is made with a seed of this
/// run alone, so that nobody can prepare a row that passes for another.
struct EntryMarks {
  /// The marks of 1,024 numbers that follow one another, 0 where the audit knows of no row.
  private var pages: [Int64: [UInt]] = [:]
  private static let pageSize: Int64 = 1024

  /// The numbers of rows that were told of and not seen.
  var unseen: [Int64] {
    pages.flatMap { page, marks in
      marks.indices.filter { marks[$0] != 0 }.map { page * EntryMarks.pageSize + Int64($0) }
    }.sorted()
  }

  /// Notes how the audit left a row; nil where it went.
  mutating func tell(_ number: Int64, _ entry: (any Entry)?, of child: Key<Child>?) {
    self[number] = entry.map { EntryMarks.mark($0, child) } ?? 0
  }

  /// Whether a row that is there is as the audit left it.
  mutating func see(_ number: Int64, _ entry: any Entry, of child: Key<Child>?) -> Bool {
    defer { self[number] = 0 }
    return self[number] == EntryMarks.mark(entry, child)
  }

  private subscript(number: Int64) -> UInt {
    get {
      let (page, place) = EntryMarks.place(of: number)
      return pages[page]?[place] ?? 0
    }
    set {
      let (page, place) = EntryMarks.place(of: number)
      guard newValue != 0 || pages[page] != nil else { return }
      pages[page, default: Array(repeating: 0, count: Int(EntryMarks.pageSize))][place] = newValue
    }
  }

  private static func place(of number: Int64) -> (page: Int64, place: Int) {
    let place = ((number % pageSize) + pageSize) % pageSize
    return ((number - place) / pageSize, Int(place))
  }

  private static func mark(_ entry: any Entry, _ child: Key<Child>?) -> UInt {
    var hasher = Hasher()
    hasher.combine(child)
    entry.hash(into: &hasher)
    return max(UInt(bitPattern: hasher.finalize()), 1)
  }
}
