import Care
import Sample
import Testing

/// The reviews that a service in a large English city published for 2022-23, at the default size.
struct PublishedReviewsTests {
  @Test func `reviews held in the three years`() throws {
    let census = try Made.standard.census
    let years = [census.year, census.year.previous, census.year.previous.previous]
    #expect(years.map { census.reviews(in: $0.days) } == [5864, 5397, 4932])
  }

  /// Four months are published; the others held 489 on average.
  @Test func `reviews held in each month`() throws {
    let census = try Made.standard.census
    let found = (0..<12).map { month in
      let first = census.year.firstDay.adding(months: month)
      return census.reviews(
        in: Period(from: first, through: first.adding(months: 1).adding(days: -1)))
    }
    #expect([found[3], found[7], found[10], found[11]] == [421, 566, 343, 621])
    #expect(found.reduce(0, +) == 5864)
  }

  @Test func `late reviews, and how many of them were first reviews`() throws {
    let census = try Made.standard.census
    let late = census.reviews(in: census.year.days) { $0.isInTime == false }
    let first = census.reviews(in: census.year.days) { $0.isInTime == false && $0.place == .first }
    #expect(late == 255)
    #expect(first == 105)
    #expect(census.reviews(in: census.year.days) { $0.isInTime == nil } == 0)
  }

  /// 52.1 and 45.6 in a hundred of all reviews were attended; 94 of those from the age of 4 on had the
  /// child's part.
  @Test func `attendance and participation`() throws {
    let census = try Made.standard.census
    let attended = [census.year, census.year.previous].map { year in
      census.reviews(in: year.days) {
        [.pn1, .pn2, .pn3, .pn4].contains($0.review.participation)
      }
    }
    #expect(attended == [3055, 2461])
    let older = census.reviews(in: census.year.days) { $0.review.participation != .pn0 }
    let tookPart = census.reviews(in: census.year.days) {
      [.pn1, .pn2, .pn3, .pn5, .pn6].contains($0.review.participation)
    }
    #expect((93.5...94.5).contains(Double(tookPart) * 100 / Double(older)))
  }

  /// 87.7 in a hundred of the second reviews, and 74.8 the year before, must be possible.
  @Test(arguments: zip([0, 1], [87.7, 74.8]))
  func `second reviews come in a number that allows the published share`(
    back: Int, share: Double
  ) throws {
    let census = try Made.standard.census
    let year = back == 0 ? census.year : census.year.previous
    let second = census.reviews(in: year.days) { $0.place == .second }
    let isPossible = (0...second).contains { count in
      abs(Double(count) * 100 / Double(second) - share) <= 0.05
    }
    #expect(isPossible, "\(second) second reviews")
  }
}
