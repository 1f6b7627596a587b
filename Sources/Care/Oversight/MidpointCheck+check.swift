extension MidpointCheck {
  /// Refuses a check of a child who was not in care.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The midpoint check was made", isInCareOn: checkedOn)
    try grounds.check(officer, isInServiceOn: checkedOn, to: "make a midpoint check")
  }
}

extension Visit {
  /// Refuses a visit before the child was born, or by an officer who was not there.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The officer was in contact", isAfterBirthOn: visitedOn)
    try grounds.check(officer, isInServiceOn: visitedOn, to: "visit a child")
  }
}

extension Footprint {
  /// Refuses work that is not said to be any, and work before the child was born.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard footprintKind != nil else {
      throw Breach(
        "Say what the officer did: \(FootprintKind.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    try grounds.check("The officer did it", isAfterBirthOn: doneOn)
    try grounds.check(officer, isInServiceOn: doneOn, to: "work for a child")
  }
}
