import Care

/// The Strengths and Difficulties Questionnaire, due of children of 4 to 16 in care for a year.
enum QuestionnaireRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "157",
      "The reason for no score is the child's age (SDQ1), but the child was of the age for one.",
      mend: "Enter the score, or another reason.", ["SDQ_REASON", "DOB"], in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        checked.isInCareAllYear(row) && row.dob.birthday(4) <= checked.year.firstDay
          && row.dob.birthday(16) >= checked.year.lastDay && row.score.isBlank
          && row.reason == .sdq1
      }),
    ReturnRule(
      "180", "The score is not a whole number from 0 to 40.",
      mend: "Enter the score, or leave it blank and give the reason.", ["SDQ_SCORE"], in: [.oc2],
      check: .rows(\.health) { row, _ in
        row.score.isFilled && !(0...40).contains(row.score.number ?? -1)
      }),
    ReturnRule(
      "185", "A child who was not in care for the whole year has a score.",
      mend: "Clear the score, or correct the episodes.", ["SDQ_SCORE"], in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.score.isFilled && !checked.isInCareAllYear(row)
      }),
    ReturnRule(
      "186",
      "A child of 4 to 16 in care for the whole year has neither a score nor a reason for none.",
      mend: "Enter SDQ_SCORE or SDQ_REASON.", ["SDQ_SCORE", "SDQ_REASON"],
      in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.lacksQuestionnaire && checked.isInCareAllYear(row)
          && row.dob.birthday(4) <= checked.year.firstDay
          && row.dob.birthday(17) > checked.year.lastDay
      }),
    ReturnRule(
      "188", "A child under 4 on 31 March has a score or a reason for none.",
      mend: "Clear both, or correct the date of birth.", ["SDQ_SCORE", "SDQ_REASON"],
      in: [.oc2],
      check: .rows(\.health) { row, year in
        row.dob.birthday(4) > year.lastDay && row.hasQuestionnaire
      }),
    ReturnRule(
      "189", "A young person who was 17 before the year began has a score or a reason for none.",
      mend: "Clear both, or correct the date of birth.", ["DOB", "SDQ_SCORE", "SDQ_REASON"],
      in: [.oc2],
      check: .rows(\.health) { row, year in
        row.dob.birthday(17) < year.firstDay && row.hasQuestionnaire
      }),
    ReturnRule(
      "196", "The reason for no score is not SDQ1 to SDQ5.",
      mend: "Enter SDQ1 to SDQ5, or leave it blank beside a score.", ["SDQ_REASON"],
      in: [.oc2],
      check: .rows(\.health) { row, year in row.reason.isInvalid(in: year.year) }),
    ReturnRule(
      "197a", "There is both a score and a reason for none.",
      mend: "Clear one of the two.", ["SDQ_SCORE", "SDQ_REASON"], in: [.oc2],
      check: .rows(\.health) { row, _ in row.score.isFilled && row.reason.isFilled }),
    ReturnRule(
      "197B", "A child who became 4 or 17 in the year has neither a score nor a reason for none.",
      mend: "Enter SDQ_SCORE or SDQ_REASON.", ["SDQ_REASON", "DOB"], in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.lacksQuestionnaire && checked.isInCareAllYear(row)
          && (checked.year.holds(row.dob.birthday(4)) || checked.year.holds(row.dob.birthday(17)))
      }),
    ReturnRule(
      "198", "A child who was not in care for the whole year has a reason for no score.",
      mend: "Clear the reason, or correct the episodes.", ["SDQ_REASON"], in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.reason.isFilled && !checked.isInCareAllYear(row)
      }),
  ]
}

extension HealthRow {
  fileprivate var hasQuestionnaire: Bool { score.isFilled || reason.isFilled }
  fileprivate var lacksQuestionnaire: Bool { score.isBlank && reason.isBlank }
}

extension CheckedReturn {
  /// Whether the child of a row was in care without a break for the year to 31 March.
  func isInCareAllYear(_ row: some CheckedRow) -> Bool {
    row.child >= 0 && wholeYear[Int(row.child)]
  }
}
