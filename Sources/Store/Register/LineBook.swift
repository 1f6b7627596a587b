import Care

/// Every child's line, found by number, in order, by identifier, and by what few lines are looked for.
struct LineBook: Sendable {
  private(set) var lines: [Key<Child>: RegisterLine] = [:]
  /// The same lines by number.
  private(set) var inOrder: [RegisterLine] = []
  private(set) var changes: LineChanges
  /// Who has which identifier.
  private var byIdentifier: [String: Key<Child>] = [:]
  /// The few lines that are looked for, each kind by itself: a page asks for one kind and not for all.
  private var few: [Few: [Key<Child>: RegisterLine]] = [:]

  /// A kind of lines of which there are few.
  private enum Few: Hashable, Sendable {
    case sealed, ofTheHour, challenged
    case having(WorkList)

    static let all: [Few] = [.sealed, .ofTheHour, .challenged] + WorkList.allCases.map(Few.having)

    func holds(_ line: RegisterLine) -> Bool {
      switch self {
      case .sealed: line.guarded.tier == .sealed
      case .ofTheHour: line.guarded.isOfTheHour
      case .challenged: !line.challenges.isEmpty
      case .having(let list): line.work.count(of: list) > 0
      }
    }
  }

  /// The lines of all children, with room for so many of the changes that come.
  init(_ lines: [Key<Child>: RegisterLine] = [:], changes: LineChanges = LineChanges()) {
    self.lines = lines
    self.changes = changes
    inOrder = lines.values.sorted { $0.key < $1.key }
    for line in inOrder { byIdentifier[line.localIdentifier] = line.key }
    for kind in Few.all {
      few[kind] = Dictionary(
        uniqueKeysWithValues: inOrder.lazy.filter(kind.holds).map { ($0.key, $0) })
    }
  }

  /// Puts a line in the place of the child's; nil takes it away.
  mutating func put(_ line: RegisterLine?, at key: Key<Child>) {
    let held = lines[key]
    let place = inOrder.place(of: key) { $0.key }
    changes.note(LineChange(key: key, old: held, new: line))
    inOrder.replaceSubrange(
      place..<(held == nil ? place : place + 1), with: line.map { [$0] } ?? [])
    if let held, byIdentifier[held.localIdentifier] == key {
      byIdentifier[held.localIdentifier] = nil
    }
    if let line { byIdentifier[line.localIdentifier] = key }
    for kind in Few.all { few[kind]?[key] = line.flatMap { kind.holds($0) ? $0 : nil } }
    lines[key] = line
  }

  func line(of identifier: String) -> RegisterLine? {
    byIdentifier[identifier].flatMap { lines[$0] }
  }

  /// The lines of sealed records, by number.
  var sealed: [RegisterLine] { those(.sealed) }
  /// The lines whose openness changes with the hour, by number.
  var ofTheHour: [RegisterLine] { those(.ofTheHour) }
  /// The lines of children of whom anything was escalated, by number.
  var challenged: [RegisterLine] { those(.challenged) }
  /// The lines of children who have rows on a list of work, by number.
  func having(_ list: WorkList) -> [RegisterLine] { those(.having(list)) }

  private func those(_ kind: Few) -> [RegisterLine] {
    few[kind, default: [:]].values.sorted { $0.key < $1.key }
  }
}

extension Array {
  /// Where a child stands, or would stand, among elements by the number of their child.
  func place(of key: Key<Child>, _ keyOf: (Element) -> Key<Child>) -> Int {
    var (first, last) = (0, count)
    while first < last {
      let middle = (first + last) / 2
      if keyOf(self[middle]) < key { first = middle + 1 } else { last = middle }
    }
    return first
  }
}
