extension PlanAction {
  /// Refuses days out of their order, and a line that is closed without being done or dropped.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check(
      "The action is due", on: dueOn, isNotBefore: "it was opened", on: openedOn, at: "dueOn")
    try Breach.check(
      "The action was closed", on: closedOn, isNotBefore: "it was opened", on: openedOn,
      at: "closedOn")
    let isOver = status == .done || status == .dropped
    if isOver && closedOn == nil {
      throw Breach(
        "The action is \(status?.rawValue ?? ""). Give the day on which it was closed.",
        at: "closedOn")
    }
    if closedOn != nil && !isOver {
      throw Breach(
        "The action has a day on which it was closed. Say whether it was done or dropped.",
        at: "status")
    }
  }

  /// Whether it is past its day and not closed, at the end of a day.
  package func isOverdue(on day: Day) -> Bool {
    guard let dueOn, openedOn <= day else { return false }
    return dueOn < day && (closedOn.map { $0 > day } ?? true)
  }
}

extension ServicePriority {
  /// Refuses a year that is none, and a priority that is part of itself.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check(year: year)
    guard let partOf else { return }
    guard let whole = grounds.service.entry(partOf) else {
      throw Breach(
        "There is no priority number \(partOf.number) for this one to be part of.",
        at: "partOf")
    }
    if whole.partOf != nil || whole == self {
      throw Breach("A priority can be part of one that is itself part of none.", at: "partOf")
    }
  }
}

extension Achievement {
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check(year: year)
  }
}

extension Breach {
  fileprivate static func check(year: String) throws(Breach) {
    guard CollectionYear(year) == nil else { return }
    throw Breach("\(year) is no year of the service. Write it as 2025-26.", at: "year")
  }
}
