import Care

/// Children adopted in the year (AD1).
enum AdoptionRules {
  static let all: [ReturnRule] = cells + adopters + againstEpisodes

  private static let items = [
    "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR",
  ]

  private static let cells: [ReturnRule] = [
    ReturnRule(
      "112", "The day of the decision on adoption is not a day that exists.",
      mend: "Enter DATE_INT as dd/mm/yyyy.", ["DATE_INT"], in: [.ad1],
      check: .rows(\.adoptions) { row, _ in row.decided.isUnreadable }),
    ReturnRule(
      "113", "The day of matching is not a day that exists.",
      mend: "Enter DATE_MATCH as dd/mm/yyyy.", ["DATE_MATCH"], in: [.ad1],
      check: .rows(\.adoptions) { row, _ in row.matched.isUnreadable }),
    ReturnRule(
      "114", "Whether the adopter was the foster carer is neither 0 nor 1.",
      mend: "Enter 0 or 1.", ["FOSTER_CARE"], in: [.ad1],
      check: .rows(\.adoptions) { row, _ in
        row.fosterCare.isFilled && row.fosterCare != .zero && row.fosterCare != .one
      }),
    ReturnRule(
      "151", "Some of the six items on the adoption are filled and some blank.",
      mend: "Fill all six, or none.", items, in: [.ad1],
      check: .rows(\.adoptions) { row, _ in row.hasAnyItem && !row.hasEveryItem }),
    ReturnRule(
      "175", "The number of adopters is neither 1 nor 2.",
      mend: "Enter 1 or 2.", ["NB_ADOPTR"], in: [.ad1],
      check: .rows(\.adoptions) { row, _ in
        row.adopters.isFilled && row.adopters != .one && row.adopters != two
      }),
    ReturnRule(
      "176", "The sex of the adopters is not a code of the return.",
      mend: "Enter M1, F1, MM, FF or MF.", ["SEX_ADOPTR"], in: [.ad1],
      check: .rows(\.adoptions) { row, year in row.sex.isInvalid(in: year.year) }),
    ReturnRule(
      "177", "The legal status of the adopters is not a code of the return.",
      mend: "Enter L0, L11, L12, L2, L3 or L4.", ["LS_ADOPTR"], in: [.ad1],
      check: .rows(\.adoptions) { row, year in row.status.isInvalid(in: year.year) }),
    ReturnRule(
      "333",
      "The child was matched before the decision on adoption, or there is no day of the decision.",
      mend: "Correct DATE_INT or DATE_MATCH.", ["DATE_INT", "DATE_MATCH"], in: [.ad1],
      check: .rows(\.adoptions) { row, _ in
        row.matched.isDay && (row.decided.isBlank || row.decided > row.matched)
      }),
  ]

  private static let two = CellText("2")

  private static let adopters: [ReturnRule] = [
    ReturnRule(
      "511", "There are two adopters, but the sex is that of one.",
      mend: "Enter MM, FF or MF, or correct the number.", ["NB_ADOPTR", "SEX_ADOPTR"],
      in: [.ad1],
      check: .rows(\.adoptions) { row, _ in
        row.adopters == two && (row.sex == .m1 || row.sex == .f1)
      }),
    couple("514", .l0, [.m1, .f1], "of a single adopter (L0)", "M1 or F1"),
    couple("517", .l3, [.mf], "of an unmarried couple of different sex (L3)", "MF"),
    couple("518", .l4, [.mm, .ff], "of an unmarried couple of the same sex (L4)", "MM or FF"),
    couple("519", .l2, [.mm, .ff, .mf], "of a civil partnership (L2)", "MM, FF or MF"),
    couple("520", .l11, [.mf], "of a married couple of different sex (L11)", "MF"),
    couple("524", .l12, [.mm, .ff], "of a married couple of the same sex (L12)", "MM or FF"),
  ]

