import Care
import Measures
import TestSupport
import Testing

/// Figures of the service's work that are counted some children at a time are those of all at once.
@Suite("Counts added up from parts")
struct CaseCountsTests {
  private static let measures = Measure.all.filter { !$0.cases.isEmpty }
  private static let year = CollectionYear(ending: 2023)

  @Test(
    "children counted some at a time, by two, and then the service make the figures of all",
    arguments: 1...4)
  func partsAddUp(seed: UInt64) {
    let records = RandomService.records(seed: seed)
    let whole = Figures(CaseTally(records.grounds()).figures(of: Self.measures)).all
    var about = CaseGrounds.Whole(
      recordedUntil: records.entries.lastDay ?? .latest,
      homeAreas: Array(Set(records.entries.all(HomeArea.self).map(\.value.area))))
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
  /// What is of the children of some numbers, of the kinds that measures are counted from.
  fileprivate func of(_ numbers: ClosedRange<Int64>) -> ServiceRecords {
    var part = ServiceRecords()
    part.histories = histories.filter { numbers.contains($0.key.number) }
    part.socialWorkers = socialWorkers.filter { numbers.contains($0.key.number) }
    for kind in EntryKind.all where kind.isOfChild && CaseCounts.kinds.contains(kind.name) {
      part.take(kind.type, from: entries) { $0.map { numbers.contains($0.number) } ?? false }
    }
    return part
  }

  /// What is of the service alone, with the groups of brothers and sisters.
  fileprivate var ofService: ServiceRecords {
    var part = ServiceRecords()
    part.siblings = siblings
    for kind in EntryKind.all where !kind.isOfChild && CaseCounts.kinds.contains(kind.name) {
      part.take(kind.type, from: entries) { _ in true }
    }
    return part
  }

  private mutating func take<E: Entry>(
    _ type: E.Type, from others: Entries, where isTaken: (Key<Child>?) -> Bool
  ) {
    entries.set(others.all(type).filter { isTaken($0.child) })
  }
}
