import TestSupport
import Testing

@testable import Measures

@Suite("Small numbers")
struct SmallNumbersTests {
  private static func count(
    _ value: Int, _ key: String = "", by dimension: String = "", of measure: String = "m",
    _ period: String = "2022-23"
  )
    -> Figure
  {
    Figure(
      measure: measure, dimension: dimension, key: key, period: period, value: Double(value),
      unit: .count, numerator: value)
  }

  private static func share(
    _ part: Int, of whole: Int, _ key: String = "", by dimension: String = "",
    measure: String = "m_share"
  ) -> Figure {
    Figure(
      measure: measure, dimension: dimension, key: key, period: "2022-23",
      value: Double(part) * 100 / Double(whole), unit: .percent, numerator: part,
      denominator: whole)
  }

  private static func keys(_ small: SmallNumbers) -> [String] {
    small.withheld.map { "\($0.measure) \($0.key)" }.sorted()
  }

  @Test
  func
    `a small count is withheld, and the next smallest so that it cannot be taken from the total`()
  {
    let figures = [
      Self.count(100), Self.count(3, "a", by: "kind"), Self.count(40, "b", by: "kind"),
      Self.count(57, "c", by: "kind"),
    ]
    let small = SmallNumbers(in: figures, below: 5)
    #expect(Self.keys(small) == ["m a", "m b"])
    let shown = Figures(figures).withholding(small)
    let withheld = shown.figure("m", dimension: "kind", key: "a", period: "2022-23")
    #expect(withheld?.value == nil && withheld?.numerator == nil && withheld?.isWithheld == true)
    #expect(shown.figure("m", period: "2022-23")?.value == 100)
  }

  @Test
  func `nothing is withheld where no count is small, where it is none, or where policy says so`() {
    let figures = [
      Self.count(100), Self.count(0, "a", by: "kind"), Self.count(43, "b", by: "kind"),
      Self.count(57, "c", by: "kind"),
    ]
    #expect(SmallNumbers(in: figures, below: 5).withheld.isEmpty)
    #expect(SmallNumbers(in: [Self.count(3)], below: 0).withheld.isEmpty)
  }

  @Test
  func `a number of the last day of a month is withheld under both of its names`() {
    let figures = [
      Self.count(3, of: "population.in_care", "2023-03-31"),
      Self.count(3, "2023-03", by: "month_end", of: "population.in_care", "2023-03"),
      Self.count(9, "2023-02", by: "month_end", of: "population.in_care", "2023-02"),
    ]
    #expect(
      Self.keys(SmallNumbers(in: figures, below: 5))
        == ["population.in_care ", "population.in_care 2023-03"])
    // One that is withheld beside a small one is withheld wherever it stands.
    let balance = [
      Self.count(20, of: "population.in_care", "2022-03-31"),
      Self.count(3, of: "population.started"), Self.count(0, of: "population.ceased"),
      Self.count(23, of: "population.in_care", "2023-03-31"),
      Self.count(23, "2023-03", by: "month_end", of: "population.in_care", "2023-03"),
    ]
    let withheld = SmallNumbers(in: balance, below: 5).withheld
    #expect(withheld.contains(balance[3].address) == withheld.contains(balance[4].address))
  }

  @Test
  func `a share is withheld with its count, and where nearly all are in it`() {
    let figures = [
      Self.count(98, "a", by: "kind"), Self.share(98, of: 100, "a", by: "kind"),
      Self.share(60, of: 100, measure: "other_share"),
    ]
    #expect(Self.keys(SmallNumbers(in: figures, below: 5)) == ["m a", "m_share a"])
  }

  @Test
  func `a share is withheld with the small count of what it leaves`() {
    let share = Self.share(97, of: 100, measure: "notification.within_2_working_days_share")
    let figures = [share, Self.count(3, of: "notification.late"), Self.count(100, of: "n")]
    #expect(
      Self.keys(SmallNumbers(in: figures, below: 5))
        == ["notification.late ", "notification.within_2_working_days_share "])
    let many = Self.share(90, of: 100, measure: "notification.within_2_working_days_share")
    let others = [many, Self.count(10, of: "notification.late")]
    #expect(SmallNumbers(in: others, below: 5).withheld.isEmpty)
  }

  @Test
  func `a small month is not told by the year and the other months`() {
    var figures = (4...12).map {
      Self.count(
        $0 == 6 ? 2 : 30 + $0, "2022-\($0 < 10 ? "0" : "")\($0)", by: "month",
        "2022-\($0 < 10 ? "0" : "")\($0)")
    }
    figures += (1...3).map { Self.count(40 + $0, "2023-0\($0)", by: "month", "2023-0\($0)") }
    let total = figures.reduce(0) { $0 + ($1.numerator ?? 0) }
    figures.append(Self.count(total))
    let small = SmallNumbers(in: figures, below: 5)
    #expect(small.withheld.count == 2)
    #expect(!small.withheld.contains(Self.count(total).address))
  }

  @Test
  func `two small parts that together make few are hidden in a larger one`() {
    let figures = [
      Self.count(52), Self.count(1, "a", by: "kind"), Self.count(1, "b", by: "kind"),
      Self.count(50, "c", by: "kind"),
    ]
    #expect(Self.keys(SmallNumbers(in: figures, below: 5)) == ["m a", "m b", "m c"])
  }

  /// Tables of several breakdowns, months and shares over the same records, attacked by trial.
  @Test(arguments: 0..<200)
  func `whoever tries every number finds no withheld small count`(seed: Int) {
    var dice = Chance(seed: UInt64(seed) &+ 17)
    func roll(_ limit: Int) -> Int { Int(dice.next() % UInt64(limit)) }
    let months = ["2022-04", "2022-05", "2022-06"]
    let kinds = ["a", "b", "c"].prefix(2 + roll(2))
    var table: [String: [String: Int]] = [:]
    for month in months { for kind in kinds { table[month, default: [:]][kind] = roll(9) } }
    var figures: [Figure] = []
    var total = 0
    for month in months {
      let sum = kinds.reduce(0) { $0 + (table[month]?[$1] ?? 0) }
      total += sum
      figures.append(Self.count(sum, month, by: "month", month))
      for kind in kinds {
        figures.append(Self.count(table[month]?[kind] ?? 0, kind, by: "kind", month))
      }
    }
    figures.append(Self.count(total, "2022-23-Q1", by: "quarter", "2022-23-Q1"))
    for kind in kinds {
      let sum = months.reduce(0) { $0 + (table[$1]?[kind] ?? 0) }
      figures.append(Self.count(sum, kind, by: "kind", "2022-23-Q1"))
    }
    // Nobody is told how many there are at most.
    check(figures, most: total + 12)
  }

  private func check(_ figures: [Figure], most: Int) {
    let limit = 5
    let small = SmallNumbers(in: figures, below: limit)
    let counts = PublishedCounts(of: figures)
    var hidden: Set<Int> = []
    var shown: Set<Int> = []
    for (address, positions) in counts.counts {
      if small.withheld.contains(address) {
        hidden.formUnion(positions)
      } else {
        shown.formUnion(positions)
      }
    }
    for position in counts.values.indices where (1..<limit).contains(counts.values[position]) {
      #expect(!shown.contains(position), "\(counts.names[position]) is published")
    }
    let attacker = Attacker(counts, hidden: hidden.subtracting(shown), most: most)
    for position in hidden where (1..<limit).contains(counts.values[position]) {
      let possible = attacker.possible(position, upTo: most)
      #expect(possible.count > 1, "\(counts.names[position]) can only be \(possible)")
    }
  }
}