  private static func couple(
    _ number: String, _ status: AdoptersStatus, _ sexes: [AdoptersSex], _ words: String,
    _ codes: String
  ) -> ReturnRule {
    ReturnRule(
      number, "The legal status is that \(words), and the sex of the adopters does not fit it.",
      mend: "Enter \(codes) under SEX_ADOPTR, or correct LS_ADOPTR.",
      ["LS_ADOPTR", "SEX_ADOPTR"], in: [.ad1],
      check: .rows(\.adoptions) { row, _ in
        guard row.status == status else { return false }
        return row.sex.known.map { !sexes.contains($0) } ?? true
      })
  }

  private static let againstEpisodes: [ReturnRule] = [
    ReturnRule(
      "134", "A care leaver has entries on adoption.",
      mend: "Clear one of the two.", items + ["IN_TOUCH", "ACTIV", "ACCOM"], in: [.oc3, .ad1],
      check: .pairs(\.adoptions, \.leavers, finds: .first) { row, leaver, _ in
        row.hasAnyItem && leaver.hasAnyItem
      }),
    ReturnRule(
      "331", "The child was matched after the adoptive placement began.",
      mend: "Correct DATE_MATCH, or DECOM of the last episode.", ["DATE_MATCH", "DECOM", "REC"],
      in: [.ad1, .episodes],
      check: .pairs(\.episodes, \.adoptions) { episode, row, _ in
        episode.isAdopted && row.matched > episode.decom
      }),
    ReturnRule(
      "334",
      "The decision on adoption was made before the child's latest start of being looked after.",
      mend: "Correct DATE_INT, or DECOM.", ["DATE_INT", "DECOM", "RNE"], in: [.episodes, .ad1],
      check: .children { child, flagged in
        guard let start = child.episodes.last(where: { $0.rne == .s && $0.decom.isDay }) else {
          return
        }
        for row in child.adoptions where row.decided < start.decom {
          flagged.add(start)
          flagged.add(row)
        }
      }),
    ReturnRule(
      "335", "Whether the foster carer adopted does not fit the last placement.",
      mend: "Enter 1 under FOSTER_CARE after A3 or A5, and 0 after A4 or A6.",
      ["PLACE", "FOSTER_CARE"], in: [.episodes, .ad1],
      check: .pairs(\.episodes, \.adoptions) { episode, row, _ in
        guard episode.isAdopted else { return false }
        switch episode.place.known {
        case .a3, .a5: return row.fosterCare == .zero
        case .a4, .a6: return row.fosterCare == .one
        default: return false
        }
      }),
    ReturnRule(
      "521", "The decision on adoption was made after the child was placed for adoption.",
      mend: "Correct DATE_INT, or DECOM of the placement.", ["PLACE", "DECOM", "DATE_INT"],
      in: [.episodes, .ad1],
      check: .pairs(\.episodes, \.adoptions) { episode, row, _ in
        episode.isForAdoption && row.decided > episode.decom
      }),
    ReturnRule(
      "582", "The child was matched on the very day of the adoption.", mend: "Look at DATE_MATCH.",
      severity: .query, ["DEC", "DATE_MATCH"], in: [.episodes, .ad1],
      check: .pairs(\.episodes, \.adoptions, finds: .first) { episode, row, _ in
        episode.isAdopted && episode.dec.isSameDay(as: row.matched)
      }),
    ReturnRule(
      "601", "The child was adopted in the year, but items on the adoption are blank.",
      mend: "Fill all six items.", ["REC"] + items, in: [.episodes, .ad1],
      check: .pairs(\.episodes, \.adoptions) { episode, row, year in
        episode.isAdopted && year.holds(episode.dec) && !row.hasEveryItem
      }),
    ReturnRule(
      "602", "There are entries on an adoption, but no episode ends in one in the year.",
      mend: "Clear the entries, or correct the reason the episode ceased.", ["CHILD"],
      in: [.episodes, .ad1],
      check: .rowsInReturn(\.adoptions) { row, checked in
        row.hasAnyItem
          && !checked.episodes[row.child].contains {
            $0.isAdopted && checked.year.holds($0.dec)
          }
      }),
  ]
}
