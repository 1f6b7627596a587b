import Care

/// Whether the reason for a new episode agrees with what has changed.
enum ReasonBeganRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "434",
      "Only the legal status is said to have changed (L), but it has not, or the placement has.",
      mend: "Enter the RNE that says what changed, or correct what did not.",
      ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"], in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in
        later.rne == .l && (later.ls.agrees(with: earlier.ls) || !later.isPlaced(as: earlier))
      }),
    ReturnRule(
      "435",
      "Only the placement is said to have changed (P, T), but it has not, or the legal status has.",
      mend: "Enter the RNE that says what changed, or correct what did not.",
      ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"], in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in
        guard later.rne == .p || later.rne == .t else { return false }
        return !later.ls.agrees(with: earlier.ls)
          || (later.place.agrees(with: earlier.place)
            && later.placePost.text.agrees(with: earlier.placePost.text)
            && later.urn.agrees(with: earlier.urn)
            && later.provider.agrees(with: earlier.provider))
      }),
    ReturnRule(
      "436",
      "Legal status and placement are both said to have changed (B, U), but one of them has not.",
      mend: "Enter the RNE that says what changed, or correct what did not.",
      ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"], in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in
        (later.rne == .b || later.rne == .u)
          && (later.ls == earlier.ls || later.isPlaced(as: earlier))
      }),
    ReturnRule(
      "217",
      "The child is placed for adoption with the current foster carer, but the reason for the episode is not S, T or U.",
      mend: "Enter S, T or U under RNE, or correct the placement.", ["PLACE", "DECOM", "RNE"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        (episode.place == .a3 || episode.place == .a5)
          && episode.decom >= CellDay(year: 2015, month: 4, day: 1)
          && episode.rne != .s && episode.rne != .t && episode.rne != .u
      }),
  ]
}
