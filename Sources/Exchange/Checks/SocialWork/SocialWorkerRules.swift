import Care

/// Social worker episodes, from 2023-24.
enum SocialWorkerRules {
  static let all: [ReturnRule] = cells + reasons + SocialWorkerSequenceRules.all

  static let firstReported = CellDay(year: 2023, month: 4, day: 1)

  private static let cells: [ReturnRule] = [
    ReturnRule(
      "SW02STG1", "The social worker's number does not begin with SW or XX.",
      mend: "Enter the registration number with SW before it.", ["SW_ID"], in: [.swEpisodes],
      years: .only(2024, to: 2025), check: .rows(\.workers) { row, _ in !row.isPrefixed }),
    ReturnRule(
      "SW02STG1", "The social worker's number does not begin with SW or XX, or is too short.",
      mend: "Enter the registration number with SW before it.", ["SW_ID"], in: [.swEpisodes],
      years: .from(2026),
      check: .rows(\.workers) { row, _ in !row.isPrefixed || row.isShort }),
    ReturnRule(
      "SW03STG1", "The social worker's number, first day or reason for the change is blank.",
      mend: "Fill all three.", ["SW_ID", "SW_DECOM", "SW_REASON"], in: [.swEpisodes],
      years: .only(2024, to: 2024),
      check: .rows(\.workers) { row, _ in
        row.worker.isBlank || row.start.isBlank || row.reason.isBlank
      }),
    ReturnRule(
      "SW04STG1", "The first day of the social worker is not a day that exists.",
      mend: "Enter SW_DECOM as dd/mm/yyyy.", ["SW_DECOM"], in: [.swEpisodes],
      years: .from(2024), check: .rows(\.workers) { row, _ in row.start.isUnreadable }),
    ReturnRule(
      "SW05STG1", "The last day of the social worker is not a day that exists.",
      mend: "Enter SW_DEC as dd/mm/yyyy, or leave it blank.", ["SW_DEC"], in: [.swEpisodes],
      years: .from(2024), check: .rows(\.workers) { row, _ in row.end.isUnreadable }),
    ReturnRule(
      "SW06STG2", "The social worker began after the year ended.",
      mend: "Correct SW_DECOM, or leave it for next year's return.", ["SW_DECOM"],
      in: [.swEpisodes], years: .from(2024),
      check: .rows(\.workers) { row, year in row.start > year.lastDay }),
    ReturnRule(
      "SW07STG2", "The social worker ceased before the year began or after it ended.",
      mend: "Correct SW_DEC, or take the row out.", ["SW_DEC"], in: [.swEpisodes],
      years: .only(2024, to: 2024),
      check: .rows(\.workers) { row, year in row.end.isDay && !year.holds(row.end) }),
    ReturnRule(
      "SW07STG2", "The social worker ceased before the year before this one, or after this year.",
      mend: "Correct SW_DEC, or take the row out.", ["SW_DEC"], in: [.swEpisodes],
      years: .from(2025),
      check: .rows(\.workers) { row, year in
        row.end < year.firstDay.adding(months: -12) || row.end > year.lastDay
      }),
    ReturnRule(
      "SW09STG2", "The social worker began and ceased on one day.",
      mend: "Take the row out, or correct one of the two days.", ["SW_DECOM", "SW_DEC"],
      in: [.swEpisodes], years: .only(2024, to: 2025),
      check: .rows(\.workers) { row, _ in row.start.isSameDay(as: row.end) }),
    ReturnRule(
      "SW09STG2", "The social worker ceased less than three days after beginning.",
      mend: "Take the row out, or correct one of the two days.", ["SW_DECOM", "SW_DEC"],
      in: [.swEpisodes], years: .from(2026),
      check: .rows(\.workers) { row, _ in row.end < row.start.adding(days: 3) }),
    ReturnRule(
      "SW18STG2", "The social worker ceased on the day of beginning or before.",
      mend: "Correct one of the two days.", ["SW_DEC", "SW_DECOM"], in: [.swEpisodes],
      years: .from(2026), check: .rows(\.workers) { row, _ in row.end <= row.start }),
  ]

  private static let reasons: [ReturnRule] = [
    ReturnRule(
      "SW13STG1",
      "The reason for the change of social worker is blank or not a code of the return.",
      mend: "Enter a code such as FCONTA or MANAGE.", ["SW_REASON"], in: [.swEpisodes],
      years: .only(2024, to: 2024), check: .rows(\.workers) { row, _ in row.reason.known == nil }),
    ReturnRule(
      "SW13STG1",
      "The reason for the change of social worker is not a code of the return, or blank for a change since April 2023.",
      mend: "Enter a code such as FCONTA or MANAGE.", ["SW_REASON"], in: [.swEpisodes],
      years: .from(2025),
      check: .rows(\.workers) { row, year in
        row.reason.isInvalid(in: year.year)
          || (row.reason.isBlank && row.start >= firstReported)
      }),
    ReturnRule(
      "SW01aSTG1",
      "The first day of the social worker is blank, or the number of one who began before April 2023.",
      mend: "Fill SW_DECOM and SW_ID.", ["SW_DECOM", "SW_ID"], in: [.swEpisodes],
      years: .only(2025, to: 2025),
      check: .rows(\.workers) { row, _ in
        row.start.isBlank || (row.start < firstReported && row.worker.isBlank)
      }),
    ReturnRule(
      "SW01bSTG1",
      "The first day of the social worker is blank, or the number or reason of one who began since April 2023.",
      mend: "Fill SW_DECOM, SW_ID and SW_REASON.", ["SW_DECOM", "SW_ID", "SW_REASON"],
      in: [.swEpisodes], years: .only(2025, to: 2025),
      check: .rows(\.workers) { row, _ in
        row.start.isBlank
          || (row.start >= firstReported && (row.worker.isBlank || row.reason.isBlank))
      }),
  ]
}
