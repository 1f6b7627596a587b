import Care

/// The timetable of reviews, which no rule of the DfE looks at.
///
/// That a review was late, or is overdue, is worth a look and no fault of the return, which may say
/// truly what happened.
enum ReviewTimetableRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "H101", "No review is returned for a time in care in which one had become due.",
      mend: "Add the reviews that were held; the first is due within 20 working days.",
      ["DECOM", "DEC"], in: [.episodes, .reviews],
      check: .children { child, flagged in
        guard let reviews = ReviewedChild(child) else { return }
        flagged.add(reviews.unreviewed)
      }),
    ReturnRule(
      "H102", "The next review was overdue on 31 March.",
      mend: "Add the review if it was held, or hold it.", severity: .query, ["DECOM", "DEC"],
      in: [.episodes, .reviews],
      check: .children { child, flagged in
        guard !child.reviews.isEmpty || child.lastYear != nil, child.lastEpisode?.endsCare == false,
          let reviews = ReviewedChild(child), let episode = reviews.overdue
        else { return }
        flagged.add(episode)
      }),
    ReturnRule(
      "H103", "The review was held outside every period of care.",
      mend: "Correct REVIEW, or the episodes.", ["REVIEW"], in: [.episodes, .reviews],
      check: .children { child, flagged in
        guard !child.reviews.isEmpty, let reviews = ReviewedChild(child) else { return }
        flagged.add(reviews.rows { $0.period == nil })
      }),
    ReturnRule(
      "H104", "The review was held before the year began or after it ended.",
      mend: "Correct REVIEW, or leave the review for the return of its own year.", ["REVIEW"],
      in: [.reviews],
      check: .rows(\.reviews) { row, year in row.review.isDay && !year.holds(row.review) }),
    ReturnRule(
      "H105", "The child has two reviews on one day.",
      mend: "Take one of the two out, or correct REVIEW.", ["REVIEW"], in: [.reviews],
      check: .successive(\.reviews, finds: .both) { earlier, later, _ in
        earlier.review.isSameDay(as: later.review)
      }),
    ReturnRule(
      "H106",
      "The review was held later than the law allows after the start of care or the review before.",
      mend: "Correct REVIEW, or add the review between.", severity: .query, ["REVIEW"],
      in: [.episodes, .reviews],
      check: .children { child, flagged in
        guard !child.reviews.isEmpty, let reviews = ReviewedChild(child) else { return }
        flagged.add(reviews.late)
      }),
    ReturnRule(
      "H107", "The episode was open in last year's return and is not in this year's.",
      mend: "Add it to this year's return, with when and why it ceased.", ["DECOM", "DEC"],
      in: [.episodes], lastYear: [.episodes],
      check: .children { child, flagged in
        for last in child.lastYear?.episodes ?? []
        where last.dec.isBlank && last.decom.isDay
          && !child.episodes.contains(where: { $0.decom == last.decom })
        {
          flagged.addLastYear(last)
        }
      }),
  ]
}
