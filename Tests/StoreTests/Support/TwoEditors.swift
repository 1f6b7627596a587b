import Care
import Testing

@testable import Store

/// What an editor does in turn: reads what is there, or saves over what was read last.
enum EditorStep { case read, save }

/// Something that two people may have open at the same time.
struct EditedThing<State: Hashable & Sendable>: Sendable {
  /// What stands in the database.
  let read: @Sendable (Desk) async throws -> State
  /// Saves a mark over a state that was read; what the database holds may be another by then.
  let save: @Sendable (Desk, State, String) async throws -> Void
}

/// Two people, each at a server of their own, over one database.
struct TwoEditors {
  let desks: [Desk]

  /// Every order in which the steps of two editors can fall among each other, each by its editor.
  static func orders(_ steps: Int) -> [[Int]] {
    func orders(_ left: [Int]) -> [[Int]] {
      if left == [0, 0] { return [[]] }
      return left.indices.filter { left[$0] > 0 }.flatMap { editor in
        var rest = left
        rest[editor] -= 1
        return orders(rest).map { [editor] + $0 }
      }
    }
    return orders([steps, steps])
  }

  static func use(
    _ records: [(localIdentifier: String, record: CareRecord)],
    _ body: (TwoEditors, Store) async throws -> Void
  ) async throws {
    try await ScratchStore.use { scratch, store, desk in
      _ = try await desk.receive([ReceivedReturn(register: records)], purpose: "test")
      let other = try await scratch.open(.existing)
      try await body(TwoEditors(desks: [desk, other.desk]), store)
      try other.close()
      #expect(try await store.verify().faults == [])
    }
  }

  /// Plays one order of steps and says how many saves were refused.
  ///
  /// Each save is held against what its editor had seen: kept where nothing had changed since, refused
  /// and without effect where something had.
  func play<State>(
    _ order: [Int], of steps: [EditorStep], on thing: EditedThing<State>, named name: String
  ) async throws -> Int {
    var done = [0, 0]
    var seen: [State?] = [nil, nil]
    var refused = 0
    for editor in order {
      let desk = desks[editor]
      let before = try await thing.read(desk)
      if steps[done[editor]] == .read {
        seen[editor] = before
      } else if let state = seen[editor] {
        let isKept = try await keeps("\(name) \(editor).\(done[editor])", on: thing, state, desk)
        let after = try await thing.read(desks[1 - editor])
        #expect(isKept == (state == before), "order \(order): a save over what nobody has seen")
        #expect(isKept == (after != before), "order \(order): a save that is not there, or by half")
        refused += isKept ? 0 : 1
      }
      done[editor] += 1
    }
    return refused
  }

  /// Both save at the same moment over the same state: says how many were kept.
  func saveAtOnce<State>(_ mark: String, on thing: EditedThing<State>) async throws -> Int {
    let state = try await thing.read(desks[0])
    async let second = keeps("\(mark) b", on: thing, state, desks[1])
    let first = try await keeps("\(mark) a", on: thing, state, desks[0])
    return try await [first, second].count(where: \.self)
  }

  private func keeps<State>(
    _ mark: String, on thing: EditedThing<State>, _ state: State, _ desk: Desk
  ) async throws -> Bool {
    do {
      try await thing.save(desk, state, mark)
      return true
    } catch is Breach {
      return false
    }
  }
}
