/// How a version of a review's record was given to somebody.
package enum GivenHow: String, Word {
  case printed, downloaded
}

/// A version of a review's record for one recipient, from its making to the day it was given.
///
/// No record leaves in any other way: somebody other than its author lets it out.
package struct RecordRelease: Entry {
  package var heldOn: Day = .earliest
  /// For whom it is: `the child`, `mother`, a name.
  package var recipient: String = ""
  package var audience: Audience?
  /// The sign-in name of the author, and of whoever let it out.
  package var preparedBy: String = ""
  package var preparedOn: Day = .earliest
  /// What the checks found, each with the reason for which it stays.
  package var findings: [String] = []
  package var justification: String?
  /// What the version is made of, as a hash: a change of the record needs a new release.
  package var version: String = ""
  package var releasedBy: String?
  package var releasedOn: Day?
  package var givenHow: GivenHow?
  package var givenOn: Day?
  package var copyNumber: Int?

  package init() {}
}

extension RecordRelease {
  package static var kind: String { "recordRelease" }
  package static var meaning: String { "a version of a review's record for somebody" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("recipient", &recipient)
    visitor.field("audience", &audience)
    visitor.field("preparedBy", &preparedBy)
    visitor.field("preparedOn", &preparedOn)
    visitor.field("findings", &findings)
    visitor.field("justification", &justification)
    visitor.field("version", &version)
    visitor.field("releasedBy", &releasedBy)
    visitor.field("releasedOn", &releasedOn)
    visitor.field("givenHow", &givenHow)
    visitor.field("givenOn", &givenOn)
    visitor.field("copyNumber", &copyNumber)
  }

  package var day: Day { givenOn ?? releasedOn ?? preparedOn }
  package var sentence: String {
    if givenOn != nil { return "A version of \(whatLeaves) was given out." }
    if releasedOn != nil { return "A version of \(whatLeaves) was released." }
    return "A version of \(whatLeaves) was prepared."
  }

  /// Refuses a release by the author, and one of a day before it was prepared.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try checkSubject(in: grounds)
    if let was, was.releasedOn != nil { try checkIsSame(as: was) }
    if let releasedBy, releasedBy == preparedBy {
      throw Breach("Somebody other than the author releases a record.")
    }
    try Breach.check(
      "The version was released", on: releasedOn, isNotBefore: "it was prepared", on: preparedOn)
    if givenOn != nil, releasedOn == nil { throw RecordRelease.notReleased }
    if let releasedOn {
      try Breach.check(
        "The version was given", on: givenOn, isNotBefore: "it was released", on: releasedOn)
    }
  }

  /// Refuses a version of a review that was not held, and a pack of an escalation that is not there.
  private func checkSubject(in grounds: EntryGrounds) throws(Breach) {
    guard let packOf else { return try grounds.checkReview(heldOn: heldOn) }
    guard grounds.child.entry(packOf) == nil else { return }
    throw Breach("The escalation that the pack is about is not in the record of the child.")
  }

  static let notReleased = Breach(
    "A version is released by a second person before it is given to anybody.")

  /// Refuses to change what a second person has looked at and let out.
  private func checkIsSame(as was: Self) throws(Breach) {
    var other = self
    (other.givenHow, other.givenOn, other.copyNumber) = (was.givenHow, was.givenOn, was.copyNumber)
    guard other != was else { return }
    throw Breach("A version that was released is not changed any more. Prepare it anew.")
  }
}
