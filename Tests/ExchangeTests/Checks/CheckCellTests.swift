import Care
import Testing

@testable import Exchange

/// What rules see of a cell.
@Suite("Cells of the return, as rules see them")
struct CheckCellTests {
  private func day(_ text: String) -> CellDay { CellDay(Array(text.utf8)[...]) }

  @Test("a comparison is false unless both cells hold days")
  func comparisons() {
    let known = day("01/06/2025")
    for cell in [day(""), day("30/02/2025"), day("soon"), day("1/6/2025")] {
      #expect(!(cell < known) && !(cell > known) && !(cell <= known) && !(cell >= known))
      #expect(!(known < cell) && !(known > cell) && !(known <= cell) && !(known >= cell))
      #expect(!cell.isSameDay(as: cell) && !cell.isOtherDay(than: known))
      #expect(cell.birthday(18) == cell && cell.adding(days: 3) == cell)
    }
    #expect(day("31/05/2025") < known && known <= known && known.isSameDay(as: known))
  }

  @Test("only a blank cell is blank")
  func blankness() {
    #expect(day("").isBlank && day("  ").isBlank && !day("x").isBlank)
    #expect(day("x").isUnreadable && !day("").isUnreadable)
  }

  @Test("a child born on 29 February has the birthday on 1 March")
  func leapDay() {
    #expect(day("29/02/2008").birthday(18) == day("01/03/2026"))
    #expect(day("29/02/2008").birthday(16) == day("29/02/2024"))
  }

  @Test(
    "a score is a whole number",
    arguments: [
      ("0", 0), ("40", 40), ("041", 41), ("4.0", nil), ("-1", nil), ("", nil), ("x", nil),
    ]
      as [(String, Int?)])
  func numbers(text: String, number: Int?) {
    #expect(CellText(text).number == number)
  }

  @Test("texts are the same in capitals, and long ones are told apart")
  func texts() {
    #expect(CellText("sc123456") == CellText("SC123456"))
    #expect(CellText("A123456789012") != CellText("A123456789013"))
    #expect(!CellText("").agrees(with: CellText("")) && CellText("").isBlank)
  }

  @Test(
    "the form of a postcode",
    arguments: [
      ("B1 1BB", true), ("sw1a1aa", true), ("EC1A 1BB", true), ("BT1 1AA", true), ("B1", false),
      ("QQ1 1QQ", false), ("B11 BB1", false), ("1B 1BB", false), ("", false),
    ])
  func postcodes(text: String, isWellFormed: Bool) {
    #expect(PostcodeCell(Array(text.utf8)[...]).isWellFormed == isWellFormed)
  }

  @Test("children are told apart by the whole of their identifier")
  func children() {
    var numbers = CellNumbers()
    let texts = ["1", "01", "12345678", "123456789", "12345678901234567", "12345678901234568", "a"]
    let given = texts.map { numbers.number(ofChild: Array($0.utf8)[...]) }
    #expect(Set(given).count == texts.count)
    #expect(numbers.number(ofChild: Array("A".utf8)[...]) == given.last)
    #expect(numbers.number(ofChild: []) == -1)
  }
}
