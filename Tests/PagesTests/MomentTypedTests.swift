import Care
import TestSupport
import Testing

@testable import Pages

@Suite("A day and a time as they are typed")
struct MomentTypedTests {
  private static func typed(_ day: String, _ time: String) -> MomentTyped {
    MomentTyped(day: DayTyped(day: day, month: "7", year: "2026"), time: time)
  }

  @Test
  func `the time is read on the clocks of England`() throws {
    let read = try Self.typed("15", " 14:05 ").read("The day").get()
    #expect(read?.description == "2026-07-15T13:05:00Z")
    #expect(read.map { MomentTyped($0) } == Self.typed("15", "14:05"))
  }

  @Test(arguments: [
    ("15", "", "The day must include a time, like 14:30"),
    ("15", "25:00", "The day must have a time of the day, like 14:30"),
    ("32", "14:00", "The day must be a real date"), ("", "14:00", "The day must include a day"),
  ])
  func `what is missing or cannot be is said`(day: String, time: String, sentence: String) {
    #expect(throws: DayProblem(sentence)) { try Self.typed(day, time).read("The day").get() }
  }

  @Test
  func `nothing typed is no moment, and a time alone is a problem`() throws {
    #expect(try MomentTyped().read("The day").get() == nil)
    #expect(throws: DayProblem("The day must include a day")) {
      try MomentTyped(time: "14:00").read("The day").get()
    }
  }
}
