extension RecordBlock {
  /// Refuses text of no review, and text of which it is not said who may read it.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.checkReview(heldOn: heldOn)
    guard let audience else {
      throw Breach(
        "Say who may read the text: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    if audience == .named && namedPeople.allSatisfy(\.isBlank) {
      throw Breach("The text is for named people, and none is named. Name them.")
    }
    if audience != .named && !namedPeople.isEmpty {
      throw Breach(
        "The text is for \(audience.rawValue), and people are named. Choose named people, or take the "
          + "names out.")
    }
  }
}
