import Care

/// What the header says this year against last year.
enum HeaderYearRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "202", "The sex differs from last year's return.",
      mend: "Correct the return that is wrong.", ["SEX"], in: [.header], lastYear: [.header],
      check: .withLastYear(\.headers) { now, last, _ in
        now.sex != last.sex && (now.meantSex == nil || now.meantSex != last.meantSex)
      }),
    ReturnRule(
      "203", "The date of birth differs from last year's return.",
      mend: "Correct the return that is wrong.", ["DOB"], in: [.header], lastYear: [.header],
      check: .withLastYear(\.headers) { now, last, _ in
        (now.dob.isDay || last.dob.isDay) && !now.dob.isSameDay(as: last.dob)
      }),
    ReturnRule(
      "204", "The ethnicity differs from last year's return.",
      mend: "Correct the return that is wrong.", ["ETHNIC"], in: [.header], lastYear: [.header],
      check: .withLastYear(\.headers) { now, last, _ in now.ethnic != last.ethnic }),
    ReturnRule(
      "207", "The young woman was a mother in last year's return.",
      mend: "Enter 1, or tell the DfE that last year's entry was wrong.", ["MOTHER"],
      in: [.header, .episodes], lastYear: [.header],
      check: .children { child, flagged in
        guard let lastYear = child.lastYear, !child.episodes.isEmpty,
          lastYear.headers.contains(where: { $0.mother == .one })
        else { return }
        flagged.add(child.headers.filter { $0.mother != .one })
      }),
    ReturnRule(
      "208", "The unique pupil number differs from last year's return.",
      mend: "Correct the return that is wrong.", ["UPN"], in: [.header], lastYear: [.header],
      check: .withLastYear(\.headers) { now, last, _ in isOtherNumber(now.upn, than: last.upn) }),
    ReturnRule(
      "624", "The birth date of the first child differs from last year's return.",
      mend: "Correct the return that is wrong.", ["MC_DOB"], in: [.header], lastYear: [.header],
      check: .withLastYear(\.headers) { now, last, _ in
        last.motherChildBorn.isFilled && now.motherChildBorn != last.motherChildBorn
      }),
    ReturnRule(
      "626",
      "The first child was born before the year, but last year's return says she was no mother.",
      mend: "Correct MC_DOB, or tell the DfE that last year's entry was wrong.",
      ["MOTHER", "MC_DOB"], in: [.header], lastYear: [.header],
      check: .withLastYear(\.headers) { now, last, year in
        now.mother == .one && last.mother == .zero && now.motherChildBorn < year.firstDay
      }),
    ReturnRule(
      "205B",
      "The child is unaccompanied in both years, but the days on which that ceased do not allow it.",
      mend: "Correct the day in the return that is wrong.", ["DUC"], in: [.header, .uasc],
      lastYear: [.header, .uasc],
      check: .children { child, flagged in
        guard let lastYear = child.lastYear, !child.headers.isEmpty, !lastYear.headers.isEmpty
        else { return }
        for now in child.unaccompanied {
          for last in lastYear.unaccompanied where hasCeasedBefore(now, last, child.year) {
            flagged.add(now)
            flagged.add(child.headers)
          }
        }
      }),
    ReturnRule(
      "205D", "The child is unaccompanied this year, but was not in last year's return.",
      mend: "Correct the return that is wrong.", ["CHILD"], in: [.header, .uasc],
      lastYear: [.header, .uasc],
      check: .children { child, flagged in
        guard let lastYear = child.lastYear, !child.unaccompanied.isEmpty,
          !lastYear.headers.isEmpty, lastYear.unaccompanied.isEmpty
        else { return }
        flagged.add(child.headers)
      }),
  ]

  /// Last year's day must be the 18th birthday, and this year's the same or within the year.
  private static func hasCeasedBefore(
    _ now: UnaccompaniedRow, _ last: UnaccompaniedRow, _ year: ReturnYear
  ) -> Bool {
    let isAllowedNow = year.holds(now.duc) || now.duc.isSameDay(as: last.duc)
    return !isAllowedNow || !last.duc.isSameDay(as: last.dob.birthday(18))
  }

  /// A number may replace a code for having none, and UN1 or a blank any later such code.
  private static func isOtherNumber(_ now: PupilNumberCell, than last: PupilNumberCell) -> Bool {
    if now.text == last.text { return false }
    let hadNone = last.unknown > 0 || last.text.isBlank
    let isNumber = now.text.isFilled && now.unknown == 0
    if hadNone && isNumber { return false }
    return !((last.unknown == 1 || last.text.isBlank) && now.unknown >= 2)
  }
}
