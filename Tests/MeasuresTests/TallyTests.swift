import Care
import Measures
import Testing

/// The tally held against an oracle that works out each measure by itself.
@Suite("Tally")
struct TallyTests {
  private static let year = CollectionYear(ending: 2026)
  private static let bothYears = LoadedYears([year.previous, year])

  private static func histories(seed: UInt64, _ count: Int) -> [CareHistory] {
    var random = RandomHistory(seed: seed)
    return (0..<count).map {
      $0 % 4 == 0 ? random.tidy($0, around: year) : random.untidy($0, around: year)
    }
  }

  private static func tally(
    _ histories: some Sequence<CareHistory>, measures: [Measure] = Measure.all,
    years: [CollectionYear] = [year], loaded: LoadedYears = bothYears
  ) -> Tally {
    var tally = Tally(CountingPlan(years: years, measures: measures, loaded: loaded))
    for history in histories { tally.add(history) }
    return tally
  }

  @Test("every figure is the oracle's, and the oracle has every figure", arguments: UInt64(1)...8)
  func oracle(seed: UInt64) {
    let loaded = seed % 2 == 0 ? LoadedYears([Self.year]) : Self.bothYears
    let histories = Self.histories(seed: seed, 120)
    let figures = Self.tally(histories, loaded: loaded).figures()
    let oracle = Oracle(year: Self.year, loaded: loaded, histories: histories)
    for figure in figures.all {
      let address = Oracle.Address(
        measure: figure.measure, dimension: figure.dimension, key: figure.key,
        period: figure.period)
      let number = oracle.numbers[address]
      #expect(figure.numerator == number?.numerator, "\(address)")
      #expect(figure.denominator == number?.denominator, "\(address)")
    }
    #expect(figures.all.count == oracle.numbers.count)
    let counted = Measure.all.filter { !$0.breakdowns.isEmpty }
    #expect(Set(figures.all.map(\.measure)) == Set(counted.map(\.identifier)))
  }

  @Test("values follow from numerator and denominator; nothing to divide by is no value")
  func values() {
    let figures = Self.tally(Self.histories(seed: 5, 40)).figures()
    for figure in figures.all {
      let numerator = figure.numerator.map(Double.init) ?? 0
      switch (figure.unit, figure.denominator) {
      case (.percent, 0?): #expect(figure.value == nil)
      case (.percent, let of?): #expect(figure.value == numerator * 100 / Double(of))
      case (.count, 12?): #expect(figure.value == numerator / 12)
      case (.per10k, _): #expect(figure.value == nil)
      default: #expect(figure.value == numerator)
      }
    }
    let nobody = Self.tally([]).figures()
    #expect(nobody.figure("reviews.in_timescale_share", period: "2025-26")?.value == .some(nil))
    #expect(nobody.figure("reviews.held", period: "2025-26")?.value == 0)
    #expect(nobody.figure("population.gender", dimension: "gender", key: "girl", period: "") == nil)
  }

  @Test("two halves add up to the whole", arguments: UInt64(11)...13)
  func halves(seed: UInt64) {
    let histories = Self.histories(seed: seed, 90)
    var half = Self.tally(histories.prefix(31))
    half.add(Self.tally(histories.dropFirst(31)))
    #expect(half.figures().all == Self.tally(histories).figures().all)
  }

  @Test("a measure chosen alone is the same as among all", arguments: Measure.all.map(\.identifier))
  func alone(identifier: String) throws {
    let measure = try #require(Measure.named(identifier))
    let histories = Self.histories(seed: 21, 60)
    let alone = Self.tally(histories, measures: [measure]).figures().all
    let all = Self.tally(histories).figures().all.filter { $0.measure == identifier }
    #expect(alone == all)
  }

  @Test("several years in one pass are the same as each by itself")
  func severalYears() {
    let histories = Self.histories(seed: 22, 80)
    let years = [Self.year, Self.year.previous, Self.year.previous.previous]
    let together = Self.tally(histories, years: years).figures()
    var apart: Set<Figure> = []
    for year in years { apart.formUnion(Self.tally(histories, years: [year]).figures().all) }
    #expect(Set(together.all) == apart)
    #expect(together.all.count == apart.count)
  }

  @Test("figures come in the order of measure, period, dimension, key, each once")
  func order() {
    let all = Self.tally(Self.histories(seed: 23, 30)).figures().all
    for (one, next) in zip(all, all.dropFirst()) {
      #expect(
        (one.measure, one.period, one.dimension, one.key)
          < (next.measure, next.period, next.dimension, next.key))
    }
  }

  @Test("measures are chosen by name, and an unknown name is refused with the nearest ones")
  func chosen() throws {
    #expect(try Measure.chosen([]).count == Measure.all.count)
    let names = ["reviews.held", "population.uasc", "reviews.held"]
    #expect(
      try Measure.chosen(names).map(\.identifier) == ["population.uasc", "reviews.held"])
    let breach = #expect(throws: Breach.self) { _ = try Measure.chosen(["reviews.hold"]) }
    let sentence = breach?.sentence ?? ""
    #expect(sentence.hasPrefix("There is no measure reviews.hold. Did you mean reviews.held, "))
    #expect(sentence.hasSuffix("? `heard measures` lists all of them.") && sentence.count < 200)
  }

  @Test("every measure says in words what it counts, of what, and how")
  func words() {
    #expect(Set(Measure.all.map(\.identifier)).count == Measure.all.count)
    for measure in Measure.all {
      #expect(!measure.counted.isEmpty && measure.definition.hasSuffix("."))
      if [.share, .rate, .monthlyMean, .ratio].contains(measure.kind) {
        #expect(measure.outOf != nil, "\(measure.identifier)")
      } else if measure.kind == .count {
        #expect(measure.outOf == nil, "\(measure.identifier)")
      }
    }
  }
}
