import Care
import Foundation
import Testing

@testable import Store

/// Nothing that the database holds may be altered without a fault: no column is left out.
@Suite("Every column", .onFile)
struct EveryColumnTests {
  /// A column of the schema, and what its table is known by.
  struct Column: Sendable, CustomStringConvertible {
    let table: String
    let name: String
    let kind: String
    let isNullable: Bool
    let key: [String]

    var description: String { "\(table).\(name)" }

    /// SQL for values that are plausible in the column and differ from what stands there.
    var alterations: [String] {
      let others =
        switch kind {
        case "INTEGER" where key.contains(name): ["\(name) + 1000"]
        case "INTEGER": ["1 - COALESCE(\(name), 0)"]
        case "REAL": ["COALESCE(\(name), 0) + 0.5"]
        case "BLOB": ["x'00'"]
        default:
          name.hasSuffix("On") || name == "validFrom"
            ? ["'2011-11-11'", "'nonsense'"] : ["COALESCE(\(name), '') || 'z'", "'zz'"]
        }
      return others + (isNullable ? ["NULL"] : [])
    }
  }

  @Test
  func `every column of every table that is altered is a fault`() async throws {
    try await Self.use { store, columns in
      for column in columns {
        for value in column.alterations {
          let faults = try await Self.faults(of: store) { transaction in
            try transaction.run(
              """
              UPDATE \(column.table) SET \(column.name) = \(value)
              WHERE \(Self.first(of: column.table, by: column.key))
              AND \(column.name) IS NOT \(value)
              """)
          }
          // Nothing where the column already said so: NULL over NULL.
          if let faults { #expect(!faults.isEmpty, "\(column) = \(value)") }
        }
      }
    }
  }

  @Test
  func `a row taken out of any table is a fault`() async throws {
    try await Self.use { store, columns in
      let tables = Dictionary(columns.map { ($0.table, $0.key) }) { first, _ in first }
      for (table, key) in tables {
        let faults = try await Self.faults(of: store) {
          try $0.run("DELETE FROM \(table) WHERE \(Self.first(of: table, by: key))")
        }
        #expect(try #require(faults, "\(table) holds no row").isEmpty == false, "\(table)")
      }
    }
  }

  @Test
  func `a child whose identifier was altered is named`() async throws {
    try await Self.use { store, _ in
      let faults = try await Self.faults(of: store) {
        try $0.run("UPDATE child SET localIdentifier = 'zz' WHERE number = 1")
      }
      #expect(faults == ["Child zz: the file is not as the last entry of the audit left it."])
    }
  }

  @Test
  func `a child or a row put in from outside is named`() async throws {
    try await Self.use { store, _ in
      let child = try await Self.faults(of: store) {
        try $0.run("INSERT INTO child (number, localIdentifier) VALUES (70, 'new')")
      }
      #expect(child == ["Child new: the audit does not say where the file comes from."])
      let row = try await Self.faults(of: store) {
        try $0.run("INSERT INTO unaccompanied (child, source) VALUES (1, 2031)")
      }
      #expect(row == ["Child number 1: a row of unaccompanied belongs to no record."])
    }
  }

  private static func first(of table: String, by key: [String]) -> String {
    let names = key.joined(separator: ", ")
    return "(\(names)) = (SELECT \(names) FROM \(table) ORDER BY \(names) LIMIT 1)"
  }

  /// Brings what a check found out of a transaction that is not kept.
  private struct NotKept: Error {
    let faults: [String]?
  }

  /// What a check says once something was altered, which is then undone; nil where no row was altered.
  private static func faults(
    of store: Store, after alter: @escaping @Sendable (any Transaction) throws -> Int
  ) async throws -> [String]? {
    let outcome = await #expect(throws: NotKept.self) {
      try await store.engine.write { transaction in
        let altered = try alter(transaction)
        let faults = try Verification(of: transaction).faults
        throw NotKept(faults: altered == 0 ? nil : faults)
      }
    }
    return outcome?.faults
  }

