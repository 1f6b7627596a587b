extension AccommodationJudgement: Lasting {
  package var startedOn: Day { judgedOn }

  /// Refuses a judgement outside care, and one that ended before it was made.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("Where the child lives was judged", isInCareOn: judgedOn)
    try Breach.checkOrder(of: "The judgement", from: judgedOn, to: endedOn)
  }
}
