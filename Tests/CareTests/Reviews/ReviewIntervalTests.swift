import Care
import Testing
import TestSupport

@Suite("Intervals of review")
struct ReviewIntervalTests {
  @Test(
    "the due day of each interval, from a day",
    arguments: [
      // SI 2010/959 regulation 33(1): 20 working days; Good Friday, Easter Monday, 1 May left out.
      (ReviewInterval.first, "2023-04-03", "2023-05-04"),
      // 25, 26 December and 1 January left out.
      (.first, "2023-12-11", "2024-01-11"),
      // Regulation 33(2): 3 months, then 6.
      (.second, "2023-11-30", "2024-02-29"), (.second, "2024-01-15", "2024-04-15"),
      (.later, "2023-08-31", "2024-02-29"), (.later, "2024-03-31", "2024-09-30"),
      // Regulation 48: 3 months from the first short break, then 6.
      (.shortBreakFirst, "2024-05-31", "2024-08-31"),
      (.shortBreakLater, "2024-05-31", "2024-11-30"),
      // SI 2005/389 regulation 36(1): 3 months from the authority, then 6.
      (.authorisedFirst, "2024-11-30", "2025-02-28"),
      (.authorisedLater, "2025-02-28", "2025-08-28"),
      // Regulation 36(3): 4 weeks from the placement, 3 months, then 6; weekends count.
      (.placedFirst, "2025-04-03", "2025-05-01"), (.placedSecond, "2025-05-01", "2025-08-01"),
      (.placedLater, "2025-08-01", "2026-02-01"),
      (.atTheLatest, "2024-04-01", "2024-10-01"),
      (.remandFirst, "2023-04-03", "2023-05-04"), (.remandSecond, "2024-01-15", "2024-04-15"),
      (.remandLater, "2024-01-15", "2024-07-15"),
    ])
  func dueDays(rule: ReviewInterval, start: String, due: String) throws {
    let answer = try rule.dueDay(from: .on(start))
    #expect(answer == DueDay(day: .on(due), rule: rule, from: .on(start)))
  }

  @Test("a due day stays small, so that counting 100,000 children stays cheap")
  func size() {
    #expect(MemoryLayout<DueDay?>.size <= 12)
  }

  @Test("a first due day explains itself: days counted, days skipped by name, and the law")
  func explainsDays() throws {
    let due = try ReviewInterval.first.dueDay(from: .on("2023-04-03"))
    let explanation = try due.explanation()
    #expect(explanation.counted.count == 20)
    #expect(explanation.counted.first == .on("2023-04-04"))
    #expect(explanation.counted.last == .on("2023-05-04"))
    #expect(explanation.skipped.count == 11)
    #expect(explanation.citation == ReviewInterval.first.citation)
    #expect(
      explanation.sentence
        == "Due by Thursday 4 May 2023: 20 working days after Monday 3 April 2023, the day the "
        + "child became looked after, leaving out 8 Saturdays and Sundays and Good Friday "
        + "(7 April 2023), Easter Monday (10 April 2023), Early May bank holiday (1 May 2023).")
  }

  @Test("a due day in months explains itself, and says where the month is shorter")
  func explainsMonths() throws {
    let plain = try ReviewInterval.later.dueDay(from: .on("2024-03-15")).explanation()
    #expect(
      plain.sentence
        == "Due by Sunday 15 September 2024: 6 months after Friday 15 March 2024, the review before."
    )
    #expect(plain.counted.isEmpty && plain.skipped.isEmpty)
    let clamped = try ReviewInterval.second.dueDay(from: .on("2023-11-30")).explanation()
    #expect(
      clamped.sentence.hasSuffix("the first review, which is the last day of a shorter month."))
  }

  @Test("every interval explains itself in one sentence, with the days adding up")
  func explainsAll() throws {
    for rule in ReviewInterval.allCases {
      let due = try rule.dueDay(from: .on("2024-12-20"))
      let explanation = try due.explanation()
      #expect(explanation.sentence.hasSuffix("."))
      #expect(explanation.sentence.contains(due.day.inWords))
      if case .workingDays = explanation.length {
        let days = explanation.counted + explanation.skipped.map(\.day)
        #expect(days.sorted().map(\.number) == Array(due.from.number + 1...due.day.number))
      }
    }
  }
}
