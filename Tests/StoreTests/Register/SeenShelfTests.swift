import Care
import TestSupport
import Testing

@testable import Store

@Suite("What each user sees of the register")
struct SeenShelfTests {
  private static let day = Day.on("2024-09-02")
  private static let moment = Moment("2024-09-02T10:00:00Z") ?? Moment(seconds: 0)
  private static let users = [
    User(name: "anna", role: .officer, officer: Key(1)),
    User(name: "ben", role: .officer, officer: Key(2)),
    User(name: "mary", role: .officerManager),
    User(name: "sam", role: .analyst),
  ]

  /// A child whose officer, protection and openings are as chance has it.
  private static func line(_ number: Int64, _ chance: inout Chance) -> RegisterLine {
    var history = CareHistory(
      key: Key(number), localIdentifier: "\(number)", bornOn: .on("2012-06-15"),
      episodes: [.example("2024-04-01")], reviews: [], isComplete: true, adoptionAuthority: nil)
    history.name = "Child \(number)"
    var rows: [any Entry] = [
      Appointment.with {
        $0.officer = Key(Int64.random(in: 1...3, using: &chance))
        $0.appointedAt = Moment(seconds: moment.seconds - 90 * 86_400)
      }
    ]
    switch Int.random(in: 0...5, using: &chance) {
    case 0:
      rows.append(
        RecordProtection.with {
          $0.tier = .restricted
          $0.startedOn = day.adding(days: -30)
        })
      rows.append(
        EmergencyAccess.with {
          $0.userName = ["anna", "mary"].randomElement(using: &chance) ?? "anna"
          $0.openedAt = Moment(
            seconds: moment.seconds + Int64.random(in: -7200...0, using: &chance))
        })
    case 1:
      rows.append(
        RecordProtection.with {
          $0.tier = .sealed
          $0.startedOn = day.adding(days: -30)
          $0.named = ["mary", "ben"]
        })
    default: break
    }
    let duties = ChildDuties(
      history, EntryGrounds.example(history, rows).child, loaded: .ending(2025))
    return RegisterLine(
      duties, file: CaseFile(key: history.key, localIdentifier: "\(number)", records: []), on: day)
  }

  private static func told(_ lines: [SeenLine]) -> [String] {
    lines.map {
      "\($0.key.number) \($0.ties.rawValue) \($0.line.map(ObjectIdentifier.init).debugDescription)"
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `lines that came, changed and went leave what a look at all tells`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var book = LineBook(
      Dictionary(uniqueKeysWithValues: (1...20).map { (Key($0), Self.line($0, &chance)) }))
    var shelf = SeenShelf()
    for _ in 0..<150 {
      let key = Key<Child>(Int64.random(in: 1...30, using: &chance))
      let isGone = Int.random(in: 0...3, using: &chance) == 0
      book.put(isGone ? nil : Self.line(key.number, &chance), at: key)
      guard let user = Self.users.randomElement(using: &chance) else { continue }
      let all = book.inOrder.compactMap { SeenLine($0, by: user, at: Self.moment) }
      #expect(Self.told(shelf.lines(of: user, at: Self.moment, in: book)) == Self.told(all))
      for list in WorkList.allCases {
        let having = book.inOrder.filter { $0.work.count(of: list) > 0 }
        #expect(book.having(list).map(\.key) == having.map(\.key))
      }
    }
  }

  @Test func `who stayed away for longer than changes are kept sees what is there now`() {
    var chance = Chance(seed: 1)
    var book = LineBook([Key(1): Self.line(1, &chance)], changes: LineChanges(patience: 8))
    var shelf = SeenShelf()
    let user = Self.users[2]
    _ = shelf.lines(of: user, at: Self.moment, in: book)
    let lines = (1...4).map { Self.line($0, &chance) }
    for turn in 0..<20 { book.put(lines[turn % 4], at: lines[turn % 4].key) }
    book.put(nil, at: Key(2))
    let all = book.inOrder.compactMap { SeenLine($0, by: user, at: Self.moment) }
    #expect(Self.told(shelf.lines(of: user, at: Self.moment, in: book)) == Self.told(all))
  }
}
