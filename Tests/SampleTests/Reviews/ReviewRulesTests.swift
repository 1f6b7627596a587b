import Care
import Sample
import Testing

struct ReviewRulesTests {
  @Test(arguments: Made.allCases)
  func `reviews are held on working days within a period of care, one on a day`(made: Made) throws {
    let census = try made.census
    let end = census.ends[0]
    expectNone(
      census.problems { record in
        let days = record.reviews.map(\.heldOn)
        var problems: [String] = []
        if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) { problems.append("order") }
        for day in days {
          let isWorking =
            (try? WorkingDays.englandAndWales.isWorkingDay(day)) ?? !day.weekday.isWeekend
          let isInside = record.episodes.contains { episode in
            episode.startedOn <= day && episode.ceasedOn.map { day < $0 } ?? true
          }
          let isStart = record.episodes.contains { episode in
            episode.reasonBegan == .s && episode.startedOn == day && !episode.isShortBreak
          }
          if !isWorking || !isInside || isStart || day > end { problems.append("\(day)") }
        }
        return problems
      })
  }

  /// Rules 440 and 441.
  @Test(arguments: Made.allCases)
  func `the code of participation fits the child's age`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        record.reviews.compactMap { review in
          guard let age = record.child?.bornOn?.age(on: review.heldOn),
            let code = review.participation
          else { return "no code on \(review.heldOn)" }
          return (age < 4) == (code == .pn0) ? nil : "\(code) at \(age)"
        }
      })
  }

  /// Regulation 33 and, with a placement order, regulation 36 of SI 2005/389; see `PlacedReview`.
  @Test(arguments: Made.allCases)
  func `no review is left out: every due day that came has its review`(made: Made) throws {
    let census = try made.census
    var problems: [String] = []
    for (index, periods) in census.periods.enumerated() {
      for period in periods {
        let held = census.placed[index].filter { $0.period == period }
        let due =
          switch held.count {
          case 0: try? WorkingDays.englandAndWales.day(20, after: period.startedOn)
          case 1: held[0].review.heldOn.adding(months: 3)
          default: held[held.count - 1].review.heldOn.adding(months: 6)
          }
        guard let due else { continue }
        let last = period.ceasedOn ?? census.ends[0].adding(days: 1)
        if due < last { problems.append("\(census.identifiers[index]): due on \(due)") }
      }
    }
    expectNone(problems)
  }

  @Test(arguments: Made.allCases)
  func `few reviews are late, and no review of the years before`(made: Made) throws {
    let census = try made.census
    let years = Period(from: census.ends[2].adding(days: -364), through: census.ends[0])
    let reviews = census.placed.joined().filter { years.contains($0.review.heldOn) }
    let late = reviews.filter { $0.isInTime == false }
    if made.size >= 400 {
      #expect((3.5...5.5).contains(Double(late.count) * 100 / Double(reviews.count)))
    }
    let earlier = census.placed.joined().filter { $0.review.heldOn < years.first }
    expectNone(earlier.filter { $0.isInTime == false }.map { "\($0.review.heldOn)" })
  }

  @Test(arguments: [Made.standard, .otherSeed])
  func `first reviews are late most often, for want of notice`(made: Made) throws {
    let census = try made.census
    let share = { (place: ReviewPlace) -> Double in
      let all = census.reviews(in: census.year.days) { $0.place == place }
      let late = census.reviews(in: census.year.days) { $0.place == place && $0.isInTime == false }
      return Double(late) / Double(all)
    }
    #expect(share(.first) > 2 * share(.second))
    #expect(share(.first) > 2 * share(.later))
  }

  @Test func `short breaks are a few dozen, with reviews and outside the measures`() throws {
    let census = try Made.standard.census
    let breaks = census.records.filter { $0.episodes.contains(where: \.isShortBreak) }
    #expect((24...48).contains(breaks.count))
    #expect(breaks.allSatisfy { $0.episodes.allSatisfy(\.isShortBreak) })
    #expect(breaks.count { !$0.reviews.isEmpty } > breaks.count * 8 / 10)
    #expect(Set(breaks.compactMap { $0.episodes.first?.legalStatus }) == [.v3, .v4])
  }
}
