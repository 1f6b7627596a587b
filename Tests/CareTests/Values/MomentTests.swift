import Care
import Testing

@Suite("Moment")
struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_780_315_200, "2026-06-01T12:00:00Z"),
    (1_709_251_199, "2024-02-29T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
  ])
  func `a moment is written and read`(seconds: Int64, text: String) {
    #expect(Moment(seconds: seconds).description == text)
    #expect(Moment(text) == Moment(seconds: seconds))
  }

  @Test(arguments: [
    "", "2026-06-01", "2026-06-01T12:00:00", "2026-06-01T24:00:00Z", "2026-06-01T12:60:00Z",
    "2026-02-30T12:00:00Z", "2026-06-01T12:0a:00Z", "2026-06-01 12:00:00Z",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Moment(text) == nil)
  }
}
