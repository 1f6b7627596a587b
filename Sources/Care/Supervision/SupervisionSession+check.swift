extension SupervisionSession {
  /// Refuses supervision of an officer who was not there, and a session of nobody.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard let sessionKind else {
      throw Breach("Say whether the session was individual, of a group or an appraisal.")
    }
    if sessionKind != .group && officer == nil {
      throw Breach("Say which officer the session was with.")
    }
    if sessionKind == .group && officer != nil {
      throw Breach(
        "A group session is not with one officer. Take the officer out, or enter it as individual.")
    }
    if let attended, attended < 0 { throw Breach("\(attended) people cannot have attended.") }
    try grounds.check(officer, isInServiceOn: heldOn, to: "be supervised")
  }
}

extension LearningEvent {
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if let attended, attended < 0 { throw Breach("\(attended) people cannot have attended.") }
  }
}
