import Exchange
import Foundation
import Testing

@Suite("Findings as a file")
struct FindingsFileTests {
  private static let finding = Finding(
    rule: "399", severity: .fault, file: "reviews.csv", line: 12,
    columns: ["REVIEW", "REVIEW_CODE"],
    child: "1286866", message: "A review, and \"only\" short breaks.", mend: "Take it out.")

  @Test func `JSON is the object that the command promises`() {
    #expect(
      FindingsFile([Self.finding]).text(.json) == """
        [
        {"rule":"399","severity":"fault","file":"reviews.csv","line":12,\
        "columns":["REVIEW","REVIEW_CODE"],"child":"1286866",\
        "message":"A review, and \\"only\\" short breaks.","mend":"Take it out."}
        ]

        """)
  }

  @Test func `a finding about no one file or line says so with null`() throws {
    let finding = Finding(rule: "H018", severity: .fault, message: "m", mend: "n")
    let data = Data(FindingsFile([finding]).text(.json).utf8)
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rows.first?["file"] is NSNull)
    #expect(rows.first?["line"] is NSNull)
    #expect((rows.first?["columns"] as? [String]) == [])
  }

  @Test(
    "no cell of CSV is a formula",
    arguments: ["=HYPERLINK(1)", "+1", "-1", "@A1", "\tx", "\r=1"])
  func formula(child: String) throws {
    let finding = Finding(
      rule: "H1", severity: .query, file: child, child: child, message: child, mend: child)
    let text = FindingsFile([finding]).text(.csv).drop { $0 != "\n" }.dropFirst()
    #expect(text.utf8.count { $0 == UInt8(ascii: "'") } == 4)
    let reading = CSVReader.read(Array("a,b,c,d,e,f,g,h\n\(text)".utf8))
    #expect(reading.table.text(0, 5) == "'" + child)
  }

  @Test func `a file's content does not steer the terminal`() {
    let finding = Finding(
      rule: "H1", severity: .query, child: "\u{1B}[31mred", message: "m", mend: "n")
    #expect(!FindingsFile([finding]).text(.table).contains("\u{1B}"))
  }

  @Test func `every rule of reading has a number of its own, a sentence and a severity`() {
    let rules = ReadingRule.allCases
    #expect(Set(rules.map(\.number)).count == rules.count)
    for rule in rules {
      #expect(rule.number.hasPrefix("H0") && rule.sentence.hasSuffix("."))
    }
  }
}
