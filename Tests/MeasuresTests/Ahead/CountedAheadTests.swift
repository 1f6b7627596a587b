import Care
import TestSupport
import Testing

@testable import Measures

/// What a child counts for can be laid down and added up again without the child's records.
@Suite("Children counted ahead")
struct CountedAheadTests {
  private static let measures = Measure.all.filter { !$0.cases.isEmpty }
  private static let calendar = ReportingCalendar(
    years: [CollectionYear(ending: 2022), CollectionYear(ending: 2023)])

  @Test(
    "children counted ahead, others from their records, and the service make the figures of all",
    arguments: 1...6)
  func added(seed: UInt64) throws {
    let service = RandomService.records(seed: seed)
    let whole = CaseTally(Self.grounds(service)).figures(of: Self.measures)
    var about = Self.about(service)
    var counts = CaseCounts(
      Self.measures, of: Self.calendar, siblings: service.siblings)
    let empty = counts
    counts.add(Self.grounds(ServiceRecords(), about))
    var room = CaseCounts.Room(for: counts)
    for child in 1...Int64(24) {
      let grounds = Self.grounds(service.of(child...child), about)
      guard child % 4 > 0 else {
        counts.add(grounds)
        continue
      }
      let counted = empty.counted(Key(child), in: grounds)
      #expect(counts.add(counted.child, counted.bytes, using: &room))
    }
    about.named = counts.named
    counts.add(Self.grounds(service.ofService, about))
    #expect(Figures(counts.figures()).all == Figures(whole).all)
  }

  @Test(
    "what a child counts for is the same for every last day up to the one that is told, and no other",
    arguments: 1...3)
  func turning(seed: UInt64) {
    let service = RandomService.records(seed: seed)
    let counts = CaseCounts(Self.measures, of: Self.calendar)
    let days = [-60, -20, 20, 60, 90, 120, 180, 260].map { Day.on("2022-12-01").adding(days: $0) }
    func counted(_ child: Int64, _ day: Day) -> CountedChild {
      counts.counted(
        Key(child), in: Self.grounds(service.of(child...child), Self.about(service, until: day)))
    }
    var (held, turned) = (0, 0)
    for child in 1...Int64(24) {
      let all = days.map { counted(child, $0) }
      for (one, (other, later)) in zip(all, zip(all, days).dropFirst()) {
        if one.holdsUntil.map({ later <= $0 }) ?? true {
          #expect(one.bytes == other.bytes, "child \(child), up to \(later)")
          held += 1
        } else if one.bytes != other.bytes {
          turned += 1
        }
      }
    }
    #expect(held > 40 && turned > 5, "\(held) held, \(turned) turned")
  }

  @Test("bytes that are damaged are refused or read, and never more than that", arguments: 1...3)
  func damaged(seed: UInt64) {
    let service = RandomService.records(seed: seed)
    var counts = CaseCounts(Self.measures, of: Self.calendar)
    let about = Self.about(service)
    counts.add(Self.grounds(ServiceRecords(), about))
    let whole = counts.counted(Key(1), in: Self.grounds(service.of(1...1), about)).bytes
    var (room, chance, refused) = (CaseCounts.Room(for: counts), Chance(seed: seed), 0)
    for length in whole.indices where !counts.add(Key(1), Array(whole[..<length]), using: &room) {
      refused += 1
    }
    #expect(refused == whole.count, "every beginning is refused")
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &chance) {
        bytes[Int.random(in: bytes.indices, using: &chance)] = .random(in: 0...255, using: &chance)
      }
      _ = counts.add(Key(1), bytes, using: &room)
    }
  }

  private static func about(
    _ records: ServiceRecords, until day: Day? = nil
  ) -> CaseGrounds.Whole {
    CaseGrounds.Whole(
      recordedUntil: day ?? records.entries.lastDay ?? .latest,
      homeAreas: Array(Set(records.entries.all(HomeArea.self).map(\.value.area))),
      held: CaseCounts.kinds.filter { records.entries.holds($0) },
      knowsSocialWorkers: !records.socialWorkers.isEmpty)
  }

  private static func grounds(
    _ records: ServiceRecords, _ about: CaseGrounds.Whole? = nil
  ) -> CaseGrounds {
    CaseGrounds(
      in: calendar, histories: records.histories, entries: records.entries,
      loaded: LoadedYears([]), policies: records.policies, siblings: records.siblings,
      socialWorkers: records.socialWorkers, partOf: about)
  }
}
