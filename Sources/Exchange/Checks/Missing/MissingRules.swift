import Care

/// Times when a child was missing or away without authorisation.
enum MissingRules {
  static let all: [ReturnRule] = cells + againstEpisodes

  private static let cells: [ReturnRule] = [
    ReturnRule(
      "1004", "The first day of being missing is blank or not a day that exists.",
      mend: "Enter MIS_START as dd/mm/yyyy.", ["MIS_START"], in: [.missing],
      check: .rows(\.missing) { row, _ in !row.start.isDay }),
    ReturnRule(
      "1005", "The last day of being missing is not a day that exists.",
      mend: "Enter MIS_END as dd/mm/yyyy, or leave it blank while the child is missing.",
      ["MIS_END"], in: [.missing], check: .rows(\.missing) { row, _ in row.end.isUnreadable }),
    ReturnRule(
      "1006", "Whether the child was missing or away is neither M nor A.",
      mend: "Enter M or A.", ["MISSING"], in: [.missing],
      check: .rows(\.missing) { row, year in row.kind.isInvalid(in: year.year) }),
    ReturnRule(
      "564", "The child was missing or away, but the first day is blank.",
      mend: "Enter MIS_START.", ["MISSING", "MIS_START"], in: [.missing],
      check: .rows(\.missing) { row, _ in row.kind.known != nil && row.start.isBlank }),
    ReturnRule(
      "565", "There is a first day, but not whether the child was missing or away.",
      mend: "Enter M or A under MISSING.", ["MISSING", "MIS_START"], in: [.missing],
      check: .rows(\.missing) { row, _ in row.kind.isBlank && row.start.isFilled }),
    ReturnRule(
      "566", "There is a last day, but not whether the child was missing or away.",
      mend: "Enter M or A under MISSING.", ["MISSING", "MIS_END"], in: [.missing],
      check: .rows(\.missing) { row, _ in row.kind.isBlank && row.end.isFilled }),
    ReturnRule(
      "567", "The child came back before going missing.",
      mend: "Correct one of the two days.", ["MIS_START", "MIS_END"], in: [.missing],
      check: .rows(\.missing) { row, _ in row.start > row.end }),
    ReturnRule(
      "570", "The child went missing after the year ended.",
      mend: "Correct MIS_START, or leave it for next year's return.", ["MIS_START"],
      in: [.missing], check: .rows(\.missing) { row, year in row.start > year.lastDay }),
    ReturnRule(
      "571", "The child came back before the year began or after it ended.",
      mend: "Correct MIS_END, or take the row out.", ["MIS_END"], in: [.missing],
      check: .rows(\.missing) { row, year in
        row.end < year.firstDay || row.end > year.lastDay
      }),
    ReturnRule(
      "574", "The child went missing while an earlier time of being missing had not ended.",
      mend: "Enter the MIS_END of the earlier time, or correct the days.",
      ["MIS_START", "MIS_END"], in: [.missing],
      check: .children { child, flagged in flagged.add(child.missing.overlapping) }),
    ReturnRule(
      "586", "The child went missing on the day of birth or before.",
      mend: "Correct MIS_START or the date of birth.", ["MIS_START", "DOB"], in: [.missing],
      check: .rows(\.missing) { row, _ in row.start <= row.dob }),
  ]

  private static let againstEpisodes: [ReturnRule] = [
    ReturnRule(
      "575", "The child went missing from a placement that has ended, but has not come back.",
      mend: "Enter MIS_END.", ["MIS_END"], in: [.episodes, .missing],
      check: .pairs(\.missing, \.episodes, finds: .first) { row, episode, _ in
        row.end.isBlank && row.start >= episode.decom && row.start <= episode.dec
      }),
    ReturnRule(
      "577", "The child left care, or was not in care, while missing without an end.",
      mend: "Enter MIS_END on or before the day care ended.", ["MIS_END"],
      in: [.episodes, .missing],
      check: .children { child, flagged in
        let periods = child.joinedEpisodes
        guard !periods.isEmpty else { return }
        flagged.add(
          child.missing.filter { row in
            row.start.isDay
              && periods.allSatisfy { $0.excludes(from: row.start, through: row.end) }
          })
      }),
    ReturnRule(
      "578", "The child went missing when not looked after.",
      mend: "Correct MIS_START, or the episodes.", ["MIS_START"], in: [.episodes, .missing],
      check: .children { child, flagged in
        let periods = child.joinedEpisodes
        guard !periods.isEmpty else { return }
        flagged.add(
          child.missing.filter { row in
            periods.allSatisfy { row.start < $0.start || row.start > $0.end }
          })
      }),
    ReturnRule(
      "580",
      "The child was missing until the 18th birthday, when care ended, but not for that reason (E8).",
      mend: "Enter E8 as the reason the episode ceased.", ["REC"], in: [.episodes, .missing],
      check: .pairs(\.missing, \.episodes, finds: .second) { row, episode, _ in
        row.end.isSameDay(as: row.dob.birthday(18)) && episode.dec.isSameDay(as: row.end)
          && episode.rec != .e8
      }),
    ReturnRule(
      "581", "The child went missing outside every episode.",
      mend: "Correct MIS_START, or the episodes.", ["MIS_START"], in: [.episodes, .missing],
      check: .children { child, flagged in
        guard !child.episodes.isEmpty else { return }
        flagged.add(
          child.missing.filter { row in
            row.start.isDay
              && !child.episodes.contains {
                row.start >= $0.decom && (row.start <= $0.dec || $0.dec.isBlank)
              }
          })
      }),
  ]
}

/// Episodes that join up, from the first day of the first to the end of the last.
struct JoinedEpisodes {
  let start: CellDay
  var end: CellDay

  /// Whether something that began on one day, and ended on another or not at all, does not fit.
  func excludes(from first: CellDay, through last: CellDay) -> Bool {
    last.isBlank ? end.isDay || first < start : last > end || last < start
  }
}

extension CheckedChild {
  /// The child's episodes, joined where one begins on the day another ceased or before.
  var joinedEpisodes: [JoinedEpisodes] {
    var joined: [JoinedEpisodes] = []
    var latest = CellDay.blank
    for episode in episodes where episode.decom.isDay {
      if joined.isEmpty || episode.decom > latest {
        joined.append(JoinedEpisodes(start: episode.decom, end: episode.dec))
      } else {
        joined[joined.count - 1].end = episode.dec
      }
      latest = episode.dec
    }
    return joined
  }
}
