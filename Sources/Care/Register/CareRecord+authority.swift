extension CareRecord {
  /// What cannot be of the authority to place the child for adoption: days before the birth, out of
  /// their order, or to come.
  func authorityFlaws(on today: Day) -> [Breach] {
    guard let authority = adoptionAuthority else { return [] }
    let day = authority.authorisedOn
    var flaws: [Breach] = []
    if let endedOn = authority.endedOn, endedOn < day {
      flaws.append(
        Breach(
          "The authority to place the child for adoption ended on \(endedOn.inWords), before it was "
            + "given on \(day.inWords). Correct one of the two days."))
    }
    if let bornOn = child?.bornOn, day < bornOn {
      flaws.append(
        Breach(
          "Authority to place the child for adoption was given on \(day.inWords), before the child was "
            + "born on \(bornOn.inWords). Correct one of the two days."))
    }
    for day in [day, authority.endedOn].compactMap(\.self) where day > today {
      flaws.append(
        Breach(
          "\(day.inWords) is still to come. Enter it when it has happened, or correct the day."))
    }
    return flaws
  }
}
