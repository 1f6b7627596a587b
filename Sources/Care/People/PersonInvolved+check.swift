extension PersonInvolved: Lasting {
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard relation != nil else { throw Breach("Say what the person is to the child.") }
    try Breach.checkOrder(of: "The person's part in the child's life", from: startedOn, to: endedOn)
    let lists = [nameWithheldFrom, addressWithheldFrom, phoneWithheldFrom, schoolWithheldFrom]
    if lists.contains(where: { $0.contains { $0.allSatisfy(\.isWhitespace) } }) {
      throw Breach("Somebody who must not be told is not named. Name them, or take the line out.")
    }
  }
}
