import Care

/// Why a placement changed (REASON_PLACE_CHANGE).
enum PlacementChangeRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "225", "The placement changed after this episode, but no reason is given.",
      mend: "Enter REASON_PLACE_CHANGE on the episode that ended.", ["REASON_PLACE_CHANGE"],
      in: [.episodes],
      check: .successive(\.episodes, finds: .first) { earlier, later, _ in
        guard earlier.rec == .x1, earlier.change.isBlank, !earlier.isTemporary,
          !later.isTemporary
        else { return false }
        switch later.rne.known {
        case .p, .b, .t, .u: return true
        default: return false
        }
      }),
    ReturnRule(
      "226",
      "A temporary placement, or the episode before it, has a reason for a placement change.",
      mend: "Clear REASON_PLACE_CHANGE on both.", ["REASON_PLACE_CHANGE", "PLACE"],
      in: [.episodes],
      check: .children { child, flagged in
        let episodes = child.episodes
        for index in episodes.indices where episodes[index].isTemporary {
          let isAfterReason = index > episodes.startIndex && episodes[index - 1].change.isFilled
          if episodes[index].change.isFilled || isAfterReason { flagged.add(episodes[index]) }
        }
      }),
    ReturnRule(
      "233", "An open episode has a reason for a placement change.",
      mend: "Clear REASON_PLACE_CHANGE, or enter when the episode ceased.",
      ["REASON_PLACE_CHANGE", "DEC"], in: [.episodes], years: .from(2026),
      check: .rows(\.episodes) { episode, _ in episode.dec.isBlank && episode.change.isFilled }),
    ReturnRule(
      "234", "A child under 10 changed placement for custody (CUSTOD).",
      mend: "Correct the reason for the change, or the date of birth.",
      ["REASON_PLACE_CHANGE", "DOB"], in: [.episodes, .header], years: .from(2026),
      check: .pairs(\.episodes, \.headers) { episode, header, _ in
        episode.change == .custod && header.dob.birthday(10) > episode.decom
      }),
  ]
}
