import Care

extension Figure {
  /// Whether anybody can work out from the figure how many people, or reviews, it is about.
  var givesCountsAway: Bool { unit == .count || unit == .percent }

  /// Whether the breakdown is by month or quarter.
  var isOfTime: Bool { ["month", "quarter", "month_end"].contains(dimension) }

  /// What its numerator counts: a share and the count that it is of have one numerator.
  var countName: PublishedCounts.Name {
    let bare = measure.hasSuffix("_share") ? String(measure.dropLast(6)) : measure
    return PublishedCounts.Name(
      measure: PublishedCounts.sameCounts[bare] ?? bare,
      dimension: isOfTime ? "" : dimension, key: isOfTime ? "" : key, period: periodOfCount)
  }

  /// Its period; of the end of a month the day, since a figure of that day counts the same.
  private var periodOfCount: String {
    guard dimension == "month_end", let first = Day(period + "-01") else { return period }
    return first.adding(months: 1).adding(days: -1).description
  }
}

extension PublishedCounts {
  /// Measures that tell the count of another.
  static let sameCounts = [
    "reviews.late_by_sequence": "reviews.out_of_timescale",
    "reviews.held_monthly_mean": "reviews.held",
    "voice.attended_of_all": "voice.attended",
  ]
}

extension PublishedCounts.Name {
  /// Measures that count what others leave of their whole.
  private static let rests = [
    "reviews.in_timescale": "reviews.out_of_timescale",
    "notification.within_2_working_days": "notification.late",
  ]

  /// Those of the same whole that it does not count; of the reviews in time, the late ones.
  var rest: Self {
    if let rest = Self.rests[measure] {
      return Self(measure: rest, dimension: dimension, key: key, period: period)
    }
    var rest = self
    rest.isRest = true
    return rest
  }
}
