import Care
import TestSupport
import Testing

@testable import Store

/// A case that was read once is shown again only as the database has it.
@Suite("A record opened again")
struct OpenedAgainTests {
  private func opened(_ number: Int64, at desk: Desk) async throws -> OpenChild {
    let opening = try await desk.open(Key(number), purpose: "test")
    guard case .open(let child) = opening else { throw Breach("The record did not open.") }
    return child
  }

  private var audit: EntryChange { EntryChange(adding: WritingEntriesTests.audit) }

  @Test
  func `it shows what the same desk, another desk and another server changed meanwhile`()
    async throws
  {
    try await MergingTests.use { store, desk in
      let other = Store(engine: store.engine).desk(of: .system, now: desk.now)
      var audits = try await opened(1, at: desk).entries.all(Audit.self).count
      #expect(audits == 1)
      _ = try await opened(2, at: desk)
      try await desk.enter([EntrySet("1", [audit])], purpose: "test")
      audits = try await opened(1, at: desk).entries.all(Audit.self).count
      #expect(audits == 2)
      try await other.enter([EntrySet("1", [audit])], purpose: "test")
      audits = try await opened(1, at: desk).entries.all(Audit.self).count
      #expect(audits == 3)
      audits = try await opened(2, at: desk).entries.all(Audit.self).count
      #expect(audits == 1)
    }
  }

  @Test
  func `it shows the other record that goes on in it, what is new in that, and their parting`()
    async throws
  {
    try await MergingTests.use { _, desk in
      func reviews() async throws -> Int { try await opened(1, at: desk).history.reviews.count }
      #expect(try await reviews() == 1)
      try await desk.merge("2", into: "1", by: "a manager", reason: "the same child")
      #expect(try await reviews() == 2)
      _ = try await desk.receive(
        [
          ReceivedReturn(register: [
            (
              "2",
              CareRecord(
                source: .heard, child: Child(bornOn: .on("2012-06-15"), sex: .female),
                episodes: [
                  CareEpisode(
                    startedOn: .on("2025-06-01"), reasonBegan: .s, legalStatus: .c2, need: .n1,
                    placement: .u6)
                ],
                reviews: ["2025-06-20", "2025-09-20"].map {
                  Review(heldOn: .on($0), participation: .pn1)
                })
            )
          ])
        ], purpose: "test")
      #expect(try await reviews() == 3)
      try await desk.unmerge("2", reason: "two children")
      #expect(try await reviews() == 1)
    }
  }

  @Test
  func `the lists follow a record that goes on in another`() async throws {
    try await MergingTests.use { _, desk in
      func last() async throws -> Day? {
        try await desk.register(on: .on("2025-12-31")).first { $0.key == Key(1) }?.line?
          .lastReviewOn
      }
      #expect(try await last() == .on("2025-04-20"))
      try await desk.merge("2", into: "1", by: "a manager", reason: "the same child")
      #expect(try await last() == .on("2025-06-20"))
      try await desk.unmerge("2", reason: "two children")
      #expect(try await last() == .on("2025-04-20"))
    }
  }
}
