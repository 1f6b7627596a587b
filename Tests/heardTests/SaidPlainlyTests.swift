import Foundation
import Testing

/// What stops an import, and what came of it, is said where a person sees it.
@Suite("Said plainly")
struct SaidPlainlyTests {
  @Test("findings that cannot be written stop the import before anything is done")
  func findingsNowhere() throws {
    try with { heard in
      for path in ["/nonexist/f.json", ".", heard.database] {
        let run = try heard.heard(
          "import", "ssda903", Program.example.path, "--database", heard.database, "--findings",
          path)
        #expect(run.status == 2)
        #expect(run.error.contains("Nothing was imported."))
        #expect(!FileManager.default.fileExists(atPath: heard.database))
      }
    }
  }

  /// A file of a return, what it holds, and the words by which its cause is told.
  struct Cause: CustomTestStringConvertible, Sendable {
    let name: String
    let change: @Sendable (String) -> Data
    let words: [String]

    var testDescription: String { name }
  }

  @Test(
    "why a file cannot be read is said when the import stops",
    arguments: [
      Cause(
        name: "misspelt column",
        change: { Data($0.replacing("REVIEW_CODE", with: "REVIEW_COED").utf8) },
        words: ["REVIEW_COED", "Rename the column"]),
      Cause(
        name: "missing column", change: { Data($0.replacing("DOB,", with: "").utf8) },
        words: ["no column DOB"]),
      Cause(name: "empty file", change: { _ in Data() }, words: ["is empty", "Export the file"]),
      Cause(
        name: "UTF-16", change: { $0.data(using: .utf16) ?? Data() },
        words: ["UTF-16", "CSV UTF-8"]),
      Cause(
        name: "repeated column",
        change: { Data($0.replacing("CHILD,DOB", with: "CHILD,CHILD").utf8) },
        words: ["“CHILD” is there twice"]),
    ])
  func causes(cause: Cause) throws {
    try with { heard in
      try heard.copyExample(as: "return")
      let text = try String(contentsOfFile: heard.path("return/reviews.csv"), encoding: .utf8)
      try heard.write(cause.change(text), to: "return/reviews.csv")
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("reviews.csv"))
      for words in cause.words { #expect(run.error.contains(words), "\(run.error)") }
      #expect(!FileManager.default.fileExists(atPath: heard.database))
    }
  }

  @Test("a zero byte in a row of the header costs that row alone")
  func zeroByte() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      let children = try heard.lines(in: "return/header.csv") - 1
      try heard.edit("return/header.csv") { lines in lines[1] += "\u{0}" }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 1)
      #expect(run.output.contains("H012 × 1: header.csv, line 2"))
      #expect(run.output.contains("1 row could not be taken in."))
      #expect(run.output.contains("Header \(children - 1) rows"))
      #expect(run.output.contains("\(children) added"))
    }
  }

  @Test("of many findings of one rule it is said how many more there are, and where to read them")
  func moreFindings() throws {
    try with { heard in
      try heard.write(
        "child,endingKind,endedOn\nB1,died,2023-01-01\nB2,died,2023-01-01\nB3,died,2023-01-01\n",
        to: "recordEnding.csv")
      let arguments = ["import", "records", "recordEnding.csv", "--database", heard.database]
      let short = try heard.run(arguments)
      #expect(short.output.contains("H043 × 3: recordEnding.csv, line 2"), "\(short.all)")
      #expect(
        short.output.contains("2 more findings are not shown. To read them all, repeat the command")
      )
      let whole = try heard.run(arguments + ["--findings", "all.csv"])
      #expect(whole.output.contains("All 3 findings are in all.csv."), "\(whole.all)")
      #expect(try heard.lines(in: "all.csv") == 4)
    }
  }

  @Test("a finding about no file names the child; nothing is counted that is not there")
  func childNamed() throws {
    try with { heard in
      let last = Program.example.appending(path: "prev").path
      try heard.heard("import", "ssda903", last, "--database", heard.database)
      try heard.copyExample(as: "return")
      let rows = try String(contentsOfFile: last + "/episodes.csv", encoding: .utf8)
        .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let child = try #require(rows.first { $0.count > 7 && $0[7].isEmpty }?[0])
      try heard.edit("return/episodes.csv") { $0.removeAll { $0.hasPrefix("\(child),") } }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.output.contains("H031 × 1: Child \(child): The episode"))
      let check = try heard.heard("check", "ssda903", last, "return", "--format", "csv")
      #expect(check.output.contains(/\nH107,[a-z]+,prev\/episodes\.csv,\d+/))
      #expect(!run.output.contains("left out") && !run.output.contains("could not be taken in"))
    }
  }

  @Test("what could be read is checked, whatever the other return is like")
  func oneOfTwo() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.edit("return/reviews.csv") { lines in lines[1] += ",x" }
      let run = try heard.heard("check", "ssda903", "return", "nowhere")
      #expect(run.status == 2)
      #expect(run.output.contains("H010") && run.output.contains("return/reviews.csv"))
      #expect(run.error.contains("There is nothing at nowhere."))
    }
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
