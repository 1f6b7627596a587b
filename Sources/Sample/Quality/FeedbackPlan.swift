import Care

/// What officers say of their own work, once in each quarter, and what the managers do about most of it.
struct FeedbackPlan {
  private let ground: SampleGround

  init(_ ground: SampleGround) { self.ground = ground }

  func add(to ledger: inout Ledger) {
    for year in 0...2 {
      var dice = ground.dice(year, .feedback)
      for (quarter, said) in FeedbackPlan.words[year * 4..<year * 4 + 4].enumerated() {
        let days = ground.yearEnds.month(quarter * 3 + dice.below(3), of: year)
        let saidOn = days.first.adding(days: dice.below(25))
        ledger.add(
          OfficerFeedback.with {
            $0.saidOn = saidOn
            $0.theme = said.theme
            $0.text = said.text
            $0.response = year < 2 || dice.happens(70) ? said.response : nil
          })
      }
    }
  }

  private static let words: [(theme: FeedbackTheme, text: String, response: String)] = [
    (
      .caseload, "Travelling to homes outside the city takes a day each week from writing.",
      "Children who live far away are spread over all officers."
    ),
    (
      .reports,
      "Reports that come on the day of the review leave no time to prepare with the child.",
      "Teams are told each week which reports are not there yet."
    ),
    (
      .challenge, "It is not always told who answers a challenge when a team manager is away.",
      "Each team names a deputy."
    ),
    (
      .children, "Midpoint talks work better by a walk than by telephone.",
      "A talk on a walk is recorded as a visit."
    ),
    (.systems, "The same facts are asked for in two forms.", "The two forms were made one."),
    (
      .support, "Group supervision helps most when one hard review is talked through.",
      "Each group session begins with one review."
    ),
    (
      .children, "Younger children show more with toys than they say.",
      "Each officer has a bag of toys and drawing things."
    ),
    (
      .reports, "Education plans come after the review more often than before it.",
      "The virtual school is told the days of reviews a month before."
    ),
    (
      .systems, "Letters to children are hard to write in the form.",
      "The letter is written on a page of its own."
    ),
    (
      .caseload, "Two reviews on one day leave no time for the notes of the first.",
      "Reviews of one officer are booked on different days where that can be."
    ),
    (
      .challenge, "Informal challenges are answered sooner where they are made by telephone.",
      "A call comes before each letter."
    ),
    (
      .support, "New officers do not know whom to ask in other services.",
      "There is a list, and somebody to introduce them."
    ),
  ]
}
