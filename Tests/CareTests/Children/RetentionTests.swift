import Care
import Testing
import TestSupport

@Suite("How long a record is kept")
struct RetentionTests {
  @Test(
    "to the 75th birthday, 15 years from death under 18, 100 years from adoption",
    arguments: [
      ("2010-02-28", nil, nil, "2085-02-28"), ("2012-02-29", nil, nil, "2087-03-01"),
      ("2010-05-01", "2020-06-01", nil, "2035-06-01"),
      ("2010-05-01", "2028-04-30", nil, "2043-04-30"),
      ("2010-05-01", "2028-05-01", nil, "2085-05-01"),
      ("2018-05-01", nil, "2020-07-01", "2120-07-01"),
    ])
  func keptUntil(born: String, died: String?, adopted: String?, until: String) {
    #expect(
      Retention.keptUntil(
        bornOn: .on(born), diedOn: died.map(Day.on), adoptedOn: adopted.map(Day.on)) == .on(until))
  }

  @Test("without a date of birth nothing is known, and nothing may be erased")
  func unknown() {
    #expect(Retention.keptUntil(bornOn: nil, diedOn: .t0) == nil)
  }

  @Test
  func `a record is erased after its last day and not on it, nor where that day is not known`()
    throws
  {
    let until = Day.on("2085-02-28")
    for (day, known) in [(until, until as Day?), (until.adding(days: -9000), until), (until, nil)] {
      #expect(throws: Breach.self) {
        try Retention.checkErasure(of: "1", kept: known, on: day)
      }
    }
    try Retention.checkErasure(of: "1", kept: until, on: until.adding(days: 1))
  }
}
