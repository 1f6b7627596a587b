import Foundation
import Testing

@Suite("Frozen reports")
struct FrozenReportTests {
  private static func use(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try program.heard(
      "sample", "--database", program.database, "--year", "2022-23", "--children", "150")
    try body(program)
  }

  @Test
  func `a report is frozen once, and what is counted otherwise later is a correction`() throws {
    try Self.use { program in
      let frozen = try program.heard(
        "report", "freeze", "annual", "--database", program.database, "--year", "2022-23")
      #expect(frozen.status == 0 && frozen.output.contains("Frozen: the annual report of 2022-23"))
      let none = try program.heard(
        "report", "corrections", "--database", program.database, "--year", "2022-23")
      #expect(none.output == "Nothing that was published is counted otherwise today.\n")
      let again = try program.heard(
        "report", "freeze", "annual", "--database", program.database, "--year", "2022-23")
      #expect(again.status == 2 && again.error.contains("is frozen already"))

      try program.heard(
        "policy", "set", "voice.silent-attendance-takes-part", "yes", "--from", "2020-04-01",
        "--database", program.database)
      let some = try program.heard(
        "report", "corrections", "--database", program.database, "--year", "2022-23")
      #expect(some.output.contains("voice.participated_share, 2022-23: published"))
      #expect(some.output.contains(", now "))
    }
  }

  @Test
  func `the columns of the year before are as they were published, and say what was corrected`()
    throws
  {
    try Self.use { program in
      try program.heard(
        "report", "freeze", "annual", "--database", program.database, "--year", "2021-22")
      let before = try program.heard(
        "measures", "--database", program.database, "--year", "2021-22", "--format", "csv",
        "--measure", "voice.participated_share")
      let row = try #require(
        before.output.split(separator: "\n").first {
          $0.hasPrefix("voice.participated_share,,,2021-22,")
        })
      let value = try #require(
        Double(row.split(separator: ",", omittingEmptySubsequences: false)[4]))
      try program.heard(
        "policy", "set", "voice.silent-attendance-takes-part", "yes", "--from", "2020-04-01",
        "--database", program.database)
      let report = program.path("report.txt")
      try program.heard(
        "report", "annual", "--database", program.database, "--year", "2022-23", "--output", report)
      let text = try String(contentsOfFile: report, encoding: .utf8).replacing("\n", with: " ")
      #expect(
        text.contains("Figures of earlier years stand in this report as they were published, those")
      )
      let shown = (value * 10).rounded() / 10
      #expect(text.contains("\(shown)%"))
    }
  }

  @Test
  func `a paper for management is not frozen, nor one of a year without data`() throws {
    try Self.use { program in
      let monthly = try program.heard(
        "report", "freeze", "monthly", "--database", program.database, "--year", "2022-23")
      #expect(monthly.status == 64)
      let early = try program.heard(
        "report", "freeze", "annual", "--database", program.database, "--year", "2010-11")
      #expect(early.status == 2)
    }
  }
}
