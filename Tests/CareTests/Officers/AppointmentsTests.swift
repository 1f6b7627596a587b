import Care
import TestSupport
import Testing

@Suite("Who has which child")
struct AppointmentsTests {
  static func appointments(_ rows: [Int64: [Appointment]]) -> Appointments {
    var entries = Entries()
    var number: Int64 = 0
    var all: [Entered<Appointment>] = []
    for (child, list) in rows.sorted(by: { $0.key < $1.key }) {
      for appointment in list {
        number += 1
        all.append(Entered(key: Key(number), child: Key(child), value: appointment))
      }
    }
    entries.set(all)
    return Appointments(entries)
  }

  static let one = appointments([
    1: [
      .example(1, from: "2023-01-10", to: "2024-06-01"), .example(2, from: "2024-06-01"),
      .example(3, .cover, from: "2023-05-01", to: "2023-08-01"),
    ]
  ])

  @Test(
    arguments: [
      ("2023-01-09", nil), ("2023-01-10", 1), ("2023-04-30", 1), ("2023-05-01", 3),
      ("2023-07-31", 3), ("2023-08-01", 1), ("2024-05-31", 1), ("2024-06-01", 2), ("2026-01-01", 2),
    ] as [(String, Int64?)])
  func `the one who covers has the child meanwhile`(day: String, officer: Int64?) {
    #expect(Self.one.officer(of: Key(1), on: .on(day))?.number == officer)
  }

  @Test
  func `continuity is one officer named throughout, cover is no change`() {
    func isOne(_ start: String, _ end: String) -> Bool {
      Self.one.hadOneOfficer(Key(1), throughout: Period(from: .on(start), through: .on(end)))
    }
    #expect(isOne("2023-01-10", "2024-05-31"))
    #expect(!isOne("2023-01-09", "2024-05-31"))
    #expect(!isOne("2023-06-02", "2024-06-01"))
    #expect(isOne("2024-06-01", "2025-05-31"))
    #expect(Self.one.changes(of: Key(1)).map(\.officer) == [Key(2)])
  }

  @Test
  func `the day on which one officer follows another is counted once`() {
    let again = Self.appointments([
      1: [.example(1, from: "2023-01-10", to: "2023-06-01"), .example(1, from: "2023-06-01")]
    ])
    let year = Period(from: .on("2023-04-01"), through: .on("2024-03-31"))
    #expect(again.hadOneOfficer(Key(1), throughout: year))
    #expect(again.changes(of: Key(1)).isEmpty)
  }

  @Test
  func `a caseload is of who carries, for the part of a week that is worked`() throws {
    let service = Entries.of([
      Officer.example(), Officer.example(), Officer.example(), Officer.example(),
      Post.example(1), Post.example(2, 0.5), Post.example(3), Post.example(4, to: "2024-01-01"),
      Leave.example(3, from: "2024-01-01", to: "2024-12-31"),
    ])
    let roll = OfficerRoll(service)
    let appointments = Self.appointments(
      Dictionary(
        uniqueKeysWithValues: (1...111).map {
          (Int64($0), [Appointment.example($0 <= 60 ? 1 : $0 <= 110 ? 2 : 4, from: "2023-01-01")])
        }))
    let loads = Caseload.all(on: .on("2024-06-01"), roll: roll, appointments: appointments)
    #expect(loads.map(\.officer.number) == [1, 2, 4])
    #expect(loads.map(\.children) == [60, 50, 1])
    #expect(loads.map(\.perFullTime) == [60, 100, nil])
    #expect(loads.map(\.standing) == [.within, .above, .noPost])
    #expect(roll.carrying(on: .on("2024-06-01")) == [Key(1), Key(2)])
    #expect(roll.carrying(on: .on("2023-06-01")) == [Key(1), Key(2), Key(3), Key(4)])
    let few = Caseload.all(on: .on("2024-06-01"), roll: roll, appointments: appointments) {
      $0.number <= 49
    }
    #expect(few.first?.standing == .below)
  }

  /// More than 20 working days, by policy: 1 to 29 February 2024 holds 20 up to 28 February.
  @Test(arguments: [("2024-02-28", true), ("2024-02-29", true), ("2024-03-01", false)])
  func `short leave leaves the children with their officer`(end: String, carries: Bool) {
    let service = Entries.of([
      Officer.example(), Post.example(1), Leave.example(1, from: "2024-02-01", to: end),
    ])
    let roll = OfficerRoll(service)
    #expect(roll.carriesChildren(Key(1), on: .on("2024-02-10")) == carries)
    #expect(roll.isAway(Key(1), on: .on("2024-02-10")))
  }

  @Test
  func `brothers and sisters share an officer, or a reason is recorded`() {
    let day = Day.on("2024-01-01")
    var apart = Appointment.example(2, from: "2023-01-01")
    func unmet(_ other: Appointment) -> [SiblingsApart] {
      let appointments = Self.appointments([
        1: [.example(1, from: "2023-01-01")], 2: [.example(1, from: "2023-01-01")], 3: [other],
      ])
      return SiblingsApart.all(of: [[Key(1), Key(2), Key(3), Key(9)]], appointments, on: day)
    }
    #expect(unmet(.example(1, from: "2023-01-01")).isEmpty)
    #expect(unmet(apart).map(\.officers) == [[Key(1), Key(2)]])
    #expect(unmet(apart).first?.children == [Key(1), Key(2), Key(3)])
    apart.siblingException = .conflict
    #expect(unmet(apart).isEmpty)
  }

  @Test
  func `a looked-after parent and their child do not share one, unless a manager says why`() {
    var own = Appointment.example(1, from: "2023-01-01")
    func together(_ own: Appointment) -> Int {
      let appointments = Self.appointments([1: [.example(1, from: "2023-01-01")], 2: [own]])
      return ParentAndChildTogether.all(
        of: [(parent: Key(1), child: Key(2))], appointments, on: .on("2024-01-01")
      ).count
    }
    #expect(together(own) == 1)
    #expect(together(.example(2, from: "2023-01-01")) == 0)
    own.parentAndChildReason = "agreed by the manager: continuity"
    #expect(together(own) == 0)
  }

  @Test
  func `a parent in care is known by the person recorded with an identifier`() {
    func person(_ relation: Relation, _ identifier: String?) -> PersonInvolved {
      .with {
        $0.relation = relation
        $0.name = "Somebody Example"
        $0.localIdentifier = identifier
      }
    }
    let entries = Entries.of(
      [
        person(.parent, "77"), person(.parent, nil), person(.parent, "unknown"),
        person(.other, "77"), person(.parent, "1"),
      ], of: Key(1))
    let pairs = entries.parentsInCare(["77": Key(7), "1": Key(1)])
    #expect(pairs.map(\.parent) == [Key(7)])
    #expect(pairs.map(\.child) == [Key(1)])
  }

  @Test
  func `whether the officer met the child before the first review`() {
    var met = Appointment.example(1, from: "2023-01-01")
    met.childMetOn = .on("2023-01-20")
    let appointments = Self.appointments([1: [met], 2: [.example(1, from: "2023-01-01")]])
    #expect(appointments.metBeforeFirstReview(Key(1), heldOn: .on("2023-01-20")) == true)
    #expect(appointments.metBeforeFirstReview(Key(1), heldOn: .on("2023-01-19")) == false)
    #expect(appointments.metBeforeFirstReview(Key(2), heldOn: .on("2023-01-19")) == false)
    #expect(appointments.metBeforeFirstReview(Key(1), heldOn: nil) == nil)
    #expect(appointments.metBeforeFirstReview(Key(3), heldOn: .on("2023-01-19")) == nil)
  }
}
