import Care
import TestSupport
import Testing

@Suite("The midpoint between two reviews")
struct MidpointWindowTests {
  @Test("a check counts between one and two thirds of the way to the due day")
  func thirds() throws {
    // 180 days: from day 60 to day 120.
    let review = Day.on("2024-01-01")
    let window = try #require(MidpointWindow(after: review, due: review.adding(days: 180)))
    #expect(!window.contains(review.adding(days: 59)))
    #expect(window.contains(review.adding(days: 60)))
    #expect(window.contains(review.adding(days: 120)))
    #expect(!window.contains(review.adding(days: 121)))
    #expect(window.middle == review.adding(days: 90))
  }

  @Test("by policy a check counts in the middle half")
  func half() throws {
    let policies = try Policies(settings: [
      PolicySetting(
        name: "oversight.midpoint-window", value: "middle-half", from: .on("2024-01-01"))
    ])
    let review = Day.on("2024-01-01")
    let window = try #require(
      MidpointWindow(after: review, due: review.adding(days: 180), policies: policies))
    #expect(window.days == Period(from: review.adding(days: 45), through: review.adding(days: 135)))
    let before = review.adding(days: -1)
    let ordinary = MidpointWindow(after: before, due: before.adding(days: 180), policies: policies)
    #expect(ordinary?.days.first == before.adding(days: 60))
  }

  @Test(
    "however long the interval, the window lies inside it around its middle, and is no more than a third"
  )
  func property() {
    let review = Day.on("2024-01-01")
    #expect(MidpointWindow(after: review, due: review) == nil)
    #expect(MidpointWindow(after: review, due: review.adding(days: 1)) == nil)
    for length in 2...400 {
      guard let window = MidpointWindow(after: review, due: review.adding(days: length)) else {
        Issue.record("no window of \(length) days")
        continue
      }
      let (first, last) = (review.days(to: window.days.first), review.days(to: window.days.last))
      #expect(first * 3 >= length && last * 3 <= length * 2, "\(length)")
      #expect((first - 1) * 3 < length && (last + 1) * 3 > length * 2, "\(length)")
      #expect(window.contains(window.middle) || length < 3, "\(length)")
    }
  }
}
