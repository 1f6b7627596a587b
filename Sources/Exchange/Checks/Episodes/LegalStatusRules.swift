import Care

/// How long a legal status may last, and what does not go with it.
enum LegalStatusRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "361", "Police protection (L1) lasted more than three days without a break.",
      mend: "Correct the days, or enter the legal status that followed.", ["LS", "DECOM", "DEC"],
      in: [.episodes], check: .lasting(.l1, longerThan: 3)),
    ReturnRule(
      "362", "An emergency protection order (L2) lasted more than 21 days without a break.",
      mend: "Correct the days, or enter the legal status that followed.", ["LS", "DECOM", "DEC"],
      in: [.episodes], check: .lasting(.l2, longerThan: 21)),
    ReturnRule(
      "363", "A child assessment order (L3) lasted more than 7 days without a break.",
      mend: "Correct the days, or enter the legal status that followed.", ["LS", "DECOM", "DEC"],
      in: [.episodes], check: .lasting(.l3, longerThan: 7)),
    ReturnRule(
      "364",
      "Detention under the Police and Criminal Evidence Act (J2) lasted more than 21 days without a break.",
      mend: "Correct the days, or enter the legal status that followed.", ["LS", "DECOM", "DEC"],
      in: [.episodes], check: .lasting(.j2, longerThan: 21)),
    ReturnRule(
      "408",
      "The child is placed for adoption under a placement order (A5, A6), but the legal status is not E1.",
      mend: "Enter E1, or correct the placement.", ["PLACE", "LS"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        (episode.place == .a5 || episode.place == .a6) && episode.ls != .e1
      }),
    ReturnRule(
      "445", "A freeing order (D1) is given for an episode that began after December 2005.",
      mend: "Enter the legal status that the child has.", ["LS", "DECOM"], in: [.episodes],
      years: .to(2024),
      check: .rows(\.episodes) { episode, _ in
        episode.ls == .d1 && episode.decom > CellDay(year: 2005, month: 12, day: 31)
      }),
    ReturnRule(
      "446", "A placement order (E1) is given for an episode that began before December 2005.",
      mend: "Correct the legal status or DECOM.", ["LS", "DECOM"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        episode.ls == .e1 && episode.decom < CellDay(year: 2005, month: 12, day: 1)
      }),
    ReturnRule(
      "451", "The child is still under a freeing order (D1), of which none was made after 2005.",
      mend: "Enter the legal status that the child has.", ["DEC", "REC", "LS"], in: [.episodes],
      years: .to(2024),
      check: .rows(\.episodes) { episode, _ in
        episode.ls == .d1 && episode.dec.isBlank && episode.rec.isBlank
      }),
    ReturnRule(
      "378", "The child is placed with parents (P1) while accommodated by agreement (V2).",
      mend: "Correct the placement or the legal status.", ["PLACE", "LS"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.place == .p1 && episode.ls == .v2 }),
  ]
}

extension RuleCheck {
  /// Episodes of one legal status that join up, and together last longer than a number of days.
  ///
  /// An open episode lasts until 31 March.
  fileprivate static func lasting(_ status: LegalStatus, longerThan days: Int) -> RuleCheck {
    .children { child, flagged in
      var run: [EpisodeRow] = []
      for episode in child.episodes where episode.ls == status && episode.decom.isDay {
        if let last = run.last, !(episode.decom <= last.end(in: child.year)) {
          flag(run, longerThan: days, in: child.year, &flagged)
          run = []
        }
        run.append(episode)
      }
      flag(run, longerThan: days, in: child.year, &flagged)
    }
  }

  private static func flag(
    _ run: [EpisodeRow], longerThan days: Int, in year: ReturnYear, _ flagged: inout FlaggedRows
  ) {
    let length = run.reduce(0) { $0 + ($1.decom.days(to: $1.end(in: year)) ?? 0) }
    if length > days { flagged.add(run) }
  }
}
