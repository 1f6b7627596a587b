import TestSupport
import Testing

@testable import Care
@testable import Store

/// The names that a version is looked through for follow the records, without all being read again.
@Suite("Names looked for")
struct DisclosureNamesTests {
  /// Two children, and the names that are looked for as the database has them.
  private static func use(_ body: (Desk, DisclosureNames) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(1...2)
      try await body(desk, DisclosureNames(engine: store.engine))
    }
  }

  private static func person(_ name: String) -> PersonInvolved {
    .with {
      $0.relation = .parent
      $0.name = name
      $0.startedOn = .t0
    }
  }

  private static func names(
    _ names: DisclosureNames, sealed: Set<Key<Child>> = []
  ) async throws -> DisclosureIndex {
    try await names.current(sealed: sealed).open
  }

  @Test
  func `somebody who came since is looked for`() async throws {
    try await Self.use { desk, names in
      let before = try await Self.names(names)
      #expect(before.byGiven["marek"] == nil)
      try await desk.keep([EntryChange(adding: Self.person("Marek Quillton"), number: 1)], of: "2")
      let after = try await Self.names(names)
      #expect(after.byGiven["marek"]?.keys.sorted() == ["quillton"])
      #expect(after.identifiers == before.identifiers)
    }
  }

  @Test
  func `under a corrected name as well as under the one before`() async throws {
    try await Self.use { desk, names in
      let row = EntryChange(adding: Self.person("Marek Quillton"), number: 1)
      try await desk.keep([row], of: "2")
      _ = try await Self.names(names)
      let corrected = EntryChange(
        kind: PersonInvolved.kind, number: 1, was: row.now,
        now: AnyEntry(Self.person("Tendai Bramley")))
      try await desk.keep([corrected], of: "2")
      let known = try await Self.names(names)
      #expect(known.byGiven["tendai"]?["bramley"] != nil)
      #expect(known.byGiven["marek"]?["quillton"] != nil)
      let anew = try await Self.names(DisclosureNames(engine: names.engine))
      #expect(anew.byGiven["marek"] == nil)
    }
  }

  @Test
  func `those of a record that was sealed meanwhile are set apart`() async throws {
    try await Self.use { desk, names in
      try await desk.keep([EntryChange(adding: Self.person("Marek Quillton"), number: 1)], of: "2")
      let open = try await Self.names(names)
      #expect(open.byGiven["marek"] != nil)
      let known = try await names.current(sealed: [Key(2)])
      #expect(known.open.byGiven["marek"] == nil)
      #expect(known.sealed[Key(2)]?.byGiven["marek"] != nil)
    }
  }
}
