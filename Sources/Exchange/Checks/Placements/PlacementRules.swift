import Care

/// Where the child is placed: ages, temporary moves, and the way back.
enum PlacementRules {
  static let all: [ReturnRule] =
    [
      tooYoung("370", .p2, 15, "in independent living (P2)", years: .to(2023)),
      tooYoung("370", .p2, 16, "in independent living (P2)", years: .only(2024, to: 2024)),
      tooYoung("371", .h5, 14, "in semi-independent living (H5)", years: .to(2023)),
      tooYoung("371", .h5, 16, "in semi-independent living (H5)", years: .only(2024, to: 2024)),
      tooYoung("371", .k3, 16, "in supported accommodation (K3)", years: .from(2025)),
      tooYoung("372", .r5, 10, "in a young offender institution (R5)"),
      tooYoung("373", .s1, 4, "in a residential school (S1)"),
      tooYoung("374", .p3, 14, "in residential employment (P3)"),
      tooLong("375", .t1, 42, "A stay in hospital (T1) lasted more than six weeks."),
      tooLong(
        "376", .t3, 21, "A stay while the foster carer is away (T3) lasted more than three weeks."),
      tooLong("379", .t4, 7, "A temporary placement (T4) lasted more than seven days."),
    ] + temporary + [
      ReturnRule(
        "217t", "Independent living (P2) is given for a time after 28 October 2023.",
        mend: "Enter the placement that it became.", ["PLACE", "DEC"], in: [.episodes],
        years: .only(2024, to: 2024),
        check: .rows(\.episodes) { episode, _ in
          episode.place == .p2
            && (episode.dec.isBlank || episode.dec > CellDay(year: 2023, month: 10, day: 28))
        }),
      ReturnRule(
        "516",
        "The carer became special guardian or the like (E45, E46), but the child was not in foster care.",
        mend: "Correct the placement, or the reason the episode ceased.", ["REC", "PLACE"],
        in: [.episodes],
        check: .rows(\.episodes) { episode, _ in
          (episode.rec == .e45 || episode.rec == .e46) && !episode.isFosterCare
        }),
    ]

  private static let temporary: [ReturnRule] = [
    ReturnRule(
      "377", "The child has more than two stays while the foster carer is away (T3).",
      mend: "Correct the placements: two are allowed in 12 months.", ["PLACE"], in: [.episodes],
      check: .children { child, flagged in
        let stays = child.episodes.filter { $0.place == .t3 }
        if stays.count > 2 { flagged.add(stays) }
      }),
    ReturnRule(
      "380", "A temporary placement (T0 to T4) does not begin as a change of placement.",
      mend: "Enter P or B under RNE: care cannot start in a temporary placement.",
      ["PLACE", "RNE"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        episode.isTemporary && episode.rne != .p && episode.rne != .b
      }),
    ReturnRule(
      "381", "Care ends in a temporary placement (T0 to T4).",
      mend: "Add the return to the placement, or correct the reason the episode ceased.",
      ["PLACE", "REC"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.isTemporary && episode.endsCare }),
    ReturnRule(
      "383", "After a temporary placement the child does not go back to the placement before it.",
      mend: "Enter the placement before the temporary one, with P under RNE.",
      ["PLACE", "RNE"], in: [.episodes], years: .to(2025),
      check: .children { notBack($0, &$1, withPostcode: false) }),
    ReturnRule(
      "383",
      "After a temporary placement the child does not go back to the placement and postcode before it.",
      mend: "Enter the placement and postcode before the temporary one, with P under RNE.",
      ["PLACE", "RNE", "PL_POST"], in: [.episodes], years: .from(2026),
      check: .children { notBack($0, &$1, withPostcode: true) }),
  ]

  private static func tooYoung(
    _ number: String, _ placement: Placement, _ age: Int, _ whereabouts: String,
    years: RuleYears = .all
  ) -> ReturnRule {
    ReturnRule(
      number, "The child was \(whereabouts) under the age of \(age).",
      mend: "Correct the placement, its first day or the date of birth.",
      ["PLACE", "DECOM", "DOB"], in: [.episodes, .header], years: years,
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, _ in
        episode.place == placement && episode.dec.isDay
          && episode.decom < header.dob.birthday(age)
      })
  }

  private static func tooLong(
    _ number: String, _ placement: Placement, _ days: Int, _ sentence: String
  ) -> ReturnRule {
    ReturnRule(
      number, sentence, mend: "Correct the days, or enter the placement that it became.",
      ["PLACE", "DECOM", "DEC"], in: [.episodes, .header],
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, _ in
        episode.place == placement && header.dob.isDay
          && episode.dec > episode.decom.adding(days: days)
      })
  }

  private static func notBack(
    _ child: CheckedChild, _ flagged: inout FlaggedRows, withPostcode: Bool
  ) {
    let episodes = child.episodes
    for index in episodes.indices.dropFirst(2) where episodes[index - 1].isTemporary {
      let before = episodes[index - 2]
      let after = episodes[index]
      if after.rne != .p || !after.place.agrees(with: before.place)
        || (withPostcode && !after.placePost.text.agrees(with: before.placePost.text))
      {
        flagged.add(after)
      }
    }
  }
}
