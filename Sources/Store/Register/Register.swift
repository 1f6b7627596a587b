import Care

/// Every child's line for the lists of a day, kept in memory and brought up to date from the audit.
///
/// Nothing but what the database says: a line is worked out anew when the audit holds a change of the
/// child, and all of them when the day or a policy changes. Several servers on one database agree, since
/// each reads the same audit.
actor Register {
  private let engine: any Engine
  private let news: AuditNews
  private var day: Day?
  private var head = 0
  private var book = LineBook()
  private var work = WorkShelf()
  private var seen = SeenShelf()
  private var isWorking = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(engine: any Engine, news: AuditNews) {
    self.engine = engine
    self.news = news
  }

  /// The lines of all children on a day, as the database has them now.
  func lines(on day: Day) async throws -> [Key<Child>: RegisterLine] {
    try await bringUpToDate(day)
    return book.lines
  }

  /// Some of the lines: never the book itself, which would be copied at the next change.
  func lines(
    on day: Day, _ some: @Sendable (LineBook) -> [RegisterLine]
  ) async throws -> [RegisterLine] {
    try await bringUpToDate(day)
    return some(book)
  }

  /// The lines that a user sees, by number.
  func lines(of user: User, on day: Day, at moment: Moment) async throws -> [SeenLine] {
    try await bringUpToDate(day)
    return seen.lines(of: user, at: moment, in: book)
  }

  /// What there is to do of the children whose records a user may open.
  func work(of user: User, on day: Day, at moment: Moment) async throws -> DayWork {
    try await bringUpToDate(day)
    return work.work(of: user, on: day, at: moment, in: book)
  }

  /// The entry of the audit up to which the lines of a day are right; nil where none is worked out.
  func head(on day: Day) -> Int? { self.day == day ? head : nil }

  /// The lines of those whose identifiers are named; none for an identifier that nobody has.
  ///
  /// Whoever has asked for the head, and found that nothing changed up to another entry, says so, and
  /// spares the register to look.
  func lines(
    of identifiers: Set<String>, on day: Day, unchangedUpTo seen: Int? = nil
  ) async throws -> [RegisterLine] {
    if let seen, self.day == day, !isWorking {
      head = max(head, seen)
    } else {
      try await bringUpToDate(day)
    }
    return identifiers.compactMap { book.line(of: $0) }
  }

  private func bringUpToDate(_ day: Day) async throws {
    if self.day == day, try await isUpToDate(day) { return }
    while isWorking { await withCheckedContinuation { waiting.append($0) } }
    isWorking = true
    defer {
      isWorking = false
      for one in waiting { one.resume() }
      waiting = []
    }
    let known = self.day == day ? head : nil
    var new = try await news(since: known, on: day)
    if new.isOfAll {
      new = try await RegisterNews(ofAllOn: day, from: engine)
      (book, work, seen) = (LineBook(new.lines), WorkShelf(), SeenShelf())
    } else {
      for (key, line) in new.lines { book.put(line, at: key) }
      for key in new.gone { book.put(nil, at: key) }
    }
    head = new.head
    self.day = day
  }

  /// Whether the lines of a day are right as the audit is now.
  private func isUpToDate(_ day: Day) async throws -> Bool {
    let known = head
    let (now, isUnchanged) = try await news.ask {
      ($0.head, $0.areLinesUnchanged(since: known))
    }
    // Meanwhile others may have gone on: to a later entry, or to another day.
    guard isUnchanged, self.day == day, head >= known else { return false }
    head = max(head, now)
    return true
  }

  /// What changed: mostly a child or two, which is looked up at once; after an import thousands.
  private func news(since known: Int?, on day: Day) async throws -> RegisterNews {
    let few = try await engine.look {
      try RegisterNews(since: known, on: day, in: $0, ofAtMost: 16)
    }
    if let few { return few }
    let many = try await engine.read { try RegisterNews(since: known, on: day, in: $0) }
    if let many { return many }
    return try await RegisterNews(ofAllOn: day, from: engine)
  }
}

/// What is new for the register in one state of the database.
struct RegisterNews: Sendable {
  let head: Int
  let isOfAll: Bool
  fileprivate(set) var lines: [Key<Child>: RegisterLine] = [:]
  fileprivate(set) var gone: [Key<Child>] = []

  /// Reads every line, by all readers at the same time.
  init(ofAllOn day: Day, from engine: any Engine) async throws {
    let parts = engine.readers
    let read = try await engine.gather(parts: parts, startingWith: (head: 0, lines: [])) {
      (transaction, part, gathered: inout (head: Int, lines: [RegisterLine])) in
      gathered.head = try AuditTrail.head(in: transaction).number
      let reader = try RegisterReader(in: transaction)
      for block in try reader.blocks(part: part, of: parts) {
        gathered.lines += try reader.lines(of: block.numbers, on: day)
      }
    }
    head = read.map(\.head).min() ?? 0
    isOfAll = true
    lines.reserveCapacity(read.reduce(0) { $0 + $1.lines.count })
    for line in read.lazy.flatMap(\.lines) { lines[line.key] = line }
  }

  /// Reads what changed since an entry of the audit; nothing where that is everything.
  ///
  /// Nil where more children changed than are asked for at the most.
  init?(
    since known: Int?, on day: Day, in transaction: any Transaction, ofAtMost most: Int = .max
  ) throws {
    try transaction.foreseeInNewest { [.auditHead, .recordJoins] }
    head = try AuditTrail.head(in: transaction).number
    guard let known, known <= head else {
      isOfAll = true
      return
    }
    let changed = try Self.changed(since: known, in: transaction)
    isOfAll = changed.contains(nil)
    let keys = try RecordJoins(in: transaction).withThoseTheyGoOnIn(changed.compactMap(\.self))
    guard !isOfAll, !keys.isEmpty else { return }
    guard keys.count <= most else { return nil }
    try read(keys, on: day, in: transaction)
  }

  /// Children of whom something changed; nil among them where it was something that concerns all.
  private static func changed(
    since known: Int, in transaction: any Transaction
  ) throws -> [Key<Child>?] {
    let head = try AuditTrail.head(in: transaction).number
    guard head > known else { return [] }
    return try transaction.rows(
      """
      SELECT DISTINCT \(AuditStretch.ofWhom) FROM auditEntry
      WHERE \(AuditTrail.between) AND \(AuditStretch.isOfLine)
      """, [.integer(Int64(known)), .integer(Int64(head))]
    ) { $0.isNull(0) ? nil : Key<Child>($0.integer(0)) }
  }

  private mutating func read(
    _ keys: [Key<Child>], on day: Day, in transaction: any Transaction
  ) throws {
    let reader = try RegisterReader(in: transaction)
    for key in keys {
      if let line = try reader.line(of: key, on: day) {
        lines[key] = line
      } else {
        gone.append(key)
      }
    }
  }
}
