extension Officer {
  /// Refuses an officer who left before joining.
  ///
  /// That a post goes on after its officer left is refused with the post: both are entered together.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check(
      "The officer left", on: leftOn, isNotBefore: "joining the service", on: startedOn,
      at: "leftOn")
  }

  /// Whether the officer is with the service at the end of a day.
  package func isInService(on day: Day) -> Bool {
    startedOn <= day && (leftOn.map { day < $0 } ?? true)
  }
}
