import Care
import Measures
import TestSupport
import Testing

/// Figures of the service's work that are counted some children at a time are those of all at once.
@Suite("Counts added up from parts")
struct CaseCountsTests {
  private static let measures = Measure.all.filter { !$0.cases.isEmpty }
  private static let year = CollectionYear(ending: 2023)

  /// As the database keeps for each child how far the records reach.
  @Test(
    "children of whom nothing falls in the year are left out without a change of any figure",
    arguments: 1...12)
  func nothingBefore(seed: UInt64) {
    let first = Self.year.firstDay
    let records = RandomService.records(seed: seed).whereEvenChildrenEnd(before: first)
    let whole = Figures(CaseTally(records.grounds()).figures(of: Self.measures)).all
    var counts = CaseCounts(
      Self.measures, of: ReportingCalendar(years: [Self.year]), siblings: records.siblings)
    var about = Self.about(records)
    let reaching = records.reaching(first)
    #expect((1..<24).contains(reaching.count))
    counts.add(Self.grounds(records.of(reaching), about))
    about.named = counts.named
    counts.add(Self.grounds(records.ofService, about))
    #expect(Figures(counts.figures()).all == whole)
  }

  @Test(
    "children counted some at a time, by two, and then the service make the figures of all",
    arguments: 1...4)
  func partsAddUp(seed: UInt64) {
    let records = RandomService.records(seed: seed)
    let whole = Figures(CaseTally(records.grounds()).figures(of: Self.measures)).all
    var about = Self.about(records)
    let start = CaseCounts(
      Self.measures, of: ReportingCalendar(years: [Self.year]), siblings: records.siblings)
    var (one, other) = (start, start)
    for first in stride(from: Int64(1), through: 24, by: 5) {
      let part = Self.grounds(records.of(first...first + 4), about)
      if first % 2 == 0 { one.add(part) } else { other.add(part) }
    }
    one.add(other)
    about.named = one.named
    one.add(Self.grounds(records.ofService, about))
    #expect(Figures(one.figures()).all == whole)
  }

  @Test("measures share what is counted of a breakdown by its name, and no two mean others by it")
  func sharedNames() {
    let grounds = RandomService.records(seed: 3).grounds()
    let together = Figures(CaseTally(grounds).figures(of: Self.measures)).all
    let alone = Self.measures.flatMap { CaseTally(grounds).figures(of: [$0]) }
    #expect(Figures(alone).all == together)
  }

  @Test(
    "measures that read their own rows alone are counted without children and other rows",
    arguments: 1...4)
  func rowsAlone(seed: UInt64) {
    let records = RandomService.records(seed: seed)
    let measures = Self.measures.filter(\.readsItsRowsAlone)
    #expect(measures.contains { $0.identifier == "escalations.days_to_resolve" })
    let whole = Figures(CaseTally(records.grounds()).figures(of: measures)).all
    var counts = CaseCounts(measures, of: ReportingCalendar(years: [Self.year]))
    let kinds = CaseCounts.kinds(of: measures)
    counts.add(Self.grounds(records.rows(of: kinds), Self.about(records)))
    #expect(Figures(counts.figures()).all == whole)
  }

  private static func about(_ records: ServiceRecords) -> CaseGrounds.Whole {
    CaseGrounds.Whole(
      recordedUntil: records.entries.lastDay ?? .latest,
      homeAreas: Array(Set(records.entries.all(HomeArea.self).map(\.value.area))),
      held: CaseCounts.kinds.filter { records.entries.holds($0) },
      knowsSocialWorkers: !records.socialWorkers.isEmpty)
  }

  private static func grounds(
    _ records: ServiceRecords, _ about: CaseGrounds.Whole
  ) -> CaseGrounds {
    CaseGrounds(
      years: [year], histories: records.histories, entries: records.entries,
      loaded: LoadedYears([]), policies: records.policies, siblings: records.siblings,
      socialWorkers: records.socialWorkers, partOf: about)
  }
}

extension ServiceRecords {
  /// The same records, as they would be had every second child left for good before a day.
  fileprivate func whereEvenChildrenEnd(before day: Day) -> ServiceRecords {
    var ended = self
    let last = day.adding(days: -1)
    for (place, history) in histories.enumerated() where history.key.number % 2 == 0 {
      ended.histories[place].episodes = history.episodes.filter { $0.startedOn < day }.map {
        var episode = $0
        episode.ceasedOn = min($0.ceasedOn ?? last, last)
        return episode
      }
      ended.histories[place].reviews = history.reviews.filter { $0.heldOn < day }
    }
    for kind in EntryKind.all where kind.isOfChild { ended.end(kind.type, before: last) }
    return ended
  }

  private mutating func end<E: Entry>(_ type: E.Type, before day: Day) {
    entries.set(
      entries.all(type).filter { row in
        row.child.map { $0.number % 2 == 1 } ?? true
          || !AnyEntry(row.value).cells.compactMap(\.namedDay).contains { $0 >= day }
      })
  }

  /// The children of whom something may fall on a day or later, as the database finds them.
  fileprivate func reaching(_ day: Day) -> Set<Int64> {
    var reaching = Set(
      histories.filter { $0.lastDay.map { $0 >= day } ?? true }.map(\.key.number))
    for kind in EntryKind.all where kind.isOfChild {
      for row in entries.every(kind)
      where row.entry.cells.compactMap(\.namedDay).contains(where: {
        $0 >= day.adding(days: -1)
      }) {
        if let child = row.child { reaching.insert(child.number) }
      }
    }
    return reaching
  }

  /// The rows of some kinds, and nothing else.
  fileprivate func rows(of kinds: Set<String>) -> ServiceRecords {
    var part = ServiceRecords()
    for kind in EntryKind.all where kinds.contains(kind.name) {
      part.take(kind.type, from: entries) { _ in true }
    }
    return part
  }
}
