import Care
import Sample
import Testing

struct QualityRowsTests {
  @Test(arguments: Made.allCases)
  func `audits are of children who are or were in care, with a grade`(made: Made) throws {
    let work = try made.work
    expectNone(
      work.problems(Audit.self) { audit, position in
        let hasBegun = work.census.periods[position].contains { $0.startedOn <= audit.auditedOn }
        return hasBegun && audit.area != nil && audit.grade != nil && audit.auditedOn <= work.end
          ? nil : "\(audit.auditedOn)"
      })
  }

  @Test(arguments: Made.allCases)
  func `an early ending is the end of a foster placement of the register`(made: Made) throws {
    let work = try made.work
    expectNone(
      work.problems(EarlyEnding.self) { ending, position in
        let episodes = work.census.records[position].episodes
        let isOfRegister = episodes.contains {
          $0.ceasedOn == ending.endedOn && $0.reasonPlacementChanged != nil
        }
        let isBegun = ending.placementStartedOn.map { start in
          start < ending.endedOn && episodes.contains { $0.startedOn == start }
        }
        return isOfRegister && isBegun == true ? nil : "\(ending.endedOn)"
      })
  }

  @Test(arguments: Made.allCases)
  func `lines of the action plan begin in the years, and what is done is closed`(made: Made) throws
  {
    let work = try made.work
    expectNone(
      work.service.all(PlanAction.self).map(\.value).compactMap { action in
        let isClosed = action.closedOn.map { $0 <= work.end } ?? true
        return action.openedOn <= work.end && isClosed
          && (action.closedOn != nil) == (action.status == .done) ? nil : action.text
      })
  }
}
