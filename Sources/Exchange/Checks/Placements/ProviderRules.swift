import Care

/// Who provides the placement, its registration number, and its postcode.
enum ProviderRules {
  static let all: [ReturnRule] =
    [
      ReturnRule(
        "178", "The provider is not PR0 to PR5, or the placement has none.",
        mend: "Enter PR0 to PR5, or clear it for a placement without a provider.",
        ["PLACE_PROVIDER", "PLACE"], in: [.episodes],
        check: .rows(\.episodes) { episode, year in
          guard episode.provider.isFilled else { return false }
          if episode.provider.known == nil { return true }
          guard year.year.ending >= 2026 else {
            return episode.isTemporary || episode.place == .z1
          }
          return (episode.isTemporary && episode.place != .t4) || episode.isSplitOther
        }),
      ReturnRule(
        "213", "A placement without a provider has one.",
        mend: "Clear PLACE_PROVIDER.", ["PLACE_PROVIDER", "PLACE"], in: [.episodes],
        check: .rows(\.episodes) { episode, year in
          episode.provider.isFilled
            && (episode.isTemporary || (year.year.ending >= 2026 && episode.isSplitOther))
        }),
      ReturnRule(
        "526", "The provider of the placement is blank.",
        mend: "Enter PR0 to PR5.", ["PLACE", "PLACE_PROVIDER"], in: [.episodes],
        check: .rows(\.episodes) { episode, year in
          guard episode.provider.isBlank, !episode.isTemporary else { return false }
          return year.year.ending >= 2026 ? !episode.isSplitOther : episode.place != .z1
        }),
      cannotProvide("527", .pr1, [.p1, .r2, .r5], "by the authority itself (PR1)"),
      cannotProvide("528", .pr2, [.p1, .r2, .r5], "by another authority (PR2)"),
      cannotProvide(
        "529", .pr3, [.p1, .k1, .k2, .a3, .a4, .a5, .a6, .u1, .u2, .u3, .u4, .u5, .u6],
        "by another public body (PR3)"),
      cannotProvide("530", .pr4, [.p1], "by a private provider (PR4)"),
      cannotProvide("531", .pr5, [.p1], "by a voluntary body (PR5)"),
      ReturnRule(
        "550",
        "Parents (PR0) are given as the provider of a placement that is not with parents (P1).",
        mend: "Correct the provider or the placement.", ["PLACE", "PLACE_PROVIDER"],
        in: [.episodes],
        check: .rows(\.episodes) { episode, _ in
          episode.provider == .pr0 && episode.place != .p1
        }),
    ] + registration

  private static let registration: [ReturnRule] = [
    ReturnRule(
      "222", "A placement that is not registered with Ofsted has a provider's number (URN).",
      mend: "Clear URN, or correct the placement.", ["URN", "PLACE"], in: [.episodes],
      check: .rows(\.episodes) { episode, year in
        episode.urn.isFilled && episode.urn != noNumber
          && isUnregistered(episode, ending: year.year.ending)
      }),
    ReturnRule(
      "242", "The number XXXXXXX is given for a placement that no adoption agency arranges.",
      mend: "Enter the provider's number, or clear it.", ["URN", "PLACE"], in: [.episodes],
      years: .from(2026),
      check: .rows(\.episodes) { episode, _ in
        episode.urn == noNumber && !episode.isForAdoption && !episode.isFosterCare
      }),
    ReturnRule(
      "392b", "A child in care has no home postcode or no postcode of the placement.",
      mend: "Enter HOME_POST and PL_POST.", ["HOME_POST", "PL_POST"], in: [.episodes],
      check: .rowsInReturn(\.episodes) { episode, checked in
        !episode.isShortBreak && (episode.homePost.isBlank || episode.placePost.isBlank)
          && !checked.unaccompanied.holds(episode.child)
          && !(checked.previous?.unaccompanied.holds(episode.child) ?? false)
      }),
    ReturnRule(
      "392c", "A postcode has not the form of one, or its area does not exist.",
      mend: "Enter the postcode as in an address, such as B1 1BB.", ["HOME_POST", "PL_POST"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        (episode.homePost.isFilled && !episode.homePost.isWellFormed)
          || (episode.placePost.isFilled && !episode.placePost.isWellFormed)
      }),
    ReturnRule(
      "392d", "The placement has the child's home postcode, but is not with parents (P1).",
      mend: "Correct one of the postcodes, or the placement.",
      ["HOME_POST", "PL_POST", "PLACE"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        episode.place != .p1 && episode.homePost.text.agrees(with: episode.placePost.text)
      }),
  ]

  private static let noNumber = CellText("XXXXXXX")

  private static func isUnregistered(_ episode: EpisodeRow, ending: Int) -> Bool {
    switch episode.place.known {
    case .p1, .p3, .r1, .r2, .r5, .t0, .t1, .t2, .t3, .t4: true
    case .h5: ending <= 2023
    case .p2: ending <= 2024
    case .z1: ending <= 2025
    case .z11, .z12, .z13, .z14: ending >= 2026
    default: false
    }
  }

  private static func cannotProvide(
    _ number: String, _ provider: PlacementProvider, _ placements: Set<Placement>,
    _ words: String
  ) -> ReturnRule {
    ReturnRule(
      number, "A placement of this kind cannot be provided \(words).",
      mend: "Correct the provider or the placement.", ["PLACE", "PLACE_PROVIDER"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, _ in
        guard episode.provider == provider, let placement = episode.place.known else {
          return false
        }
        return placements.contains(placement)
      })
  }
}
