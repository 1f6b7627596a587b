extension SupervisionSession {
  /// Refuses supervision of an officer who was not there or had no post, and a session of nobody.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard let sessionKind else {
      throw Breach(
        "Say whether the session was individual, of a group or an appraisal.", at: "sessionKind")
    }
    if sessionKind != .group && officer == nil {
      throw Breach("Say which officer the session was with.", at: "officer")
    }
    if sessionKind == .group && officer != nil {
      throw Breach(
        "A group session is not with one officer. Take the officer out, or enter it as individual.",
        at: "officer")
    }
    if let attended, attended < 0 {
      throw Breach("\(attended) people cannot have attended.", at: "attended")
    }
    try grounds.check(officer, isInServiceOn: heldOn, to: "be supervised")
    if let officer { try grounds.check(officer, hasPostOn: heldOn, to: "be supervised") }
  }
}

extension LearningEvent {
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if let attended, attended < 0 {
      throw Breach("\(attended) people cannot have attended.", at: "attended")
    }
  }
}
