import Care

/// Care leavers (OC3).
enum CareLeaverRules {
  static let all: [ReturnRule] = cells + inCare

  private static let items = ["IN_TOUCH", "ACTIV", "ACCOM"]

  private static let cells: [ReturnRule] = [
    ReturnRule(
      "131", "Whether the authority is in touch is blank or not a code of the return.",
      mend: "Enter YES, NO, DIED, REFU, NREQ or RHOM.", ["IN_TOUCH"], in: [.oc3],
      check: .rows(\.leavers) { row, _ in row.inTouch.known == nil }),
    ReturnRule(
      "132", "The activity is blank or not a code of this year's return.",
      mend: "Enter a code such as F2, G5 or 0.", ["ACTIV"], in: [.oc3],
      check: .rows(\.leavers) { row, year in
        row.activity.isBlank || row.activity.isInvalid(in: year.year)
      }),
    ReturnRule(
      "133", "The accommodation is blank or not a code of the return.",
      mend: "Enter a code such as U1, R2 or 0.", ["ACCOM"], in: [.oc3],
      check: .rows(\.leavers) { row, _ in
        row.accommodation.known == nil || row.accommodation == .s1 || row.accommodation == .x1
      }),
    ReturnRule(
      "153", "Some of the three items on a care leaver are filled and some blank.",
      mend: "Fill all three, or none.", items, in: [.oc3],
      check: .rows(\.leavers) { row, _ in row.hasAnyItem && !row.hasEveryItem }),
    ReturnRule(
      "344",
      "The young person died or went home (DIED, RHOM), but activity or accommodation is not 0.",
      mend: "Enter 0 under ACTIV and ACCOM.", items, in: [.oc3],
      check: .rows(\.leavers) { row, _ in
        (row.inTouch == .died || row.inTouch == .rhom)
          && (row.activity != .code0 || row.accommodation != .code0)
      }),
    ReturnRule(
      "345", "The authority is in touch, but activity or accommodation is 0.",
      mend: "Enter what the young person does and where they live.", items, in: [.oc3],
      check: .rows(\.leavers) { row, _ in
        row.inTouch == .yes && (row.activity == .code0 || row.accommodation == .code0)
      }),
    ReturnRule(
      "347", "A care leaver under 18 when the year began lives in a foyer (T1, T2).",
      mend: "Correct the accommodation or the date of birth.", ["ACCOM", "DOB"], in: [.oc3],
      years: .from(2024),
      check: .rows(\.leavers) { row, year in
        (row.accommodation == .t1 || row.accommodation == .t2)
          && row.dob.birthday(18) > year.firstDay
      }),
    ReturnRule(
      "391", "The young person was not yet 17 on 31 March.",
      mend: "Clear the three items, or correct the date of birth.", ["DOB"] + items, in: [.oc3],
      check: .rows(\.leavers) { row, year in
        row.dob.birthday(17) > year.lastDay && row.hasAnyItem
      }),
    ReturnRule(
      "3001",
      "A young person who became 17 in the year is said to live with former foster carers (Z1, Z2).",
      mend: "Correct the accommodation or the date of birth.", ["ACCOM", "DOB"],
      in: [.header, .oc3],
      check: .pairs(\.leavers, \.headers, finds: .first) { row, header, year in
        (row.accommodation == .z1 || row.accommodation == .z2)
          && year.holds(header.dob.birthday(17))
      }),
  ]

  private static let inCare: [ReturnRule] = [
    ReturnRule(
      "187", "A child in care for the whole year is returned as adopted or as a care leaver.",
      mend: "Clear the items, or correct the episodes.",
      items + ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
      in: [.oc3, .ad1, .episodes],
      check: .children { child, flagged in
        guard child.isInCareAllYear else { return }
        flagged.add(child.leavers.filter(\.hasAnyItem))
        flagged.add(child.adoptions.filter(\.hasAnyItem))
      }),
    ReturnRule(
      "215",
      "A care leaver has health outcomes, which are for children in care for the whole year.",
      mend: "Clear one of the two.",
      items + [
        "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED",
      ], in: [.oc3, .oc2],
      check: .pairs(\.leavers, \.health) { row, health, _ in
        row.hasAnyItem && health.hasAnyItem
      }),
    ReturnRule(
      "1000", "A child who died in care is returned as a care leaver.",
      mend: "Clear the three items, or correct the reason the episode ceased.", items,
      in: [.episodes, .oc3],
      check: .children { child, flagged in
        let died = { (episode: EpisodeRow) in episode.rec == .e2 }
        guard
          child.episodes.contains(where: died)
            || child.lastYear?.episodes.contains(where: died) ?? false
        else { return }
        flagged.add(child.leavers)
      }),
    ReturnRule(
      "1007",
      "A young person of 17 or 18 is returned as a care leaver, but was in care on the birthday.",
      mend: "Clear the three items, or correct the episodes.", items, in: [.episodes, .oc3],
      check: .pairs(\.episodes, \.leavers, finds: .second) { episode, row, year in
        guard row.hasAnyItem, row.dob.birthday(17) <= year.lastDay,
          row.dob.birthday(19) > year.lastDay
        else { return false }
        let birthday =
          row.dob.birthday(18) <= year.lastDay ? row.dob.birthday(18) : row.dob.birthday(17)
        return episode.decom <= birthday && episode.dec > birthday
      }),
    ReturnRule(
      "1011",
      "The child's care passed to another authority (E3), but the child is returned as a care leaver.",
      mend: "Clear the three items, or correct the reason the episode ceased.", items,
      in: [.episodes, .oc3],
      check: .children { child, flagged in
        guard let last = child.lastEpisode, last.rec == .e3 else { return }
        flagged.add(child.leavers.filter(\.hasAnyItem))
      }),
    ReturnRule(
      "1016",
      "A young person of 17 or 18 left care after the birthday, but is returned as a care leaver.",
      mend: "Clear the three items, or correct the episodes.", items, in: [.episodes, .oc3],
      years: .from(2024),
      check: .pairs(\.episodes, \.leavers, finds: .second) { episode, row, year in
        guard row.hasAnyItem, row.dob.birthday(17) <= year.lastDay,
          row.dob.birthday(19) > year.lastDay
        else { return false }
        let is18 = row.dob.birthday(18) <= year.lastDay
        return episode.dec >= row.dob.birthday(is18 ? 18 : 17)
      }),
  ]
}
