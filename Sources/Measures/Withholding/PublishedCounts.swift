import Care

/// Every count that figures published together give away, and which of them add up to which.
///
/// A share gives its numerator away as soon as its denominator can be known, and with it how many were
/// not counted. So each figure is taken for the counts that anybody can work out from it.
struct PublishedCounts {
  /// A count by what it counts; the same count published in two figures is one.
  struct Name: Hashable, Comparable {
    let measure: String
    var dimension: String
    var key: String
    let period: String
    /// Whether it is of those that a share leaves: denominator less numerator.
    var isRest = false

    static func < (one: Self, other: Self) -> Bool {
      (one.measure, one.period, one.dimension, one.key, one.isRest ? 1 : 0)
        < (other.measure, other.period, other.dimension, other.key, other.isRest ? 1 : 0)
    }
  }

  /// Counts that add up to another: parts and their whole.
  struct Sum {
    let parts: [Int]
    let whole: Int

    var members: [Int] { parts + [whole] }
  }

  private(set) var names: [Name] = []
  private(set) var values: [Int] = []
  private(set) var sums: [Sum] = []
  /// For each count the sums that it stands in.
  private(set) var sumsOf: [[Int]] = []
  private(set) var positions: [Name: Int] = [:]
  /// For each figure the counts that it gives away.
  private(set) var counts: [Figure.Address: [Int]] = [:]
  /// Counts that some figure gives away.
  private var given: Set<Int> = []

  init(of figures: [Figure]) {
    for figure in figures where figure.givesCountsAway { add(figure) }
    addPartitions(of: figures)
    addTimes(of: figures)
    addBalances()
    addSubsets()
    sumsOf = Array(repeating: [], count: values.count)
    for (index, sum) in sums.enumerated() {
      for member in sum.members { sumsOf[member].append(index) }
    }
  }

  /// What a figure leaves of another in which it lies; neither figures nor notes give it away.
  private var remainders: Set<Int> = []

  /// Whether a count is a remainder that nothing published tells, but for what can be worked out.
  func isUntold(_ position: Int) -> Bool {
    remainders.contains(position) && !given.contains(position)
  }

  /// Whether a count is no figure of its own, and so known to whoever knows what a share is of.
  func isKnown(_ position: Int) -> Bool { !given.contains(position) }

  mutating func position(of name: Name, _ value: Int) -> Int {
    if let position = positions[name] { return position }
    positions[name] = names.count
    names.append(name)
    values.append(value)
    return names.count - 1
  }

  mutating func add(_ sum: Sum) { sums.append(sum) }

  /// The count that figures leave of another.
  mutating func remainder(_ name: Name, _ value: Int) -> Int {
    let position = position(of: name, value)
    remainders.insert(position)
    return position
  }

  private mutating func add(_ figure: Figure) {
    guard let numerator = figure.numerator, figure.value != nil else { return }
    let name = figure.countName
    let own = position(of: name, numerator)
    var given = [own]
    if figure.unit == .percent, let denominator = figure.denominator {
      let left = position(of: name.rest, denominator - numerator)
      let whole = position(
        of: Name(
          measure: "of " + name.measure, dimension: figure.isOfTime ? "" : figure.dimension,
          key: "\(denominator)", period: name.period),
        denominator)
      sums.append(Sum(parts: [own, left], whole: whole))
      given.append(left)
    }
    counts[figure.address] = given
    self.given.formUnion(given)
  }

  /// The keys of a breakdown that add up to its whole: what is published beside all keys but one tells
  /// that one.
  private mutating func addPartitions(of figures: [Figure]) {
    var groups: [Name: [Figure]] = [:]
    for figure in figures
    where figure.givesCountsAway && !figure.dimension.isEmpty && !figure.isOfTime {
      let name = figure.countName
      groups[
        Name(measure: name.measure, dimension: name.dimension, key: "", period: name.period),
        default: []
      ].append(figure)
    }
    for (name, group) in groups.sorted(by: { $0.key < $1.key }) {
      let keys = Dictionary(group.map { ($0.countName, $0) }) { first, _ in first }
      let parts = keys.keys.sorted().compactMap { positions[$0] }
      for set in Overlaps.sets(of: name.dimension, among: parts, named: { names[$0].key }) {
        sums.append(Sum(parts: set.parts, whole: set.whole))
      }
      for set in Overlaps.nested(in: name.dimension, among: parts, named: { names[$0].key }) {
        addDifference(set.part, set.whole)
      }
      let plain = parts.filter { !Overlaps.isOverlapping(name.dimension, names[$0].key) }
      let total = plain.reduce(0) { $0 + values[$1] }
      for whole in wholes(of: name, group, total: total) {
        addSum(of: plain, total: total, to: whole, name)
      }
    }
  }

