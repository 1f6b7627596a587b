extension Leave: Lasting {
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check(officer, isInServiceOn: startedOn, to: "go on leave")
    try Breach.checkOrder(of: "The leave", from: startedOn, to: endedOn)
  }

  /// Whether it is so long, by the policy of the day it began, that the officer carries no children.
  package func isLong(policies: Policies) -> Bool {
    guard let endedOn else { return true }
    let limit = policies.count(.longLeaveDays, on: startedOn)
    let days = try? WorkingDays.englandAndWales.count(
      after: startedOn.adding(days: -1), through: endedOn.adding(days: -1))
    // Outside the table of bank holidays five days in seven are taken to be working days.
    return (days ?? startedOn.days(to: endedOn) * 5 / 7) > limit
  }
}
