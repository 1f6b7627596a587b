import Care
import TestSupport
import Testing

@Suite("Who suits a child as IRO")
struct AllocationAdviceTests {
  private static let today = Day.on("2026-04-01")
  private static let names = ["Ana", "Ben", "Cat"]

  /// Three officers in post; each child with an officer from a day, and until another.
  private static func staffing(
    _ appointments: [(child: Int64, officer: Int64, from: String, until: String?)],
    languages: [Int64: [String]] = [:], parents: [(child: Int64, parent: String)] = []
  ) -> Staffing {
    var entries = Entries()
    entries.set(
      names.enumerated().map { index, name in
        Entered(
          key: Key<Officer>(Int64(index + 1)),
          value: Officer.with {
            $0.name = name
            $0.startedOn = .on("2020-01-01")
            $0.languages = languages[Int64(index + 1)] ?? []
          })
      })
    entries.set(
      (1...3).map { number in
        Entered(
          key: Key<Post>(number),
          value: Post.with {
            $0.officer = Key(number)
            $0.fte = 1
            $0.startedOn = .on("2020-01-01")
          })
      })
    entries.set(
      appointments.enumerated().map { index, row in
        Entered(
          key: Key<Appointment>(Int64(index + 1)), child: Key(row.child),
          value: Appointment.with {
            $0.officer = Key(row.officer)
            $0.appointmentKind = .allocated
            $0.appointedAt = Moment("\(row.from)T10:00:00Z") ?? Moment(seconds: 0)
            $0.endedOn = row.until.map(Day.on)
          })
      })
    entries.set(
      parents.enumerated().map { index, row in
        Entered(
          key: Key<PersonInvolved>(Int64(index + 1)), child: Key(row.child),
          value: PersonInvolved.with {
            $0.relation = .parent
            $0.name = "A parent"
            $0.localIdentifier = row.parent
          })
      })
    let children = (1...9).map { Key<Child>(Int64($0)) }
    return Staffing(
      entries, keys: Dictionary(uniqueKeysWithValues: children.map { ("c\($0.number)", $0) }),
      inCare: Set(children), on: today)
  }

  private static func child(siblings: [String] = [], languages: [String] = []) -> OpenChild {
    let record = CareRecord(
      source: .heard, child: Child(languages: languages, siblings: siblings),
      episodes: [CareEpisode(startedOn: .on("2026-03-30"), reasonBegan: .s)])
    let file = CaseFile(key: Key(1), localIdentifier: "c1", records: [record])
    return OpenChild(
      file: file, history: file.history, entries: Entries(), officers: [], policies: .standard,
      loaded: LoadedYears([]), guarded: RecordGuard(Entries(), workers: [], on: today), ties: [],
      may: [])
  }

  private static func order(_ child: OpenChild, _ staffing: Staffing) -> [Int64] {
    AllocationAdvice.all(for: child, in: staffing).map(\.officer.number)
  }

  @Test
  func `who had the child before comes first, then who has a brother or sister, then who has room`()
  {
    let staffing = Self.staffing([
      (1, 3, "2024-01-01", "2025-01-01"), (2, 2, "2024-01-01", nil), (3, 3, "2024-01-01", nil),
      (4, 3, "2024-01-01", nil),
    ])
    #expect(Self.order(Self.child(), staffing).first == 3)
    #expect(Self.order(Self.child(siblings: ["c2"]), staffing).prefix(2) == [3, 2])
    let without = Self.staffing([(2, 2, "2024-01-01", nil), (3, 3, "2024-01-01", nil)])
    #expect(Self.order(Self.child(siblings: ["c2"]), without).first == 2)
    #expect(Self.order(Self.child(), without).first == 1)
  }

  @Test
  func `a language of the child counts for some children more, and English does not`() {
    let staffing = Self.staffing([], languages: [2: ["Pashto"], 3: ["English"]])
    #expect(Self.order(Self.child(languages: ["English", "Pashto"]), staffing).first == 2)
    #expect(Self.order(Self.child(languages: ["English"]), staffing) == [1, 2, 3])
  }

  @Test
  func `the IRO of a looked-after parent comes last, and needs a manager's reason`() throws {
    let staffing = Self.staffing([(5, 1, "2024-01-01", nil)], parents: [(1, "c5")])
    #expect(Self.order(Self.child(), staffing).last == 1)
    var appointment = Appointment.with {
      $0.officer = Key(1)
      $0.appointmentKind = .allocated
    }
    #expect(throws: Breach.self) {
      try staffing.check(appointment, of: Key(1), siblings: [])
    }
    appointment.parentAndChildReason = "The mother asks for it; agreed by the head of service."
    try staffing.check(appointment, of: Key(1), siblings: [])
  }

  @Test
  func `brothers and sisters are parted for a reason alone, and cover is free`() throws {
    let staffing = Self.staffing([(2, 2, "2024-01-01", nil)])
    var appointment = Appointment.with {
      $0.officer = Key(1)
      $0.appointmentKind = .allocated
    }
    #expect(throws: Breach.self) {
      try staffing.check(appointment, of: Key(1), siblings: ["c2"])
    }
    appointment.siblingException = .size
    try staffing.check(appointment, of: Key(1), siblings: ["c2"])
    appointment.siblingException = nil
    appointment.appointmentKind = .cover
    try staffing.check(appointment, of: Key(1), siblings: ["c2"])
  }
}