  /// What a part leaves of a whole that it lies in can be told by whoever knows both.
  mutating func addDifference(_ part: Int, _ whole: Int) {
    guard values[part] < values[whole] else { return }
    var name = names[whole]
    name.key += " and not \(names[part].key)"
    let left = remainder(name, values[whole] - values[part])
    sums.append(Sum(parts: [part, left], whole: whole))
  }

  /// Parts and their whole; where the parts told are not all of it, with what is left.
  private mutating func addSum(of parts: [Int], total: Int, to whole: Int, _ name: Name) {
    var parts = parts
    let left = values[whole] - total
    if left > 0 {
      guard !Overlaps.isLoose(name.dimension) else { return }
      var other = name
      other.key = "other than those told of \(names[whole].measure)"
      // How many were left out of a breakdown stands in the notes under it: it is taken for known.
      parts.append(position(of: other, left))
    }
    sums.append(Sum(parts: parts, whole: whole))
  }

  /// The counts that the parts add up to, or are among: the measure's own total, for children in care
  /// that of all, and what shares are of.
  private mutating func wholes(of name: Name, _ group: [Figure], total: Int) -> [Int] {
    var totals = [name.measure]
    if name.measure.hasPrefix("population.") { totals.append("population.in_care") }
    var wholes = totals.compactMap { measure in
      positions[Name(measure: measure, dimension: "", key: "", period: name.period)]
    }
    let denominators = Set(group.compactMap(\.denominator))
    if denominators.count == 1, let denominator = denominators.first {
      wholes.append(
        position(
          of: Name(
            measure: "of " + name.measure, dimension: name.dimension, key: "\(denominator)",
            period: name.period), denominator))
    }
    return wholes.filter { values[$0] >= total }
  }

  /// Months add up to quarters and years, quarters to years, where what is counted happened.
  private mutating func addTimes(of figures: [Figure]) {
    var kinds: [Name: [(span: TimeSpan, position: Int)]] = [:]
    for figure in figures where figure.givesCountsAway {
      guard let span = TimeSpan(figure.period), let position = positions[figure.countName] else {
        continue
      }
      var kind = figure.countName
      kind = Name(
        measure: kind.measure, dimension: figure.isOfTime ? "" : kind.dimension,
        key: figure.isOfTime ? "" : kind.key, period: "")
      kinds[kind, default: []].append((span, position))
    }
    for (_, spans) in kinds.sorted(by: { $0.key < $1.key }) {
      for whole in spans where whole.span.months.count > 1 {
        for size in [1, 3] where size < whole.span.months.count {
          let parts = spans.filter {
            $0.span.months.count == size && whole.span.months.contains($0.span.months.lowerBound)
          }
          let sum = parts.reduce(0) { $0 + values[$1.position] }
          guard parts.count * size == whole.span.months.count, sum == values[whole.position] else {
            continue
          }
          sums.append(Sum(parts: parts.map(\.position), whole: whole.position))
        }
      }
    }
  }

  /// Those in care at the start, and those who came, are those who left and those in care at the end.
  private mutating func addBalances() {
    for (name, position) in positions where name.measure == "population.started" {
      guard name.dimension.isEmpty, let year = CollectionYear(name.period) else { continue }
      func find(_ measure: String, _ period: String) -> Int? {
        positions[Name(measure: measure, dimension: "", key: "", period: period)]
      }
      let before = year.firstDay.adding(days: -1).description
      guard let ceased = find("population.ceased", year.name),
        let opening = find("population.in_care", before),
        let closing = find("population.in_care", year.lastDay.description),
        values[opening] + values[position] == values[ceased] + values[closing]
      else { continue }
      let all = remainder(
        Name(measure: "in care or come", dimension: "", key: "", period: year.name),
        values[opening] + values[position])
      sums.append(Sum(parts: [opening, position], whole: all))
      sums.append(Sum(parts: [ceased, closing], whole: all))
    }
  }
}

/// The months that a year, a quarter or a month covers, counted from the year 0.
private struct TimeSpan {
  let months: Range<Int>

  init?(_ period: String) {
    if let year = CollectionYear(period) {
      let first = (year.ending - 1) * 12 + 3
      months = first..<first + 12
    } else if period.count == 10, let year = CollectionYear(String(period.prefix(7))),
      let quarter = Int(period.suffix(1)), period.dropFirst(7).hasPrefix("-Q")
    {
      let first = (year.ending - 1) * 12 + quarter * 3
      months = first..<first + 3
    } else if period.utf8.count == 7, let day = Day(period + "-01") {
      let first = day.date.year * 12 + day.date.month - 1
      months = first..<first + 1
    } else {
      return nil
    }
  }
}