  /// A database with a row in every table, without any guard, and all its columns.
  private static func use(_ body: (Store, [Column]) async throws -> Void) async throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try await scratch.open()
    let desk = store.desk
    let year = CollectionYear(ending: 2025)
    _ = try await desk.receive(
      [ReceivedReturn(year: year, files: ["a.csv"], records: [("1", .full(in: year))])],
      purpose: "test")
    _ = try await desk.receive([ReceivedReturn(register: [("2", .register(2))])], purpose: "test")
    try await desk.record(
      .reference(.entered(.init([DeskTests.rate], over: []))), purpose: "test")
    let setting = PolicySetting(
      name: "reviews.day-counted", value: "first-meeting",
      from: Day(clampedYear: 2020, month: 1, day: 1))
    try await desk.record(
      .policy(.chosen(.init(setting: .init(now: setting)))), purpose: "test")
    try await desk.keepRowOfEveryKind(of: "1")
    #expect(try await store.verify().faults == [])
    let engine = try #require(store.engine as? SQLiteEngine)
    _ = try engine.settingOfWriter("foreign_keys = OFF")
    _ = try engine.settingOfWriter("ignore_check_constraints = ON")
    let columns = try await store.engine.write { transaction in
      let guards = try transaction.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        $0.text(0)
      }
      for name in guards { try transaction.run("DROP TRIGGER \(name)") }
      return try Self.columns(in: transaction)
    }
    #expect(columns.count > 100)
    try await body(store, columns)
    #expect(try await store.verify().faults == [])
    try store.close()
  }

  private static func columns(in transaction: any Transaction) throws -> [Column] {
    // Of saves that are not to be repeated, of drafts and of who is signed in the audit tells nothing;
    // what was counted ahead is held against the records by whoever counts (CountedAheadFiguresTests).
    let tables = try transaction.rows(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN
        ('savedOnce', 'account', 'session', 'signInTry', 'draft', 'upkeepRun', 'upkeepTurn',
         'savedView', 'paperContent', 'countedAhead', 'countedChild')
      """
    ) { $0.text(0) }
    return try tables.flatMap { table in
      let key = try transaction.rows(
        "SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0 ORDER BY pk"
      ) { $0.text(0) }
      return try transaction.rows(
        "SELECT name, type, \"notnull\" FROM pragma_table_info('\(table)')"
      ) {
        Column(
          table: table, name: $0.text(0), kind: $0.text(1), isNullable: $0.integer(2) == 0,
          key: key)
      }
    }
  }
}

extension CareRecord {
  /// A record with a row of every kind.
  static func full(in year: CollectionYear) -> CareRecord {
    var record = CareRecord.example(3, in: year)
    let day = year.firstDay
    record.reviews = [Review(heldOn: day, participation: .pn1)]
    record.unaccompanied = Unaccompanied(ceasesOn: day)
    record.missing = [MissingEpisode(kind: .m, startedOn: day, endedOn: nil)]
    record.socialWorkers = [SocialWorkerEpisode(worker: "SW1", startedOn: day)]
    record.health = HealthOutcomes(difficultiesScore: 12, isConvicted: false)
    record.adoption = Adoption(decidedOn: day, numberOfAdopters: 2)
    record.adoptionDecisions = [AdoptionDecision(decidedOn: day)]
    record.adoptionAuthority = AdoptionAuthority(authorisedOn: day, endedOn: nil)
    record.previousPermanence = PreviousPermanence(option: .p1, date: "zz/01/2015")
    record.careLeaver = CareLeaver(inTouch: .yes, activity: .f1, accommodation: .b1)
    record.deprivations = [DeprivationOfLiberty(startedOn: day)]
    record.healthOfYears = [
      YearsHealth(yearEndsOn: year.lastDay, outcomes: HealthOutcomes(difficultiesScore: 11))
    ]
    return record
  }
}
