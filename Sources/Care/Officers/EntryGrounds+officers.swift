extension EntryGrounds {
  /// The officer of a number; refused where there is none, nil where no number is given.
  package func officer(_ key: Key<Officer>?) throws(Breach) -> Officer? {
    guard let key else { return nil }
    guard let officer = service.entry(key) else {
      throw Breach(
        "There is no officer number \(key.number). Enter the officer first, or correct the number.",
        at: "officer")
    }
    return officer
  }

  /// Refuses an officer who was not yet, or no longer, with the service on a day, or is unknown.
  package func check(
    _ key: Key<Officer>?, isInServiceOn day: Day, to act: String
  ) throws(Breach) {
    guard let officer = try officer(key) else { return }
    if let leftOn = officer.leftOn, leftOn < day {
      throw Breach(
        "The officer left the service on \(leftOn.inWords) and cannot \(act) on \(day.inWords). "
          + "Choose an officer who was in post that day.", at: "officer")
    }
    if day < officer.startedOn {
      throw Breach(
        "The officer joined the service on \(officer.startedOn.inWords) and cannot \(act) on "
          + "\(day.inWords). Choose an officer who was in post that day, or correct the day.",
        at: "officer")
    }
  }

  /// Refuses an officer whose posts are recorded and who had none on a day.
  func check(_ key: Key<Officer>, hasPostOn day: Day, to act: String) throws(Breach) {
    let posts = service.all(Post.self).filter { $0.value.officer == key }
    guard !posts.isEmpty, !posts.contains(where: { $0.value.touches(day) }) else { return }
    throw Breach(
      "The officer had no post on \(day.inWords) and cannot \(act) that day. Choose an officer who "
        + "was in post, or enter the post first.", at: "officer")
  }
}
