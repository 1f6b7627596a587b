extension Notice {
  /// Refuses a second notice of the same coming into care; one before the day, for a planned start,
  /// may be.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    let same = grounds.child.all(Notice.self).count { $0.value.startedOn == startedOn }
    if same > 1 {
      throw Breach(
        "The service was already told that the child came into care on \(startedOn.inWords). "
          + "Correct that notice instead.")
    }
  }
}
