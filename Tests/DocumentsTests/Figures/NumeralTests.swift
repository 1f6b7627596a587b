import Testing

@testable import Documents

@Suite("Numbers as they are written")
struct NumeralTests {
  @Test(arguments: [
    (0, 0, "0"), (999, 0, "999"), (1_000, 0, "1,000"), (1_234_567, 0, "1,234,567"),
    (95.65143246930423, 1, "95.7"), (94, 1, "94.0"), (0.05, 1, "0.1"), (0.04, 1, "0.0"),
    (2.5, 0, "3"), (3.5, 0, "4"), (-2.5, 0, "\u{2212}3"), (-0.04, 1, "0.0"),
    (6.25, 1, "6.3"), (12.35, 1, "12.4"), (1_999.96, 1, "2,000.0"), (1.005, 3, "1.005"),
  ])
  func `numbers are rounded half away from nought`(value: Double, decimals: Int, text: String) {
    #expect(Numeral.text(value, decimals: decimals) == text)
  }

  @Test
  func `what is no number has no text`() {
    #expect(Numeral.text(.nan, decimals: 1) == nil)
    #expect(Numeral.text(.infinity, decimals: 1) == nil)
    #expect(Numeral.text(1e300, decimals: 1) == nil)
  }

  @Test
  func `every share of up to 1,000 is rounded as whole numbers say`() {
    for denominator in 1...1_000 {
      for numerator in stride(from: 0, through: denominator, by: 1 + denominator / 200) {
        // Half away from nought, in whole numbers: tenths of a percent.
        let tenths = (numerator * 2_000 + denominator) / (2 * denominator)
        let value = Double(numerator) * 100 / Double(denominator)
        #expect(
          Numeral.text(value, decimals: 1) == "\(tenths / 10).\(tenths % 10)",
          "\(numerator) of \(denominator)")
      }
    }
  }

  @Test(arguments: [(70, "70"), (87.2, "87.2"), (48.65, "48.65"), (0, "0"), (1_200, "1,200")])
  func `entered figures stay as they were entered`(value: Double, text: String) {
    #expect(Numeral.asEntered(value) == text)
  }

  @Test(arguments: [(0, "none"), (9, "nine"), (10, "ten"), (11, "11"), (1_200, "1,200")])
  func `small numbers are words`(value: Double, text: String) {
    #expect(Numeral.words(value) == text)
  }
}
