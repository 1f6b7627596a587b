import Care
import Exchange
import Testing

@Suite("Days as the return writes them")
struct ReturnDayTests {
  private func read(_ text: String) -> ReturnDay.Reading { ReturnDay.read(Array(text.utf8)[...]) }

  @Test(
    "days that are written right are read",
    arguments: [
      ("31/03/2026", "2026-03-31"), ("29/02/2024", "2024-02-29"), (" 01/04/2025\t", "2025-04-01"),
      ("01/01/1800", "1800-01-01"),
    ])
  func right(text: String, day: String) throws {
    #expect(read(text) == .day(try #require(Day(day))))
  }

  @Test(
    "anything else is unreadable, never blank and never another day",
    arguments: [
      "30/02/2025", "29/02/2025", "31/04/2025", "00/01/2025", "01/13/2025", "1/4/2025", "01/04/25",
      "2025-04-01", "01-04-2025", "01/04/2025 00:00", "zz/04/2025", "01/04/2025x", "45748", "-",
      "０1/04/2025", "01/04/0025",
    ])
  func wrong(text: String) {
    #expect(read(text) == .unreadable)
  }

  @Test("nothing but blanks is blank", arguments: ["", " ", "\t ", "\r"])
  func blank(text: String) {
    #expect(read(text) == .blank)
  }
}
