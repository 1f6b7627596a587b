import Care

/// Series of short breaks (V3, V4).
enum ShortBreakRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "365", "A short break (V3) lasted more than 17 days.",
      mend: "Correct the days, or enter the legal status of a longer stay.",
      ["LS", "DECOM", "DEC"], in: [.episodes],
      check: .rows(\.episodes) { episode, year in
        episode.ls == .v3 && episode.end(in: year) > episode.decom.adding(days: 17)
      }),
    ReturnRule(
      "366", "A short break (V3) does not begin as a start of being looked after.",
      mend: "Enter S under RNE: the placement cannot change within a short break.", ["RNE", "LS"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.ls == .v3 && episode.rne != .s }),
    ReturnRule(
      "367", "The child's short breaks (V3) came to more than 75 days in the year.",
      mend: "Correct the days, or enter the legal status of a longer stay.",
      ["LS", "DECOM", "DEC"], in: [.episodes], check: .children(moreThan75Days)),
    ReturnRule(
      "382", "A child in a short break (V3, V4) is in a temporary placement.",
      mend: "Correct the placement or the legal status.", ["LS", "PLACE"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.isShortBreak && episode.isTemporary }),
    ReturnRule(
      "384", "A child in a short break (V3, V4) is in a long-term foster placement (U1, U4).",
      mend: "Correct the placement or the legal status.", ["PLACE", "LS"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        episode.isShortBreak && (episode.place == .u1 || episode.place == .u4)
      }),
    ReturnRule(
      "398", "A short break (V3, V4) has a postcode.",
      mend: "Clear HOME_POST and PL_POST.", ["LS", "HOME_POST", "PL_POST"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        episode.isShortBreak && (episode.homePost.isFilled || episode.placePost.isFilled)
      }),
    ReturnRule(
      "214", "A short break (V3, V4) has the postcode of a placement or the number of a provider.",
      mend: "Clear PL_POST and URN.", ["LS", "PL_POST", "URN"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        episode.isShortBreak && (episode.placePost.isFilled || episode.urn.isFilled)
      }),
    ReturnRule(
      "426", "The child has both kinds of short break (V3 and V4) in one year.",
      mend: "Use one of the two throughout the year.", ["LS"], in: [.episodes],
      check: .children { child, flagged in
        guard child.episodes.contains(where: { $0.ls == .v3 }),
          child.episodes.contains(where: { $0.ls == .v4 })
        else { return }
        flagged.add(child.episodes.filter(\.isShortBreak))
      }),
  ]

  /// Days within the year; an open break lasts until 31 March.
  @Sendable
  private static func moreThan75Days(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    let year = child.year
    var breaks: [EpisodeRow] = []
    var days = 0
    for episode in child.episodes where episode.ls == .v3 {
      let end = episode.end(in: year)
      let first = episode.decom < year.firstDay ? year.firstDay : episode.decom
      guard let length = first.days(to: end > year.lastDay ? year.lastDay : end), length > 0 else {
        continue
      }
      breaks.append(episode)
      days += length
    }
    if days > 75 { flagged.add(breaks) }
  }
}
