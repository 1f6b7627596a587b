import Care
import TestSupport
import Testing

@Suite("How supervision stands")
struct SupervisionStandingTests {
  static let year = CollectionYear(ending: 2025)

  static func session(_ officer: Int64, _ day: String, _ kind: SessionKind = .individual)
    -> SupervisionSession
  {
    .with {
      $0.heldOn = .on(day)
      $0.sessionKind = kind
      $0.officer = Key(officer)
    }
  }

  static let service = Entries.of([
    Officer.example(), Officer.example(), Officer.example(), Officer.example(to: "2023-01-01"),
    Post.example(1), Post.example(2, from: "2024-10-01"), Post.example(3),
    Leave.example(3, .parental, from: "2024-07-01"), Post.example(4, to: "2023-01-01"),
    session(1, "2024-04-10"), session(1, "2024-05-10"), session(1, "2024-06-10", .appraisal),
    session(1, "2024-03-31"), session(2, "2025-03-31"),
  ])

  /// 9 to 10 a year (local supervision policy), for the part of the year at work.
  @Test(
    arguments: [
      ("2025-03-31", [9...10, 4...4, 2...2]), ("2024-09-30", [4...5, 2...2]),
      ("2024-04-01", [0...0, 0...0]),
    ] as [(String, [ClosedRange<Int>])])
  func `what is due is pro rata, whole sessions only`(day: String, due: [ClosedRange<Int>]) {
    let standing = SupervisionStanding.all(in: Self.year, asAt: .on(day), Self.service)
    #expect(standing.map(\.due) == due)
  }

  @Test
  func `records are read or not since the last session, or in the year without one`() {
    let records = [
      (1, "2024-05-10", true), (1, "2024-05-11", true), (1, "2024-06-01", false),
      (3, "2024-04-01", false), (3, "2024-03-31", true), (2, "2025-03-31", true),
    ].map { officer, day, isRead in
      CompletedRecord(officer: Key(Int64(officer)), completedOn: .on(day), isRead: isRead)
    }
    let service = OpenService(
      Self.service, showing: [SupervisionSession.kind],
      to: User(name: "manager", role: .officerManager), on: .on("2025-03-31"),
      policies: .standard, completed: records)
    let since = service.supervision(in: Self.year).map { service.records(since: $0, in: Self.year) }
    #expect(since.map(\.completed) == [2, 0, 1])
    #expect(since.map(\.read) == [1, 0, 0])
    #expect(since.map(\.unread) == [1, 0, 1])
  }

  @Test
  func `individual sessions of the year are held against it`() {
    let standing = SupervisionStanding.all(in: Self.year, asAt: .on("2025-03-31"), Self.service)
    #expect(standing.map(\.officer.number) == [1, 2, 3])
    #expect(standing.map(\.held) == [2, 1, 0])
    #expect(standing.map(\.isMet) == [false, false, false])
    #expect(standing[0].lastHeldOn == .on("2024-05-10"))
    #expect(standing.map(\.appraisedOn) == [.on("2024-06-10"), nil, nil])
    let early = SupervisionStanding.all(in: Self.year, asAt: .on("2024-06-01"), Self.service)
    #expect(early[0].held == 2)
    #expect(early[0].isMet)
  }
}
