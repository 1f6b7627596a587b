import Care

/// The social workers who held a child's case, one after another; brothers and sisters share them.
enum SocialWorkers {
  static func episodes(
    of child: PlannedChild, end: Day, _ dice: inout Dice
  ) -> [SocialWorkerEpisode] {
    let until = child.ceasedOn
    var episodes: [SocialWorkerEpisode] = []
    var day = child.startedOn
    while true {
      // The first team hands over after some months; later workers stay for a year or two.
      let days =
        episodes.isEmpty
        ? dice.number(from: 60, through: 200) : dice.number(from: 150, through: 900)
      var handed = day.adding(days: days)
      if isAtYearsEnd(handed) { handed = handed.adding(days: 7) }
      let isLast = handed >= until ?? end
      // Who leaves care in the last days of a year is still visited when the year is over.
      let endedOn = isLast ? until.flatMap { isAtYearsEnd($0) ? nil : $0 } : handed
      let reason: ReasonForSocialWorkerChange =
        episodes.isEmpty
        ? .fconta : episodes.count == 1 ? .tsproc : dice.one(of: reasons)
      episodes.append(
        SocialWorkerEpisode(
          worker: "SW99\(dice.number(from: 1000, through: 1260))", startedOn: day,
          endedOn: endedOn,
          reason: reason.yearsOfUse.contains(CollectionYear(of: endedOn ?? end)) ? reason : nil))
      if isLast { return episodes }
      day = handed
    }
  }

  /// Whether the return asks who follows a social worker that ends on the day.
  private static func isAtYearsEnd(_ day: Day) -> Bool {
    day >= CollectionYear(of: day).lastDay.adding(days: -5)
  }

  private static let reasons: [(ReasonForSocialWorkerChange, Int)] = [
    (.leftrl, 38), (.manage, 22), (.orgrst, 12), (.absenc, 14), (.tsproc, 8), (.chchan, 3),
    (.pcchan, 1), (.others, 2),
  ]
}
