import Care
import Foundation
import Testing

@testable import Store

/// Backups and drills that servers do by themselves.
@Suite("Upkeep")
struct UpkeepTests {
  private static let start = ScratchStore.noon

  private static func upkeep(_ store: Store, _ folder: BackupFolder, _ holder: String) -> Upkeep {
    Upkeep(
      store, plan: UpkeepPlan(folder: folder, hours: 4, kept: 2, drillHour: 2), holder: holder,
      now: { start }, tell: { _ in })
  }

  private static func use(_ body: (Store, BackupFolder) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      let place = FileManager.default.temporaryDirectory
        .appending(path: "heard-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: place) }
      try await desk.note("Something was shown.", purpose: "test")
      try await body(store, BackupFolder(place))
    }
  }

  @Test
  func `a backup is made and restored in a drill, and what came of both is noted`() async throws {
    try await Self.use { store, folder in
      let runs = await Self.upkeep(store, folder, "one").doWhatIsDue()
      #expect(runs.map(\.kind) == [.backup, .drill])
      let areGood = runs.allSatisfy(\.isGood)
      #expect(areGood, "\(runs.map(\.sentence))")
      #expect(try await store.upkeepRuns(newest: 5) == runs.reversed())
      let head = try await store.standing().head
      #expect(runs.map(\.head) == [head, head])
      #expect(folder.backups.count == 1)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count == 1, "a drill leaves nothing: \(names)")
      #expect(await Self.upkeep(store, folder, "one").doWhatIsDue() == [])
    }
  }

  @Test
  func `of several servers one does what is due`() async throws {
    try await Self.use { store, folder in
      let runs = await withTaskGroup(of: [UpkeepRun].self) { group in
        for number in 0..<6 {
          group.addTask { await Self.upkeep(store, folder, "server \(number)").doWhatIsDue() }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
      #expect(runs.map(\.kind).filter { $0 == .backup }.count == 1)
      #expect(runs.filter { $0.kind == .drill }.count <= 1)
    }
  }

  @Test
  func `a turn ends by itself, is kept by its holder and is given up`() async throws {
    try await Self.use { store, _ in
      func take(_ holder: String, after seconds: Int64) async throws -> Bool {
        try await store.takeTurn(
          .backup, by: holder, at: Moment(seconds: Self.start.seconds + seconds), seconds: 300)
      }
      #expect(try await take("one", after: 0))
      #expect(try await !take("two", after: 299))
      #expect(try await take("one", after: 200))
      #expect(try await !take("two", after: 499))
      #expect(try await take("two", after: 500))
      try await store.giveUpTurn(.backup)
      #expect(try await take("one", after: 501))
    }
  }

  @Test
  func `a damaged backup, and one of another database, fail the drill`() async throws {
    try await Self.use { store, folder in
      let (path, _) = try await store.backUp(into: folder, at: Self.start)
      let whole = try Data(contentsOf: URL(filePath: path))
      var bytes = whole
      for index in stride(from: 8_192 * 3, to: bytes.count, by: 97) { bytes[index] ^= 0x5A }
      try bytes.write(to: URL(filePath: path))
      let runs = await Self.upkeep(store, folder, "one").doWhatIsDue()
      #expect(runs.last?.kind == .drill && runs.last?.isGood == false)
      try whole.write(to: URL(filePath: path))
      _ = try await store.drill(path, in: folder)
      try await ScratchStore.use { _, other, desk in
        try await desk.note("Something else was shown.", purpose: "test")
        let fault = await #expect(throws: StoreFault.self) {
          _ = try await other.drill(path, in: folder)
        }
        #expect(fault?.sentence.contains("not a backup of this database") == true)
      }
    }
  }

  @Test(
    "what is due",
    arguments: [
      (UpkeepRun.Kind.backup, true, 3_599 * 4, false), (.backup, true, 3_600 * 4, true),
      (.backup, false, 899, false), (.backup, false, 900, true), (.backup, true, -5, true),
      (.drill, true, 3_600 * 12, false), (.drill, true, 3_600 * 16, true),
    ] as [(UpkeepRun.Kind, Bool, Int64, Bool)])
  func due(kind: UpkeepRun.Kind, wasGood: Bool, seconds: Int64, isDue: Bool) {
    let plan = UpkeepPlan(folder: BackupFolder("/nowhere"), hours: 4, kept: 2, drillHour: 2)
    let last = UpkeepRun(
      kind, startedAt: Self.start, endedAt: Self.start, isGood: wasGood, sentence: "")
    let standing = UpkeepStanding(kind: kind, last: last, lastGood: nil)
    #expect(plan.isDue(standing, at: Moment(seconds: Self.start.seconds + seconds)) == isDue)
  }

  @Test
  func `a backup is of one moment while others write`() async throws {
    try await Self.use { store, folder in
      try await withThrowingTaskGroup { group in
        group.addTask {
          for number in 0..<200 { try await store.desk.note("\(number)", purpose: "test") }
        }
        group.addTask {
          let (path, verification) = try await store.backUp(into: folder, at: Self.start)
          #expect(verification.entries >= 1)
          #expect(FileManager.default.fileExists(atPath: path))
        }
        try await group.waitForAll()
      }
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `an older Heard that goes on serving writes nothing into a newer schema`() async throws {
    try await Self.use { store, _ in
      _ = try await store.engine.write {
        try $0.run("INSERT INTO schemaVersion (version) VALUES (99)")
      }
      let before = try await store.standing().entries
      let fault = await #expect(throws: StoreFault.self) {
        try await store.desk.note("Something was shown.", purpose: "test")
      }
      #expect(fault?.sentence.contains("version 99") == true)
      #expect(try await store.standing().entries == before)
      #expect(await store.readiness() == .otherSchema(held: 99, known: Store.newestSchema))
    }
  }
}
