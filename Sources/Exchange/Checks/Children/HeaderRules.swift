import Care

/// What the header says of a child, cell by cell.
enum HeaderRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "101", "The sex is blank or not a code of this year's return.",
      mend: "Enter 1 or 2 up to 2023-24; M, F or U from 2024-25.", ["SEX"], in: [.header],
      check: .rows(\.headers) { header, year in
        !header.isMale(in: year) && !header.isFemale(in: year)
          && !(year.year.ending >= 2025 && header.sex == unknownSex)
      }),
    ReturnRule(
      "102", "The date of birth is blank or not a day that exists.",
      mend: "Enter the date of birth as dd/mm/yyyy.", ["DOB"], in: [.header],
      check: .rows(\.headers) { header, _ in !header.dob.isDay }),
    ReturnRule(
      "103", "The ethnicity is blank or not a code of the return.",
      mend: "Enter one of the codes of four letters, such as WBRI or NOBT.", ["ETHNIC"],
      in: [.header],
      check: .rows(\.headers) { header, year in
        header.ethnic.isBlank || header.ethnic.isInvalid(in: year.year)
      }),
    ReturnRule(
      "168", "The unique pupil number has not the form of one.",
      mend:
        "Enter a letter (not I, O or S), then 12 digits, or 11 digits and a letter; or UN1 to UN5.",
      ["UPN"], in: [.header],
      check: .rows(\.headers) { header, _ in
        header.upn.text.isFilled && !header.upn.isNumber && header.upn.unknown == 0
      }),
    ReturnRule(
      "209", "A child of school age has the code for a child too young for a pupil number (UN1).",
      mend: "Enter the unique pupil number, or the code that says why there is none.",
      ["UPN", "DOB"], in: [.header],
      check: .rows(\.headers) { header, year in
        let schoolAge = CellDay(year: year.year.ending - 2, month: 8, day: 31)
        return header.upn.unknown == 1 && header.dob.birthday(4) <= schoolAge
      }),
    ReturnRule(
      "232", "The sex is given as unknown.",
      mend: "Enter the sex if it has become known.", severity: .query, ["SEX"], in: [.header],
      years: .from(2025),
      check: .rows(\.headers) { header, _ in header.sex == unknownSex }),
    ReturnRule(
      "301", "The child was born after the year ended.",
      mend: "Correct the date of birth, or leave the child for next year's return.", ["DOB"],
      in: [.header], check: .rows(\.headers) { header, year in header.dob > year.lastDay }),
    ReturnRule(
      "351", "The person was older than 25 when the year began.",
      mend: "Correct the date of birth, or take the person out of the return.", ["DOB"],
      in: [.header],
      check: .rows(\.headers) { header, year in header.dob.birthday(25) < year.firstDay }),
    ReturnRule(
      "444", "Two children have the same unique pupil number.",
      mend: "Find out whose number it is, or whether the two rows are one child.", ["UPN"],
      in: [.header], years: .from(2026), check: RuleCheck(run: duplicateNumbers)),
    ReturnRule(
      "INT32", "The child has more than one row in the header.",
      mend: "Keep one row for each child.", ["CHILD"], in: [.header],
      check: .repeated(\.headers)),
  ]

  private static let unknownSex = CellText("U")

  @Sendable
  private static func duplicateNumbers(_ checked: CheckedReturn, _ flagged: inout FlaggedRows) {
    var counts: [CellText: Int] = [:]
    for header in checked.headers.all where header.upn.text.isFilled {
      counts[header.upn.text, default: 0] += 1
    }
    for header in checked.headers.all
    where header.upn.unknown == 0 && counts[header.upn.text, default: 0] > 1 {
      flagged.add(header)
    }
  }
}
