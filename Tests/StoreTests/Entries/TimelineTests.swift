import Care
import TestSupport
import Testing

@testable import Store

@Suite("A child's timeline")
struct TimelineTests {
  @Test
  func `what happened stands in sentences by day, each once and without a name`() async throws {
    try await ScratchStore.use { _, _, desk in
      try await desk.enterChildren(1...1)
      let carer = PersonInvolved.with {
        $0.relation = .carer
        $0.name = "Somebody Secret"
        $0.startedOn = .on("2025-01-01")
      }
      try await desk.enter(
        [
          EntrySet(
            "1", [EntryChange(adding: WritingEntriesTests.audit), EntryChange(adding: carer)])
        ], purpose: "test")
      try await desk.note("The file was shown.", purpose: "test", about: "1")
      let history = try #require(try await desk.timeline(of: "1"))
      #expect(
        history.lines.map { "\($0.day) \($0.sentence.prefix(32))" } == [
          "2025-01-01 Somebody round the child was rec",
          "2026-05-01 The file was audited (voice of t",
        ])
      #expect(history.lines.allSatisfy { $0.recordedOn == .on("2026-06-01") })
      #expect(history.recordings.map { $0.sentence.prefix(28) } == ["The child's own record was k"])
      #expect(history.viewings.map(\.purpose) == ["test"])
      #expect(!history.lines.contains { $0.sentence.contains("Secret") })
      let none = try await desk.timeline(of: "9")
      #expect(none == nil)
    }
  }
}
