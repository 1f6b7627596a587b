/// Why a review is due on a day: the rule, the day counted from, what was counted and what skipped.
package struct DueDayExplanation: Hashable, Sendable {
  package let due: DueDay
  package let length: ReviewInterval.Length
  package let citation: Citation
  /// The working days counted, in order; empty where the rule counts weeks or months.
  package let counted: [Day]
  /// The days left out of a count of working days.
  package let skipped: [SkippedDay]
  /// The due day in plain English, with its reason.
  package let sentence: String
}

extension DueDay {
  /// The explanation, made when it is asked for.
  package func explanation(policies: Policies = .standard) throws(Breach) -> DueDayExplanation {
    let length = rule.length(from: from, policies: policies)
    let ordinary = try rule.dueDay(from: from, policies: policies)
    var counted: [Day] = []
    var skipped: [SkippedDay] = []
    if case .workingDays(let count) = length {
      for position in 1...max(1, count) {
        counted.append(try WorkingDays.englandAndWales.day(position, after: from))
      }
      skipped = try WorkingDays.englandAndWales.skipped(after: from, through: ordinary.day)
    }
    let rest = sentence(length: length, ordinary: ordinary.day, skipped: skipped)
    return DueDayExplanation(
      due: self, length: length, citation: trigger?.citation ?? rule.citation, counted: counted,
      skipped: skipped, sentence: rest)
  }

  private func sentence(
    length: ReviewInterval.Length, ordinary: Day, skipped: [SkippedDay]
  ) -> String {
    let reason = "\(length.inWords) after \(from.weekdayInWords), \(rule.startInWords)"
    if let trigger {
      return "Due by \(day.weekdayInWords), brought forward from \(ordinary.weekdayInWords) "
        + "(\(reason)): \(trigger.sentence)"
    }
    var text = "Due by \(day.weekdayInWords): \(reason)"
    let holidays = skipped.filter(\.isBankHoliday)
    if case .workingDays = length {
      let weekendDays = skipped.count - holidays.count
      text += ", leaving out \(weekendDays) Saturdays and Sundays"
      let named = holidays.map { "\($0.name) (\($0.day.inWords))" }
      if !named.isEmpty { text += " and \(named.joined(separator: ", "))" }
    } else if case .months = length, day.date.day != from.date.day {
      text += ", which is the last day of a shorter month"
    }
    return text + "."
  }
}

extension Day {
  /// The day with its weekday: `Thursday 4 May 2023`.
  package var weekdayInWords: String { "\(weekday.rawValue) \(inWords)" }
}
