extension CareRecord {
  /// Refuses a record that cannot be, as somebody keeps it by hand on a day.
  ///
  /// What was wrong before and came from elsewhere does not stand in the way of the next entry.
  package func check(replacing old: CareRecord, on today: Day) throws(Breach) {
    let known = Set(old.flaws(on: today))
    if let first = flaws(on: today).first(where: { !known.contains($0) }) { throw first }
  }

  /// What cannot be in a child's own record, in sentences: episodes that overlap or leave a gap where
  /// none can be, days before the birth, after the death or still to come.
  package func flaws(on today: Day) -> [Breach] {
    let record = inOrder
    return record.episodeFlaws + record.ageFlaws + record.missingFlaws + record.workerFlaws
      + record.comingFlaws(on: today) + record.authorityFlaws(on: today)
  }

  private var episodeFlaws: [Breach] {
    var flaws: [Breach] = []
    for episode in episodes {
      if let ceasedOn = episode.ceasedOn, ceasedOn < episode.startedOn {
        flaws.append(
          Breach(
            "The episode of \(episode.startedOn.inWords) ends on \(ceasedOn.inWords), before it "
              + "begins. Correct one of the two days."))
      }
    }
    for (episode, next) in zip(episodes, episodes.dropFirst()) {
      if let flaw = episode.flaw(before: next) { flaws.append(flaw) }
    }
    if let last = episodes.last, last.reasonCeased == .x1 {
      flaws.append(
        Breach(
          "The episode of \(last.startedOn.inWords) says that another follows on the day it ends, "
            + "and none does. Enter the one that follows, or say that the child left care."))
    }
    return flaws
  }

  private var ageFlaws: [Breach] {
    guard let child else { return [] }
    return episodes.compactMap { episode in
      let start = episode.startedOn
      if let bornOn = child.bornOn, start < bornOn {
        return Breach(
          "The episode begins on \(start.inWords), before the child was born on "
            + "\(bornOn.inWords). Correct one of the two days.")
      }
      if let bornOn = child.bornOn, bornOn.age(on: start) >= 18 {
        return Breach(
          "The child was 18 or older on \(start.inWords), and nobody comes into care or moves in care "
            + "from the 18th birthday on. Correct the day, or the day of birth.",
          citation: Citation("Children Act 1989, section 105(1)", .stated))
      }
      if let diedOn = child.diedOn, diedOn < start || (episode.ceasedOn ?? .latest) > diedOn {
        return Breach(
          "The child died on \(diedOn.inWords), and the episode of \(start.inWords) goes on after "
            + "that. Correct one of the two.")
      }
      return nil
    }
  }

  private func comingFlaws(on today: Day) -> [Breach] {
    var days: [Day?] = []
    for one in episodes { days += [one.startedOn, one.ceasedOn] }
    for one in missing { days += [one.startedOn, one.endedOn] }
    for one in socialWorkers { days += [one.startedOn, one.endedOn] }
    return days.compactMap(\.self).filter { $0 > today }.map {
      Breach("\($0.inWords) is still to come. Enter it when it has happened, or correct the day.")
    }
  }
}

extension CareEpisode {
  /// What is wrong with this episode and the next one.
  fileprivate func flaw(before next: CareEpisode) -> Breach? {
    let (start, following) = (startedOn.inWords, next.startedOn.inWords)
    guard let ceasedOn else {
      return Breach(
        "The episode of \(start) has not ended, and another begins on \(following). End the first "
          + "one, or correct the day.")
    }
    if next.startedOn < ceasedOn {
      return Breach(
        "The episode of \(following) begins before that of \(start) ends on \(ceasedOn.inWords). "
          + "They cannot overlap: correct one of the days.")
    }
    if reasonCeased == .x1, next.startedOn != ceasedOn {
      return Breach(
        "The episode of \(start) ends on \(ceasedOn.inWords) with another to follow that day, and "
          + "the next begins on \(following). Correct one of the days.")
    }
    if next.reasonBegan != .s, next.startedOn != ceasedOn {
      return Breach(
        "The episode of \(following) goes on from another, and the child was not in care before it. "
          + "Say that the child came into care that day, or correct the day.")
    }
    return nil
  }
}

extension CareRecord {
  fileprivate var missingFlaws: [Breach] {
    var flaws: [Breach] = []
    for one in missing {
      if let endedOn = one.endedOn, endedOn < one.startedOn {
        flaws.append(
          Breach(
            "The child came back on \(endedOn.inWords), before going missing on "
              + "\(one.startedOn.inWords). Correct one of the two days."))
      }
      let isInCare = episodes.contains {
        $0.startedOn <= one.startedOn && one.startedOn <= ($0.ceasedOn ?? .latest)
      }
      if !isInCare {
        flaws.append(
          Breach(
            "The child was not in care on \(one.startedOn.inWords), and so not missing from care. "
              + "Correct the day."))
      }
    }
    for (one, next) in zip(missing, missing.dropFirst())
    where (one.endedOn ?? .latest) > next.startedOn {
      flaws.append(
        Breach(
          "The child is missing from \(one.startedOn.inWords) on and goes missing again on "
            + "\(next.startedOn.inWords). Say when the child came back in between."))
    }
    return flaws
  }

  fileprivate var workerFlaws: [Breach] {
    zip(socialWorkers, socialWorkers.dropFirst()).compactMap { one, next in
      guard (one.endedOn ?? .latest) > next.startedOn else { return nil }
      return Breach(
        "The social worker of \(one.startedOn.inWords) holds the case until a day after "
          + "\(next.startedOn.inWords), when the next one begins. Correct one of the days.")
    }
  }
}
