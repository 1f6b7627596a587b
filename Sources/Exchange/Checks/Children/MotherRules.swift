import Care

/// Whether a young woman is a mother, and when her first child was born.
enum MotherRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "165",
      "Whether the young person is a mother is missing, not 0 or 1, or given where it must not be.",
      mend: "Enter 0 or 1 for young women looked after in the year; leave it blank for all others.",
      ["MOTHER", "SEX"], in: [.header, .episodes, .oc3], check: .children(motherStatus)),
    ReturnRule(
      "171", "The birth date of the young mother's child is not a day that exists.",
      mend: "Enter it as dd/mm/yyyy.", ["MC_DOB"], in: [.header],
      check: .rows(\.headers) { header, _ in header.motherChildBorn.isUnreadable }),
    ReturnRule(
      "174", "A male has the birth date of a mother's child.",
      mend: "Correct the sex, or clear the birth date.", ["SEX", "MC_DOB"], in: [.header],
      check: .rows(\.headers) { header, year in
        header.isMale(in: year) && header.motherChildBorn.isFilled
      }),
    ReturnRule(
      "393", "A young woman in care has no entry for whether she is a mother.",
      mend: "Enter 0 or 1.", ["MOTHER"], in: [.header, .episodes],
      check: .children { child, flagged in
        guard child.episodes.contains(where: { !$0.isShortBreak }) else { return }
        flagged.add(child.headers.filter { $0.isFemale(in: child.year) && $0.mother.isBlank })
      }),
    ReturnRule(
      "607", "A young woman left care in the year without an entry for whether she is a mother.",
      mend: "Enter 0 or 1.", ["MOTHER", "SEX", "DEC", "REC", "LS"], in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers) { episode, header, year in
        episode.endsCare && year.holds(episode.dec) && !episode.isShortBreak
          && header.isFemale(in: year) && header.mother.isBlank
      }),
    ReturnRule(
      "611", "A young mother has no birth date for her first child.",
      mend: "Enter the birth date of the first child.", ["MOTHER", "MC_DOB"], in: [.header],
      check: .rows(\.headers) { header, _ in
        header.mother == .one && header.motherChildBorn.isBlank
      }),
    ReturnRule(
      "612", "There is a first child's birth date, but the young woman is not said to be a mother.",
      mend: "Enter 1 under MOTHER, or clear the birth date.", ["SEX", "MOTHER", "MC_DOB"],
      in: [.header],
      check: .rows(\.headers) { header, year in
        (header.mother == .zero || header.mother.isBlank) && header.isFemale(in: year)
          && header.motherChildBorn.isFilled
      }),
    ReturnRule(
      "620", "A mother was younger than 11 when the year began.",
      mend: "Correct the date of birth, or whether she is a mother.", ["DOB", "MOTHER"],
      in: [.header],
      check: .rows(\.headers) { header, year in
        header.mother == .one && header.dob.birthday(11) > year.firstDay
      }),
    ReturnRule(
      "621", "A mother was born on the same day as her child, or later.",
      mend: "Correct one of the two dates of birth.", ["DOB", "MC_DOB"], in: [.header],
      check: .rows(\.headers) { header, _ in header.motherChildBorn <= header.dob }),
    ReturnRule(
      "625", "The first child was born after the year ended, or after the mother left care.",
      mend: "Correct the birth date of the first child.", ["MC_DOB", "DEC"],
      in: [.episodes, .header], check: .children(childBornTooLate)),
    ReturnRule(
      "628", "A care leaver who was not looked after in the year has an entry for being a mother.",
      mend: "Clear MOTHER and MC_DOB.", ["MOTHER"], in: [.episodes, .header, .oc3],
      check: .children { child, flagged in
        guard child.episodes.isEmpty, child.leavers.contains(where: \.hasAnyItem) else { return }
        flagged.add(child.headers.filter(\.mother.isFilled))
      }),
  ]

  @Sendable
  private static func motherStatus(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    let year = child.year
    let episodes = child.episodes.filter { !$0.isShortBreak }
    guard !episodes.isEmpty else { return }
    let isInYear = episodes.contains {
      $0.end(in: year) >= year.firstDay && $0.decom <= year.lastDay
    }
    let isLeaver = child.leavers.contains(where: \.hasAnyItem)
    for header in child.headers {
      let isFilled = header.mother.isFilled
      let isFemale = header.meantSex == .female
      let isWrong =
        (isFilled && header.mother != .zero && header.mother != .one)
        || (isFilled && header.meantSex == .male) || (!isFilled && isFemale && isInYear)
        || (isFilled && isFemale && !isInYear && isLeaver)
      guard isWrong else { continue }
      flagged.add(header)
      flagged.add(child.leavers)
    }
  }

  /// Looks at the episode that lasts longest; an open one lasts until 31 March.
  @Sendable
  private static func childBornTooLate(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    let year = child.year
    var latest: EpisodeRow?
    for episode in child.episodes where episode.end(in: year).isDay {
      if let known = latest, episode.end(in: year) <= known.end(in: year) { continue }
      latest = episode
    }
    guard let latest else { return }
    for header in child.headers
    where header.motherChildBorn > year.lastDay || header.motherChildBorn > latest.end(in: year) {
      flagged.add(header)
      flagged.add(latest)
    }
  }
}
