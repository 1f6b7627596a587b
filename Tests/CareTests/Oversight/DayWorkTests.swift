import Care
import TestSupport
import Testing

@Suite("What Today counts")
struct DayWorkTests {
  private static let day = Day.on("2024-09-02")

  /// A child in care with reviews and plans as chance has it.
  private static func line(_ number: Int64, _ chance: inout Chance) -> SeenLine {
    let began = Day.on("2024-04-01").adding(days: Int.random(in: 0...120, using: &chance))
    let reviews = (0..<Int.random(in: 0...2, using: &chance)).map {
      HistoryReview(heldOn: began.adding(days: 14 + 80 * $0), participation: .pn1)
    }
    var history = CareHistory(
      key: Key(number), localIdentifier: "\(number)", bornOn: .on("2012-06-15"),
      episodes: [.example(began.description)], reviews: reviews, isComplete: true,
      adoptionAuthority: nil)
    history.name = "Child \(number % 7)"
    let plans: [any Entry] = (0..<Int.random(in: 0...2, using: &chance)).map { _ in
      ReviewPlan.with {
        $0.plannedFor = day.adding(days: Int.random(in: -30...30, using: &chance))
        $0.bookedOn = day.adding(days: -40)
      }
    }
    let duties = ChildDuties(
      history, EntryGrounds.example(history, plans).child, loaded: .ending(2025))
    let line = RegisterLine(
      duties, file: CaseFile(key: history.key, localIdentifier: "\(number)", records: []), on: day)
    return SeenLine(line, ties: Bool.random(using: &chance) ? [.allocated] : [])
  }

  private static func told(_ work: DayWork) -> [String] {
    WorkList.allCases.map { "\($0.rawValue) \(work.count(of: $0))" }
      + work.booked(first: 4).map { "booked \($0.line.key.number) \($0.day)" }
      + work.withoutOutcome(first: 4).map { "outcome \($0.line.key.number) \($0.row.dueOn)" }
      + work.changes.map { "change \($0.line.key.number) \($0.change.on)" } + ["\(work.hasOwn)"]
  }

  private static func counted(_ lines: some Sequence<SeenLine>) -> DayWork {
    var work = DayWork(on: day)
    for line in lines { work.add(line) }
    return work
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `lines that came, changed and went leave what a count of those there tells`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var lines: [Int64: SeenLine] = [:]
    var work = DayWork(on: Self.day)
    for _ in 0..<120 {
      let number = Int64.random(in: 1...25, using: &chance)
      if let line = lines.removeValue(forKey: number) { work.remove(line) }
      if Int.random(in: 0...3, using: &chance) > 0 {
        let line = Self.line(number, &chance)
        lines[number] = line
        work.add(line)
      }
      #expect(Self.told(work) == Self.told(Self.counted(lines.values)))
    }
  }

  @Test func `a count is the number of rows of its list`() {
    var chance = Chance(seed: 1)
    let lines = (1...60).map { Self.line($0, &chance) }
    let work = Self.counted(lines)
    for list in WorkList.allCases {
      let rows = lines.compactMap(\.line).flatMap { $0.rows(of: list, on: Self.day) }
      #expect(work.count(of: list) == rows.count, "\(list.rawValue)")
    }
    #expect(work.count(of: .outcomes) > 0 && work.count(of: .overdue) > 0)
    #expect(work.booked(first: 100).allSatisfy { $0.day <= Self.day.adding(days: 7) })
  }

  @Test func `of a restricted record only that it exists is known, and it counts for nothing`() {
    var work = DayWork(on: Self.day)
    work.add(SeenLine(restricted: Key(1)))
    #expect(!work.hasOwn && WorkList.allCases.allSatisfy { work.count(of: $0) == 0 })
  }
}
