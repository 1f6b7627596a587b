import Care

/// Unaccompanied asylum-seeking children.
enum UnaccompaniedRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "104",
      "The day on which the unaccompanied status ceased is not a day that exists, or is before the year.",
      mend: "Enter a day of this year or later as dd/mm/yyyy.", ["DUC"], in: [.uasc],
      check: .rows(\.unaccompanied) { row, year in row.duc.isUnreadable || row.duc < year.firstDay }
    ),
    ReturnRule(
      "231", "An unaccompanied asylum-seeking child is younger than 11 on 31 March.",
      mend: "Look at the date of birth; if it is right, tell the DfE so.", severity: .query,
      ["DOB"], in: [.header, .uasc], years: .from(2025),
      check: .children { child, flagged in
        guard !child.unaccompanied.isEmpty else { return }
        flagged.add(child.headers.filter { $0.dob.birthday(11) > child.year.lastDay })
      }),
    ReturnRule(
      "304", "The unaccompanied status ceases after the 18th birthday.",
      mend: "Enter the 18th birthday or an earlier day.", ["DUC"], in: [.uasc],
      check: .rows(\.unaccompanied) { row, _ in row.duc > row.dob.birthday(18) }),
    ReturnRule(
      "INT21", "The sex differs from that in the header.",
      mend: "Correct the file that is wrong.", ["SEX"], in: [.header, .uasc],
      check: .pairs(\.unaccompanied, \.headers, finds: .first) { row, header, _ in
        row.sex.isFilled && header.sex.isFilled && row.sex != header.sex
      }),
    ReturnRule(
      "INT36", "The child has more than one row among unaccompanied asylum-seeking children.",
      mend: "Keep one row for each child.", ["CHILD"], in: [.uasc],
      check: .repeated(\.unaccompanied)),
    ReturnRule(
      "1014",
      "A care leaver who was not looked after in the year is among unaccompanied asylum-seeking children.",
      mend: "Take the child out of the UASC file.", ["DUC", "IN_TOUCH", "ACTIV", "ACCOM"],
      in: [.uasc, .episodes, .oc3],
      check: .children { child, flagged in
        let year = child.year
        guard !child.episodes.isEmpty, !child.unaccompanied.isEmpty,
          child.leavers.contains(where: \.hasAnyItem),
          !child.episodes.contains(where: {
            $0.decom <= year.lastDay && ($0.dec >= year.firstDay || $0.dec.isBlank)
          })
        else { return }
        flagged.add(child.unaccompanied)
        flagged.add(child.leavers.filter(\.hasAnyItem))
      }),
  ]
}
