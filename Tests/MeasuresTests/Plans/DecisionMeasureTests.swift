import Care
import Measures
import TestSupport
import Testing

/// Whether what reviews decide is done, by the definitions of the data set.
@Suite("Measures of decisions")
struct DecisionMeasureTests {
  private func decision(
    _ text: String, held: String = "2022-05-02", due: String? = "2022-06-30",
    _ status: DecisionStatus? = nil, done: String? = nil, first: String? = nil, carried: Int = 0
  ) -> ReviewDecision {
    .with {
      $0.heldOn = .on(held)
      $0.text = text
      $0.dueOn = due.flatMap { Day($0) }
      $0.status = status
      $0.doneOn = done.flatMap { Day($0) }
      $0.firstMadeOn = first.flatMap { Day($0) }
      $0.carriedOver = carried
    }
  }

  private func short(_ decisions: [ReviewDecision], asAt: String = "2023-03-31") throws -> String {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-05-02", .pn1), ("2022-08-01", .pn1)])
    records.add(decisions, child: 1)
    return try records.short("decisions.done_in_time_share", asAt: .on(asAt))
  }

  @Test("a decision is in time where it was carried out by its day, on it too")
  func inTime() throws {
    #expect(try short([decision("a", .done, done: "2022-06-30")]) == "1 of 1")
    #expect(try short([decision("a", .done, done: "2022-07-01")]) == "0 of 1")
    #expect(try short([decision("a", .open), decision("b")]) == "0 of 2")
  }

  @Test("what was withdrawn, is not yet due, has no day or no day of doing is left out")
  func leftOut() throws {
    let rows = [decision("a", .dropped), decision("b", due: nil), decision("c", .done)]
    #expect(try short(rows) == "0 of 0; day not recorded: 1; withdrawn: 1")
    #expect(try short([decision("a", .open)], asAt: "2022-06-30") == "0 of 0; not yet due: 1")
    #expect(try short([decision("a", .open)], asAt: "2022-07-01") == "0 of 1")
  }

  @Test("carried over with its day a decision counts once, to another day as not done by the first")
  func carriedOver() throws {
    let closed = decision("a", due: "2022-09-01", .carriedOver)
    func next(due: String) -> ReviewDecision {
      decision(
        "a", held: "2022-08-01", due: due, .done, done: "2022-09-01", first: "2022-05-02",
        carried: 1)
    }
    #expect(try short([closed, next(due: "2022-09-01")]) == "1 of 1")
    #expect(try short([next(due: "2022-09-01"), closed]) == "1 of 1")
    #expect(try short([closed, next(due: "2022-10-01")]) == "1 of 2")
    // Two that are worded alike are two, whatever became of each.
    let (kept, moved) = (next(due: "2022-09-01"), next(due: "2022-10-01"))
    #expect(try short([closed, closed, kept, kept]) == "2 of 2")
    #expect(try short([closed, closed, moved, moved]) == "2 of 4")
    #expect(try short([decision("a"), decision("a")]) == "0 of 2")
  }

  @Test("decisions carried over count at the review that took them over")
  func counted() throws {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-05-02", .pn1), ("2022-08-01", .pn1)])
    #expect(try records.figure("decisions.carried_over")?.basis == "not recorded")
    records.add(
      [
        decision("a", .carriedOver),
        decision("a", held: "2022-08-01", .open, first: "2022-05-02", carried: 1),
      ], child: 1)
    #expect(try records.short("decisions.carried_over") == "1")
    #expect(try records.short("decisions.carried_over", "month", "2022-08", in: "2022-08") == "1")
  }
}
