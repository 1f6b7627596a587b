extension MonitoredItem {
  /// Refuses a row of nothing, days out of their order, and a day for what is not needed.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard let item else {
      throw Breach(
        "Say what is monitored: \(MonitoredItemKind.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    try grounds.check("It was recorded", isAfterBirthOn: recordedOn)
    if let lastOn {
      try Breach.check(
        "It was recorded", on: recordedOn, isNotBefore: "it was last done", on: lastOn)
      try Breach.check("It is due", on: dueOn, isNotBefore: "it was last done", on: lastOn)
    }
    if isNeeded == false && dueOn != nil {
      throw Breach(
        "The \(item.rawValue) is not needed, and a day is given by which it is due. Correct one of the "
          + "two.")
    }
  }
}
