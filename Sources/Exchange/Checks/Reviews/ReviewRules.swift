import Care

/// The reviews, row by row and against the child's age and legal status.
enum ReviewRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "166", "The day of the review is blank or not a day that exists.",
      mend: "Enter the day of the review as dd/mm/yyyy.", ["REVIEW"], in: [.reviews],
      check: .rows(\.reviews) { row, _ in !row.review.isDay }),
    ReturnRule(
      "167", "How the child took part is blank or not PN0 to PN7, or there is no review beside it.",
      mend: "Enter PN0 to PN7 for every review.", ["REVIEW_CODE"], in: [.reviews],
      check: .rows(\.reviews) { row, _ in
        !(row.review.isFilled && row.code.known != nil)
          && !(row.review.isBlank && row.code.isBlank)
      }),
    ReturnRule(
      "399",
      "A child looked after only in short breaks (V3, V4) has a review, or an entry for being a mother.",
      mend: "Take out the reviews and clear MOTHER, or correct the legal status.",
      ["MOTHER", "LS", "REVIEW", "REVIEW_CODE"], in: [.episodes, .header, .reviews],
      check: .children(shortBreaksOnly)),
    ReturnRule(
      "440",
      "The code says that the child was under 4 (PN0), but the review was after the 4th birthday.",
      mend: "Enter PN1 to PN7, or correct the date of birth or of the review.",
      ["DOB", "REVIEW", "REVIEW_CODE"], in: [.reviews],
      check: .rows(\.reviews) { row, _ in row.code == .pn0 && row.review > row.dob.birthday(4) }),
    ReturnRule(
      "441", "The code says how a child of 4 or over took part, but the child was under 4.",
      mend: "Enter PN0, or correct the date of birth or of the review.",
      ["DOB", "REVIEW", "REVIEW_CODE"], in: [.reviews],
      check: .rows(\.reviews) { row, _ in
        row.code.known != nil && row.code != .pn0 && row.review < row.dob.birthday(4)
      }),
  ]

  @Sendable
  private static func shortBreaksOnly(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    guard !child.episodes.isEmpty, child.episodes.allSatisfy(\.isShortBreak) else { return }
    let mothers = child.headers.filter(\.mother.isFilled)
    let reviews = child.reviews.filter { $0.review.isFilled || $0.code.isFilled }
    guard !mothers.isEmpty || !reviews.isEmpty else { return }
    flagged.add(child.episodes)
    if reviews.isEmpty { flagged.add(mothers) } else { flagged.add(child.headers) }
    if mothers.isEmpty { flagged.add(reviews) } else { flagged.add(child.reviews) }
  }
}
