import Care
import Sample
import Testing

struct SupervisionRowsTests {
  @Test(arguments: Made.allCases)
  func `an officer is supervised while in post`(made: Made) throws {
    let work = try made.work
    let roll = OfficerRoll(work.service)
    expectNone(
      work.service.all(SupervisionSession.self).map(\.value).compactMap { session in
        guard let officer = session.officer else {
          return session.sessionKind == .group ? nil : "nobody on \(session.heldOn)"
        }
        return roll.isInPost(officer, on: session.heldOn) && session.heldOn <= work.end
          ? nil : "\(officer.number) on \(session.heldOn)"
      })
  }
}
