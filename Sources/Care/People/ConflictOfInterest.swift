/// Why a member of staff keeps away from a child's record.
package enum ConflictNature: String, Word {
  case family = "own family"
  case acquaintance = "friend, neighbour or acquaintance"
  case past = "knew the child in another role"
  case other
}

/// That a member of staff must not see a child's record, because they know the child privately.
package struct ConflictOfInterest: Entry {
  /// The sign-in name of the one who must not.
  package var userName: String = ""
  package var nature: ConflictNature?
  package var startedOn: Day = .earliest
  package var endedOn: Day?

  package init() {}
}

extension ConflictOfInterest: Lasting {
  package static var kind: String { "conflictOfInterest" }
  package static var meaning: String { "somebody who must not see a child's record" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("userName", &userName)
    visitor.field("nature", &nature)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
  }

  package var day: Day { startedOn }
  package var sentence: String { "A conflict of interest with the child was declared." }

  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.checkOrder(of: "The conflict of interest", from: startedOn, to: endedOn)
    if userName.isBlank {
      throw Breach("Say whose conflict of interest it is: give the sign-in name.")
    }
  }
}
