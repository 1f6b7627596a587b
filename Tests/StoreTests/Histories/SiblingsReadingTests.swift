import Care
import Testing

@testable import Store

@Suite("Brothers and sisters as they are stored")
struct SiblingsReadingTests {
  @Test
  func `each child's brothers and sisters are read, none for a child without`() async throws {
    try await ScratchStore.use { _, _, desk in
      for (name, siblings) in [("77", ["78", "79"]), ("78", [])] {
        var record = CareRecord(source: .heard)
        record.child = Child(siblings: siblings)
        let change = CareRecord(source: .heard).changes(to: record.inOrder)
        try await desk.record(.register(.kept(.init(record: change))), on: name, purpose: "entry")
      }
      let key = try #require(try await desk.history(of: "77")).key
      #expect(try await desk.siblings() == [key: ["78", "79"]])
    }
  }
}
