import Care

/// Episodes of children placed for adoption, against the decisions.
enum PlacedForAdoptionRules {
  static let all: [ReturnRule] =
    [
      orderWithoutDecision("553", .e1, "A placement order (E1)"),
      orderWithoutDecision("555", .d1, "A freeing order (D1)", years: .to(2024)),
      leftWithoutAdoption([.e1, .d1], years: .to(2024)),
      leftWithoutAdoption([.e1], years: .from(2025)),
    ] + placements + decisions

  private static let placements: [ReturnRule] = [
    ReturnRule(
      "336", "The child is placed for adoption with consent, but was not in foster care before.",
      mend: "Add the foster placement, or correct the placement.", ["PLACE"], in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in
        (later.place == .a3 || later.place == .a4) && !earlier.isForAdoption
          && !earlier.isFosterCare
      }),
    ReturnRule(
      "390", "The child was adopted, but had not been placed for adoption.",
      mend: "Correct the placement, or the reason the episode ceased.", ["PLACE", "REC"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.isAdopted && !episode.isForAdoption }),
    ReturnRule(
      "551", "The child is placed for adoption, but no day of a decision is returned.",
      mend: "Add the decision with DATE_PLACED.", ["DATE_PLACED", "PLACE"],
      in: [.episodes, .placedAdoption],
      check: .rowsInReturn(\.episodes) { episode, checked in
        let decisions = checked.decisions[episode.child]
        return episode.isForAdoption
          && (decisions.isEmpty || decisions.contains { $0.placed.isBlank })
      }),
    ReturnRule(
      "552", "The latest decision was made after the child was first placed for adoption.",
      mend: "Correct DATE_PLACED, or DECOM of the placement.", ["DATE_PLACED", "DECOM"],
      in: [.episodes, .placedAdoption],
      check: .children { child, flagged in
        guard let first = child.episodes.first(where: { $0.isForAdoption && $0.decom.isDay }),
          let decision = child.decisions.last(where: { $0.placed.isDay }),
          first.decom < decision.placed
        else { return }
        flagged.add(first)
        flagged.add(decision)
      }),
    ReturnRule(
      "554", "The decision was made after the placement order (E1).",
      mend: "Correct DATE_PLACED, or DECOM of the first episode with E1.",
      ["DATE_PLACED", "DECOM", "LS"], in: [.episodes, .placedAdoption],
      check: .children { child, flagged in
        guard let first = child.episodes.first(where: { $0.ls == .e1 && $0.decom.isDay }) else {
          return
        }
        for row in child.decisions where row.placed > first.decom {
          flagged.add(first)
          flagged.add(row)
        }
      }),
    ReturnRule(
      "556", "The decision was made after the freeing order (D1).",
      mend: "Correct DATE_PLACED or DECOM.", ["DATE_PLACED", "DECOM"],
      in: [.episodes, .placedAdoption], years: .to(2024),
      check: .pairs(\.episodes, \.decisions, finds: .first) { episode, row, _ in
        episode.ls == .d1 && row.placed > episode.decom
      }),
  ]

  private static let decisions: [ReturnRule] = [
    ReturnRule(
      "558", "The child was adopted, but every decision to place for adoption was ended.",
      mend: "Clear DATE_PLACED_CEASED of the decision that led to the adoption.",
      ["DATE_PLACED_CEASED", "REC"], in: [.episodes, .placedAdoption],
      check: .children { child, flagged in
        let adopted = child.episodes.filter(\.isAdopted)
        guard adopted.count * child.decisions.count > 1,
          child.decisions.allSatisfy(\.ceased.isFilled)
        else { return }
        flagged.add(adopted)
      })
  ]

  private static func orderWithoutDecision(
    _ number: String, _ status: LegalStatus, _ words: String, years: RuleYears = .all
  ) -> ReturnRule {
    ReturnRule(
      number,
      "\(words) is in force, but there is no decision to place for adoption, or it was ended.",
      mend: "Add the decision, or correct the legal status.",
      ["LS", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
      in: [.episodes, .placedAdoption], years: years,
      check: .children { child, flagged in
        let orders = child.episodes.filter { $0.ls == status }
        if child.decisions.isEmpty { flagged.add(orders) }
        guard orders.contains(where: \.dec.isBlank) else { return }
        flagged.add(child.decisions.filter { $0.ceased.isFilled || $0.reason.isFilled })
      })
  }

  private static func leftWithoutAdoption(
    _ orders: Set<LegalStatus>, years: RuleYears
  ) -> ReturnRule {
    ReturnRule(
      "557",
      "The child left care without being adopted, and the end of the decision to place is not filled.",
      mend: "Enter DATE_PLACED_CEASED and REASON_PLACED_CEASED.",
      ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED", "PLACE", "LS", "REC"],
      in: [.episodes, .placedAdoption], years: years,
      check: .children { child, flagged in
        let open = child.decisions.filter { $0.ceased.isBlank || $0.reason.isBlank }
        guard child.decisions.isEmpty || !open.isEmpty else { return }
        for episode in child.episodes where episode.endsCare && !episode.isAdopted {
          let isUnderOrder = episode.ls.known.map(orders.contains) ?? false
          guard episode.isForAdoption || isUnderOrder else { continue }
          flagged.add(episode)
          flagged.add(open)
        }
      })
  }
}
