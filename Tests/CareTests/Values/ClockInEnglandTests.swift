import Care
import TestSupport
import Testing

@Suite("The clocks of England")
struct ClockInEnglandTests {
  @Test(arguments: [
    ("2026-01-15", "14:30", "2026-01-15T14:30:00Z"), ("2026-07-15", "9.05", "2026-07-15T08:05:00Z"),
    ("2026-07-15", "00:30", "2026-07-14T23:30:00Z"),
    // The clocks go back at 2 o'clock of summer time: the hour comes twice.
    ("2026-10-25", "01:30", "2026-10-25T00:30:00Z"),
  ])
  func `a time of day is read as the clocks show it, and shown so again`(
    day: String, clock: String, expected: String
  ) throws {
    let moment = try #require(Moment.inEngland(.on(day), clock))
    #expect(moment.description == expected)
    #expect(moment.dayInEngland == .on(day))
  }

  @Test(arguments: ["", "14", "25:00", "12:60", "1:5", "half past two", "12:00:00"])
  func `what is no time of the day is none`(clock: String) {
    #expect(Moment.inEngland(.on("2026-01-15"), clock) == nil)
  }
}
