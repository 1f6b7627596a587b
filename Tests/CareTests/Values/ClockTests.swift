import Care
import TestSupport
import Testing

@Suite("Times on the clocks of England")
struct ClockTests {
  @Test(
    "a time is the moment that the clocks show it",
    arguments: [
      ("2026-01-15", "14:30", "2026-01-15T14:30:00Z"),
      ("2026-07-15", "14:30", "2026-07-15T13:30:00Z"),
      ("2026-07-15", "0:15", "2026-07-14T23:15:00Z"),
      ("2026-03-29", "00:30", "2026-03-29T00:30:00Z"),
      ("2026-03-29", "2.30", "2026-03-29T01:30:00Z"),
      ("2026-10-25", "1:30", "2026-10-25T00:30:00Z"),
      ("2026-10-25", "02:30", "2026-10-25T02:30:00Z"),
    ])
  func shown(day: String, clock: String, moment: String) {
    #expect(Moment(.on(day), clock: clock)?.description == moment)
  }

  @Test(
    "what no clock shows is no time",
    arguments: [
      ("2026-03-29", "1:30"), ("2026-01-15", "24:00"), ("2026-01-15", "9"), ("2026-01-15", "9:61"),
      ("2026-01-15", ""), ("2026-01-15", "noon"), ("2026-01-15", "-1:30"),
    ])
  func never(day: String, clock: String) {
    #expect(Moment(.on(day), clock: clock) == nil)
  }
}
