import Foundation
import Testing

/// A report that is made from what was counted ahead is the report that is made from the records.
@Suite("A report that was counted ahead")
struct PreparedReportTests {
  @Test("the report is the same, and after a change too; only who changed is counted again")
  func same() throws {
    let heard = try Program()
    defer { heard.remove() }
    let database = ["--database", heard.database]
    try heard.run(["sample", "--year", "2022-23", "--children", "120"] + database)
    let before = try report(heard, database)
    #expect(before.count > 20_000)
    #expect(try prepare(heard, database) > 120)
    #expect(try report(heard, database) == before)
    #expect(try prepare(heard, database) == 0)

    try heard.run(["export", "records", "out"] + database)
    let changed = try turnVisits(in: heard.path("out/records/visit.csv"))
    let run = try heard.run(["import", "records", "out/records/visit.csv"] + database)
    #expect(run.status == 0, "\(run.all)")
    let partly = try report(heard, database)
    #expect(partly != before)
    #expect(try prepare(heard, database) == changed)
    #expect(try report(heard, database) == partly)
    #expect(try prepare(heard, database, ["--anew"]) > 120)
    #expect(try report(heard, database) == partly)

    // Another policy is another question: nothing that was counted ahead is used.
    try heard.run(
      ["policy", "set", "records.complete-working-days", "25", "--from", "2020-04-02"] + database)
    let otherwise = try report(heard, database)
    #expect(try prepare(heard, database) > 120)
    #expect(try report(heard, database) == otherwise)
    #expect(try heard.run(["verify"] + database).status == 0)
  }

  /// Has the visits of the year to some children found otherwise, and says to how many children.
  private func turnVisits(in file: String) throws -> Int {
    var turned: Set<Substring> = []
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells[2].hasPrefix("2022-1"), turned.count < 12 || turned.contains(cells[1]) else {
        return String(line)
      }
      turned.insert(cells[1])
      let other = cells[5] == "yes" ? "no" : "yes"
      return (cells[..<5] + [other[...]] + cells[6...]).joined(separator: ",")
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    return turned.count
  }

  private func report(_ heard: Program, _ database: [String]) throws -> String {
    let made = try heard.run(
      ["report", "annual", "--year", "2022-23", "--output", "a.txt"] + database)
    #expect(made.status == 0, "\(made.all)")
    return try String(contentsOfFile: heard.path("a.txt"), encoding: .utf8)
  }

  /// How many children were counted ahead.
  private func prepare(
    _ heard: Program, _ database: [String], _ options: [String] = []
  ) throws -> Int {
    let run = try heard.run(
      ["report", "prepare", "--year", "2022-23"] + options + database)
    #expect(run.status == 0, "\(run.all)")
    let told = run.output.firstMatch(of: /Counted ahead for 2022-23: (\d+) children/)
    return try #require(told.flatMap { Int($0.1) }, "\(run.all)")
  }
}
