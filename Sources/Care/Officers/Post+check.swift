extension Post: Lasting {
  /// Refuses hours that are none, a vacancy that somebody holds, and a post held by one who left.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard fte > 0, fte <= 1 else {
      throw Breach(
        "A post has more than 0 and at most 1 full-time equivalent, not \(fte).", at: "fte")
    }
    try Breach.checkOrder(of: "The post", from: startedOn, to: endedOn)
    if reasonEnded != nil && endedOn == nil {
      throw Breach(
        "The post has a reason for its end and no day. Give the day it ended.", at: "endedOn")
    }
    guard let officer else {
      if contract != nil {
        throw Breach(
          "A vacant post has no contract. Take the contract out, or name the officer.",
          at: "contract")
      }
      return
    }
    try grounds.check(officer, isInServiceOn: startedOn, to: "take up a post")
    if let leftOn = try grounds.officer(officer)?.leftOn, endedOn ?? .latest > leftOn {
      throw Breach(
        "The officer left the service on \(leftOn.inWords), and the post goes on after that day. "
          + "End the post as well.", at: "endedOn")
    }
  }
}
