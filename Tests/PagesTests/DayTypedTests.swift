import Care
import Testing
import TestSupport

@testable import Pages

@Suite("A day as it is typed")
struct DayTypedTests {
  @Test(arguments: [
    ("31", "3", "2023", "2023-03-31"), (" 1 ", "March", "2023", "2023-03-01"),
    ("9", "sept", "2022", "2022-09-09"), ("29", "Feb", "2024", "2024-02-29"),
    ("05", "05", "2026", "2026-05-05"),
  ])
  func `a day is read with its month as a number or a name`(
    day: String, month: String, year: String, expected: String
  ) throws {
    let read = try DayTyped(day: day, month: month, year: year).read("The day").get()
    #expect(read == .on(expected))
  }

  @Test(arguments: [
    ("", "3", "2023", "The day must include a day"),
    ("1", "", "", "The day must include a month and a year"),
    ("30", "2", "2023", "The day must be a real date"),
    ("x", "2", "2023", "The day must be a real date"),
    ("1", "2", "23", "The day must have a year of four digits, like 2023"),
    ("1", "ma", "2023", "The day must be a real date"),
    ("1", "1", "9999", "The day must be a real date"),
    ("99999999999999999999", "1", "2023", "The day must be a real date"),
  ])
  func `what is missing or cannot be is said`(
    day: String, month: String, year: String, sentence: String
  ) {
    let read = DayTyped(day: day, month: month, year: year).read("The day")
    #expect(throws: DayProblem(sentence)) { try read.get() }
  }

  @Test
  func `nothing typed is no day and no problem`() throws {
    #expect(try DayTyped(day: " ", month: "", year: "").read("The day").get() == nil)
  }
}
