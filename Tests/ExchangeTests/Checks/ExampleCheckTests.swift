import Care
import Exchange
import Foundation
import Testing

/// Returns that are right, and what is nevertheless to be said of their reviews.
@Suite("Checks of whole example returns")
struct ExampleCheckTests {
  @Test func `a return without fault has no finding of the rules of the DfE`() throws {
    let (last, now) = try returns()
    for findings in [
      ReturnCheck.findings(in: now, previous: last), ReturnCheck.findings(in: last),
    ] {
      #expect(findings.filter { !$0.rule.hasPrefix("H") } == [])
    }
  }

  @Test func `reviews out of time are those that the truth names`() throws {
    let (last, now) = try returns()
    let found = ReturnCheck.findings(in: now, previous: last, rules: ["H106"])
    let truth = try String(
      contentsOfFile: "\(Example.thisYear)/truth/reviews.csv", encoding: .utf8)
    let rows: [[Substring]] = truth.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",")
    }
    let late: [String] = rows.filter { $0[6] == "0" }.map { String($0[0]) }
    #expect(found.compactMap(\.child).sorted() == late.sorted())
    #expect(!late.isEmpty)
  }

  @Test func `rows in another order give the same findings`() throws {
    let text = try String(contentsOfFile: "\(Example.thisYear)/episodes.csv", encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    // Every third row goes, so that there is something to find.
    let rows = lines.dropFirst().enumerated().filter { $0.offset % 3 != 1 }.map(\.element)
    var expected: [String: Int] = [:]
    for (index, turned) in [rows, rows.reversed()].enumerated() {
      let bytes = Array(([lines[0]] + turned).joined(separator: "\n").utf8)
      let reading = ReturnTableReader.read(ReturnFile(name: "episodes.csv", bytes: bytes))
      let table = try #require(reading.table)
      let findings = ReturnCheck.findings(
        in: YearsReturn(year: CollectionYear(ending: 2026), tables: [table], findings: []))
      let counts = Dictionary(grouping: findings) { "\($0.rule) \($0.child ?? "")" }
        .mapValues(\.count)
      if index == 0 { expected = counts }
      #expect(counts == expected)
    }
    #expect(expected.count > 10)
  }

  private func returns() throws -> (last: YearsReturn, now: YearsReturn) {
    let years = try ReturnReader.read([
      ReturnPath(path: Example.lastYear), ReturnPath(path: Example.thisYear),
    ])
    return (try #require(years.first), try #require(years.last))
  }
}
