import Care

/// Care leavers, adoption decisions, missing children and orders against last year.
enum OtherYearRules {
  static let all: [ReturnRule] = leavers + decisions + open

  private static let items = ["IN_TOUCH", "ACTIV", "ACCOM"]

  private static let leavers: [ReturnRule] = [
    ReturnRule(
      "348", "The care leaver had died in last year's return.",
      mend: "Enter DIED, or tell the DfE that last year's entry was wrong.", ["IN_TOUCH"],
      in: [.oc3], lastYear: [.oc3], years: .from(2026),
      check: .withLastYear(\.leavers) { now, last, _ in
        last.inTouch == .died && now.inTouch != .died
      }),
    ReturnRule(
      "1002", "The care leaver has no episode in this year's return or last year's.",
      mend: "Look at whether the young person was looked after at all.", severity: .query, items,
      in: [.episodes, .oc3], lastYear: [.episodes],
      check: .children { child, flagged in
        guard child.episodes.isEmpty, child.lastYear?.episodes.isEmpty ?? false else { return }
        flagged.add(child.leavers)
      }),
    ReturnRule(
      "1010", "The care leaver had an open episode last year and has none this year.",
      mend: "Add the episode with the day and reason it ceased.", items, in: [.episodes, .oc3],
      lastYear: [.episodes],
      check: .children { child, flagged in
        guard child.episodes.isEmpty, let last = child.lastYear?.lastEpisode, last.dec.isBlank
        else { return }
        flagged.add(child.leavers)
      }),
  ]

  private static let decisions: [ReturnRule] = [
    ReturnRule(
      "559", "The decision was made before the year, but was not in last year's return.",
      mend: "Correct DATE_PLACED, or last year's return.", ["DATE_PLACED"],
      in: [.placedAdoption], lastYear: [.placedAdoption],
      check: .rowsInReturn(\.decisions) { row, checked in
        guard row.placed < checked.year.firstDay, let previous = checked.previous else {
          return false
        }
        let last = previous.decisions[row.child]
        return last.isEmpty || last.contains { !$0.placed.isDay }
      }),
    ReturnRule(
      "560", "The day of a decision that still held differs from last year's return.",
      mend: "Correct the return that is wrong.", ["DATE_PLACED", "DATE_PLACED_CEASED"],
      in: [.placedAdoption], lastYear: [.placedAdoption],
      check: .withLastYear(\.decisions) { now, last, _ in
        last.placed.isFilled && last.ceased.isBlank && now.placed != last.placed
      }),
    ReturnRule(
      "561", "The decision is that of last year's return, in which it had been ended.",
      mend: "Enter the day of the new decision, or take the row out.", ["DATE_PLACED"],
      in: [.placedAdoption], lastYear: [.placedAdoption],
      check: .withLastYear(\.decisions) { now, last, _ in
        now.placed.isFilled && now.placed == last.placed
          && (last.reason.isFilled || last.ceased.isFilled)
      }),
    ReturnRule(
      "584", "The decision is no later than one that had been ended in last year's return.",
      mend: "Enter the day of the new decision, or take the row out.", ["DATE_PLACED"],
      in: [.placedAdoption], lastYear: [.placedAdoption],
      check: .withLastYear(\.decisions) { now, last, _ in
        (last.ceased.isFilled || last.reason.isFilled)
          && (now.placed.isBlank || now.placed <= last.placed)
      }),
  ]

  private static let open: [ReturnRule] = [
    ReturnRule(
      "576", "The child was missing at the end of last year, and this year does not begin with it.",
      mend: "Begin with the same MIS_START, and enter MIS_END.", ["CHILD", "MIS_START"],
      in: [.missing], lastYear: [.missing],
      check: .children { child, flagged in
        guard let first = child.missing.first,
          let open = child.lastYear?.missing.filter({ $0.end.isBlank && $0.start.isDay }),
          open.contains(where: { $0.start != first.start })
        else { return }
        flagged.add(first)
      }),
    ReturnRule(
      "706", "The order was open at the end of last year, and is not in this year's return.",
      mend: "Add the order to this year's return, with the same DOLO_START.", ["DOLO_START"],
      in: [.dolo], lastYear: [.dolo], years: .from(2027),
      check: .children { child, flagged in
        for last in child.lastYear?.deprivations ?? [] where last.end.isBlank {
          if !child.deprivations.contains(where: { $0.start == last.start }) {
            flagged.addLastYear(last)
          }
        }
      }),
  ]
}
