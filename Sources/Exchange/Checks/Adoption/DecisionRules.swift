import Care

/// Decisions that a child should be placed for adoption, and their end.
enum DecisionRules {
  static let all: [ReturnRule] = cells + betweenRows + againstChild

  private static let cells: [ReturnRule] = [
    ReturnRule(
      "115", "The day of the decision to place for adoption is not a day that exists.",
      mend: "Enter DATE_PLACED as dd/mm/yyyy.", ["DATE_PLACED"], in: [.placedAdoption],
      check: .rows(\.decisions) { row, _ in row.placed.isUnreadable }),
    ReturnRule(
      "116", "The day on which the decision was ended is not a day that exists.",
      mend: "Enter DATE_PLACED_CEASED as dd/mm/yyyy.", ["DATE_PLACED_CEASED"],
      in: [.placedAdoption], check: .rows(\.decisions) { row, _ in row.ceased.isUnreadable }),
    ReturnRule(
      "119", "The decision was ended on a day without a reason, or for a reason without a day.",
      mend: "Fill both, or neither.", ["REASON_PLACED_CEASED", "DATE_PLACED_CEASED"],
      in: [.placedAdoption],
      check: .rows(\.decisions) { row, _ in row.ceased.isBlank != row.reason.isBlank }),
    ReturnRule(
      "120", "The reason for ending the decision is not RD1 to RD4.",
      mend: "Enter RD1, RD2, RD3 or RD4.", ["REASON_PLACED_CEASED"], in: [.placedAdoption],
      check: .rows(\.decisions) { row, year in row.reason.isInvalid(in: year.year) }),
    ReturnRule(
      "522", "The decision was ended before it was made.",
      mend: "Correct one of the two days.", ["DATE_PLACED", "DATE_PLACED_CEASED"],
      in: [.placedAdoption], check: .rows(\.decisions) { row, _ in row.ceased < row.placed }),
    ReturnRule(
      "563", "The decision was ended, but the day on which it was made is blank.",
      mend: "Enter DATE_PLACED.", ["DATE_PLACED", "REASON_PLACED_CEASED", "DATE_PLACED_CEASED"],
      in: [.placedAdoption],
      check: .rows(\.decisions) { row, _ in
        row.reason.isFilled && row.ceased.isFilled && row.placed.isBlank
      }),
  ]

  private static let betweenRows: [ReturnRule] = [
    ReturnRule(
      "579", "The decision was made while an earlier one still held.",
      mend: "Enter when and why the earlier decision was ended.",
      ["DATE_PLACED", "DATE_PLACED_CEASED"], in: [.placedAdoption],
      check: .successive(\.decisions) { earlier, later, _ in
        earlier.ceased.isBlank || later.placed < earlier.ceased
      }),
    ReturnRule(
      "583", "A later decision was made, but this one was not ended.",
      mend: "Enter when and why it was ended.", ["DATE_PLACED", "DATE_PLACED_CEASED"],
      in: [.placedAdoption],
      check: .children { child, flagged in
        guard let latest = child.decisions.last(where: { $0.placed.isDay }) else { return }
        flagged.add(child.decisions.filter { $0.row != latest.row && $0.ceased.isBlank })
      }),
    ReturnRule(
      "523", "The day of the decision differs between the two files on adoption.",
      mend: "Correct DATE_PLACED or DATE_INT.", ["DATE_PLACED", "DATE_INT"],
      in: [.placedAdoption, .ad1],
      check: .pairs(\.decisions, \.adoptions) { row, adoption, _ in
        row.placed.isOtherDay(than: adoption.decided)
      }),
    ReturnRule(
      "525", "The child was adopted, but the decision to place for adoption was ended.",
      mend: "Clear DATE_PLACED_CEASED, or the entries on the adoption.",
      [
        "DATE_PLACED_CEASED", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR",
        "SEX_ADOPTR", "LS_ADOPTR",
      ], in: [.placedAdoption, .ad1],
      check: .pairs(\.decisions, \.adoptions) { row, adoption, _ in
        row.ceased.isFilled && adoption.hasAnyItem
      }),
  ]

  private static let againstChild: [ReturnRule] = [
    ReturnRule(
      "184", "The decision was made before the child was born.",
      mend: "Correct DATE_PLACED or the date of birth.", ["DATE_PLACED", "DOB"],
      in: [.header, .placedAdoption],
      check: .rows(\.decisions) { row, _ in row.placed < row.dob }),
    ReturnRule(
      "1003", "The decision was made before the child was first looked after.",
      mend: "Correct DATE_PLACED or DECOM.", ["DATE_PLACED", "DECOM", "RNE"],
      in: [.episodes, .placedAdoption],
      check: .children { child, flagged in
        guard let start = child.episodes.first(where: { $0.rne == .s && $0.decom.isDay }) else {
          return
        }
        for row in child.decisions where row.placed < start.decom {
          flagged.add(start)
          flagged.add(row)
        }
      }),
    ReturnRule(
      "117", "The decision was made or ended after the year, or after the child left care.",
      mend: "Correct the day, or leave it for next year's return.",
      ["DATE_PLACED_CEASED", "DATE_PLACED", "DEC", "REC", "DECOM"],
      in: [.episodes, .placedAdoption],
      check: .children { child, flagged in
        guard let last = child.episodes.last(where: { $0.decom.isDay && $0.rec != .x1 }) else {
          return
        }
        let limit = last.dec < child.year.lastDay ? last.dec : child.year.lastDay
        for row in child.decisions where row.placed > limit || row.ceased > limit {
          flagged.add(last)
          flagged.add(row)
        }
      }),
    ReturnRule(
      "118", "The decision was ended before the year, or before the child was looked after.",
      mend: "Correct DATE_PLACED_CEASED.", ["DATE_PLACED_CEASED", "DECOM", "LS"],
      in: [.placedAdoption, .episodes],
      check: .children { child, flagged in
        guard let first = child.episodes.first(where: { !$0.isShortBreak && $0.decom.isDay })
        else { return }
        for row in child.decisions
        where row.ceased < first.decom || row.ceased < child.year.firstDay {
          flagged.add(first)
          flagged.add(row)
        }
      }),
  ]
}
