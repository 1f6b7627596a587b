import Care
import TestSupport
import Testing

@Suite("Drawing the files of a month")
struct AuditDrawingTests {
  /// Officers 1 to 3 with 40, 44 and 36 children, officer 4 with 2, and one child who waits.
  private static let children: [Key<Officer>: [Key<Child>]] = [
    Key(1): (1...40).map { Key($0) }, Key(2): (41...84).map { Key($0) },
    Key(3): (85...120).map { Key($0) }, Key(4): [Key(121), Key(122)], Key(0): [Key(123)],
  ]

  private static func drawing(_ day: String, seed: Int = 77) -> AuditDrawing {
    AuditDrawing(of: 10, seed: seed, on: .on(day), by: "An auditor", from: children)
  }

  @Test
  func `whoever draws again from what is kept comes to the same files`() throws {
    let drawing = Self.drawing("2026-04-10")
    let kept = try AuditDrawing().filled(from: drawing.cells)
    #expect(kept.files == drawing.files)
    #expect(drawing.files.count >= 10)
    #expect(drawing.files != Self.drawing("2026-04-10", seed: 78).files)
  }

  @Test
  func `children of officers who have very few are drawn, and do not make the audits many`() {
    let months =
      ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"]
      + ["2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03"]
    let drawings = months.map { Self.drawing("\($0)-10") }
    let drawn = drawings.flatMap(\.files).map(\.child)
    #expect(drawings.allSatisfy { $0.files.count <= 11 })
    #expect(Set(drawn).count >= 115)
    #expect(Self.drawing("2026-04-10").children.values.reduce(0) { $0 + $1.count } == 123)
  }

  @Test
  func `the four areas come by turns`() {
    let files = Self.drawing("2026-04-10").files
    #expect(Set(files.prefix(4).map(\.area)) == Set(AuditArea.allCases))
  }

  @Test
  func `a month is drawn once, and a year has one seed`() {
    #expect(EntryGrounds.of().refusal(of: Self.drawing("2026-04-10")) == nil)
    let grounds = EntryGrounds.of(service: [Self.drawing("2026-04-10")])
    #expect(
      grounds.refusal(of: Self.drawing("2026-04-20"))?.contains("drawn already") == true)
    #expect(
      grounds.refusal(of: Self.drawing("2026-05-10", seed: 5))?.contains("one seed") == true)
    #expect(grounds.refusal(of: Self.drawing("2026-05-10")) == nil)
    #expect(grounds.refusal(of: Self.drawing("2027-04-10", seed: 5)) == nil)
  }
}
