import Care
import Foundation
import Store

/// Writes to a database as fast as it is let and says what was acknowledged, or checks what is there.
///
/// Driven from outside by `Tests/Torture/torture.py`, on standard output.
@main
struct Writer {
  static func main() async {
    do {
      try await run()
    } catch {
      // A server that was killed under it: nothing of this save was acknowledged.
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { exit(64) }
    let store = try await Store.open(at: arguments[2], mode: .create)
    let desk = store.desk(of: .system) { Moment(seconds: Int64(Date().timeIntervalSince1970)) }
    switch arguments[1] {
    case "prepare": try await prepare(desk, children: children)
    case "write": try await write(desk, run: arguments[3], writers: 8)
    case "speed": try await tellSpeed(desk, seconds: 10)
    default: try await check(store, desk)
    }
    try store.close()
  }

  private static let children = 8

  private static func prepare(_ desk: Desk, children: Int) async throws {
    let records = (0..<children).map { number in
      var record = CareRecord(source: .heard)
      record.child = Child(bornOn: Day(clampedYear: 2012, month: 5, day: 5))
      record.episodes = [
        CareEpisode(startedOn: Day(clampedYear: 2020, month: 1, day: 1), reasonBegan: .s)
      ]
      return ("c\(number)", record)
    }
    _ = try await desk.receive([ReceivedReturn(register: records)], purpose: "torture")
  }

  /// Saves with ever more writers at once and says how many saves were acknowledged a second.
  ///
  /// Among as many children as an authority has, for a save reads what is held of its child.
  private static func tellSpeed(_ desk: Desk, seconds: Int) async throws {
    let children = 2_000
    try await prepare(desk, children: children)
    for writers in [1, 8, 32] {
      let clock = ContinuousClock()
      let start = clock.now
      let end = start.advanced(by: .seconds(seconds))
      let saved = try await withThrowingTaskGroup(of: Int.self) { group in
        for writer in 0..<writers {
          group.addTask {
            var saved = 0
            while clock.now < end {
              let child = (writer + saved * writers) % children
              try await save("speed-\(writers)-\(writer)-\(saved)", of: child, at: desk)
              saved += 1
            }
            return saved
          }
        }
        return try await group.reduce(0, +)
      }
      let passed = (clock.now - start) / .seconds(1)
      say("\(writers) writers: \(Int(Double(saved) / passed)) audited saves a second")
    }
  }

  /// Every save writes two rows that belong together; a line is printed once it is acknowledged.
  private static func write(_ desk: Desk, run: String, writers: Int) async throws {
    try await withThrowingTaskGroup { group in
      for writer in 0..<writers {
        group.addTask {
          for round in 0... {
            let mark = "\(run)-\(writer)-\(round)"
            try await save(mark, of: writer % children, at: desk)
            say("ack \(mark)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// A visit and a footprint of a child, which belong together, under a key.
  private static func save(_ mark: String, of child: Int, at desk: Desk) async throws {
    let day = Day(clampedYear: 2022, month: 1, day: 1)
    let visit = Visit.with {
      $0.visitedOn = day
      $0.note = mark
    }
    let footprint = Footprint.with {
      $0.doneOn = day
      $0.footprintKind = .recordNote
      $0.note = mark
    }
    try await desk.enter(
      [
        EntrySet(
          "c\(child)",
          [EntryChange(adding: visit), EntryChange(adding: footprint)])
      ], purpose: "torture", once: SaveKey("save-\(mark)"))
  }

  /// Prints every mark that is there, once for each of its two rows, and whatever does not verify.
  private static func check(_ store: Store, _ desk: Desk) async throws {
    for fault in try await store.verify().faults { say("fault \(fault)") }
    let entries = try await desk.entries()
    for visit in entries.all(Visit.self) { say("visit \(visit.value.note ?? "")") }
    for footprint in entries.all(Footprint.self) { say("footprint \(footprint.value.note ?? "")") }
    say("checked")
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
