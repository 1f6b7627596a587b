import Care

/// Deprivation of liberty orders, from 2026-27.
enum DeprivationRules {
  static let all: [ReturnRule] = cells + againstEpisodes

  private static let cells: [ReturnRule] = [
    ReturnRule(
      "700", "The first day of the order is blank or not a day that exists.",
      mend: "Enter DOLO_START as dd/mm/yyyy.", ["DOLO_START"], in: [.dolo], years: .from(2027),
      check: .rows(\.deprivations) { row, _ in !row.start.isDay }),
    ReturnRule(
      "701", "The last day of the order is not a day that exists.",
      mend: "Enter DOLO_END as dd/mm/yyyy, or leave it blank while the order holds.",
      ["DOLO_END"], in: [.dolo], years: .from(2027),
      check: .rows(\.deprivations) { row, _ in row.end.isUnreadable }),
    ReturnRule(
      "702", "The order ended on the day it began or before.",
      mend: "Correct one of the two days.", ["DOLO_START", "DOLO_END"], in: [.dolo],
      years: .from(2027), check: .rows(\.deprivations) { row, _ in row.end <= row.start }),
    ReturnRule(
      "703", "The order began after the year ended.",
      mend: "Correct DOLO_START, or leave it for next year's return.", ["DOLO_START"],
      in: [.dolo], years: .from(2027),
      check: .rows(\.deprivations) { row, year in row.start > year.lastDay }),
    ReturnRule(
      "704", "The order ended before the year began or after it ended.",
      mend: "Correct DOLO_END, or take the row out.", ["DOLO_END"], in: [.dolo],
      years: .from(2027),
      check: .rows(\.deprivations) { row, year in
        row.end < year.firstDay || row.end > year.lastDay
      }),
    ReturnRule(
      "705", "The order began while an earlier one still held.",
      mend: "Enter the DOLO_END of the earlier order, or correct the days.",
      ["DOLO_START", "DOLO_END"], in: [.dolo], years: .from(2027),
      check: .children { child, flagged in flagged.add(child.deprivations.overlapping) }),
    ReturnRule(
      "708", "The order began on the day of birth or before.",
      mend: "Correct DOLO_START or the date of birth.", ["DOLO_START", "DOB"], in: [.dolo],
      years: .from(2027), check: .rows(\.deprivations) { row, _ in row.start <= row.dob }),
  ]

  private static let againstEpisodes: [ReturnRule] = [
    ReturnRule(
      "707", "The child left care, or was not in care, under an order that has not ended.",
      mend: "Enter DOLO_END on or before the day care ended.", ["DOLO_END"],
      in: [.episodes, .dolo], years: .from(2027),
      check: .children { child, flagged in
        let periods = child.joinedEpisodes
        guard !periods.isEmpty else { return }
        flagged.add(
          child.deprivations.filter { row in
            row.start.isDay
              && periods.allSatisfy { $0.excludes(from: row.start, through: row.end) }
          })
      }),
    ReturnRule(
      "709", "A child under the order is in a placement where that is not expected.",
      mend: "Look at the placement: K2, Z12 and Z13 are expected.", severity: .query,
      ["DOLO_START", "PLACE"], in: [.dolo, .episodes], years: .from(2027),
      check: .pairs(\.deprivations, \.episodes) { row, episode, _ in
        row.overlaps(episode) && episode.place != .k2 && episode.place != .z12
          && episode.place != .z13
      }),
    ReturnRule(
      "710", "A child under the order is in a placement where that cannot be (K1, K3, P1, R5).",
      mend: "Correct the placement, or the days of the order.", ["DOLO_START", "PLACE"],
      in: [.dolo, .episodes], years: .from(2027),
      check: .pairs(\.deprivations, \.episodes) { row, episode, _ in
        guard row.overlaps(episode) else { return false }
        switch episode.place.known {
        case .k1, .p1, .r5, .k3: return true
        default: return false
        }
      }),
  ]
}

extension DeprivationRow {
  /// Whether the order held at some time in an episode; an end that is blank is still to come.
  fileprivate func overlaps(_ episode: EpisodeRow) -> Bool {
    start.isDay && (start <= episode.dec || episode.dec.isBlank)
      && (end >= episode.decom || (end.isBlank && episode.decom.isDay))
  }
}
