import Care
import TestSupport
import Testing

@Suite("A review whose day was wrong")
struct MovedReviewTests {
  private let wrong = Day.on("2025-10-20")
  private let right = Day.on("2025-10-21")
  private let other = Day.on("2025-04-25")

  @Test
  func `its rows go with it, and those of other reviews stay`() {
    var entries = Entries()
    func rows<E: Entry>(_ values: [E]) -> [Entered<E>] {
      values.enumerated().map { Entered(key: Key(Int64($0.offset + 1)), value: $0.element) }
    }
    entries.set(rows([wrong, other].map { day in ReviewMeeting.with { $0.heldOn = day } }))
    entries.set(rows([wrong].map { day in ReviewRecord.with { $0.heldOn = day } }))
    entries.set(rows([other, wrong].map { day in QualityForm.with { $0.heldOn = day } }))
    entries.set(
      rows([
        ReviewDecision.with { $0.heldOn = wrong },
        ReviewDecision.with {
          $0.heldOn = right.adding(days: 90)
          $0.firstMadeOn = wrong
        },
        ReviewDecision.with { $0.heldOn = other },
      ]))
    let changes = entries.moving(reviewOf: wrong, to: right)
    let moved = changes.map { "\($0.kind) \($0.number)" }
    #expect(
      moved == [
        "reviewMeeting 1", "reviewRecord 1", "reviewDecision 1", "reviewDecision 2",
        "qualityForm 2",
      ])
    let decisions = changes.compactMap { $0.now?.base as? ReviewDecision }
    #expect(decisions.map(\.heldOn) == [right, right.adding(days: 90)])
    #expect(decisions.map(\.firstMadeOn) == [nil, right])
  }

  @Test
  func `it meets no other review, and has to be there`() throws {
    var record = CareRecord(source: .heard)
    record.reviews = [
      Review(heldOn: other, participation: .pn1),
      Review(meetings: [wrong.adding(days: -7), wrong], participation: .pn2),
    ]
    let moved = try record.moving(reviewOf: wrong, to: right)
    #expect(moved.reviews.map(\.heldOn) == [other, right])
    #expect(moved.reviews[1].meetings == [wrong.adding(days: -7), right])
    #expect(throws: Breach.self) { try record.moving(reviewOf: wrong, to: other) }
    #expect(throws: Breach.self) { try record.moving(reviewOf: right, to: other) }
  }
}
