import Foundation
import Testing

/// A return that corrects an earlier one of its year, and is itself not without fault.
@Suite("Corrected returns")
struct CorrectedReturnTests {
  /// Where a row is spoilt: the file, the column, and what stands there instead.
  struct Damage: CustomTestStringConvertible, Sendable {
    let file: String
    let column: Int
    let text: String

    var testDescription: String { "\(file), column \(column + 1): \(text)" }
  }

  @Test(
    "a row that cannot be read leaves what was held of its child",
    arguments: [
      Damage(file: "episodes.csv", column: 1, text: "2025-04-01"),
      Damage(file: "episodes.csv", column: 7, text: "31/02/2026"),
      Damage(file: "reviews.csv", column: 2, text: "soon"),
      Damage(file: "episodes.csv", column: 3, text: "C2,C2"),
    ])
  func unreadableRow(damage: Damage) throws {
    try with { heard in
      let last = Program.example.appending(path: "prev").path
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", last, "return", "--database", heard.database)
      let before = try figures(heard)
      let whole = try String(contentsOfFile: heard.path("return/\(damage.file)"), encoding: .utf8)
      let child = try spoil(damage, heard)
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 1)
      #expect(run.output.contains("1 refused.\n"))
      #expect(
        run.output.contains(
          "Child \(child): What was held stays, since a row of the new return could not be read."))
      #expect(!run.output.contains("H031"))
      #expect(try figures(heard) == before)
      try heard.write(whole, to: "return/\(damage.file)")
      let mended = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(mended.status == 0)
      #expect(mended.output.contains("0 refused"))
      #expect(try figures(heard) == before)
      #expect(try heard.heard("verify", "--database", heard.database).status == 0)
    }
  }

  @Test("XML without a module that it could carry withdraws the rows of the module")
  func shorterXML() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      let path = Program.example.appending(path: "xml/ssda903.xml").path
      let xml = try String(contentsOfFile: path, encoding: .utf8)
      let without = xml.replacing(/<UASC>[^<]*<\/UASC>/, with: "<UASC>0</UASC>")
        .replacing(/<DUC>[^<]*<\/DUC>/, with: "")
        .replacing(
          /<(DATE_INT|DATE_MATCH|FOSTER_CARE|NB_ADOPTR|SEX_ADOPTR|LS_ADOPTR)>[^<]*<\/\1>/, with: "")
      #expect(without != xml)
      try heard.write(without, to: "return.xml")
      let run = try heard.heard("import", "ssda903", "return.xml", "--database", heard.database)
      #expect(run.status == 0, "\(run.all)")
      #expect(run.output.contains("Rows: 0 added, 0 changed, 2 withdrawn"))
    }
  }

  @Test("XML does not take the place of a return with a module that XML cannot carry")
  func moduleOutsideXML() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.write(
        "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n", to: "return/social_workers.csv")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      let run = try heard.heard(
        "import", "ssda903", Program.example.path + "/xml/ssda903.xml", "--database",
        heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("has a SWEpisodes file, which XML cannot carry"))
      #expect(run.error.contains("CSV files"))
    }
  }

  /// Spoils the first row that has something in the column; whose row it is.
  private func spoil(_ damage: Damage, _ heard: Program) throws -> String {
    var child = ""
    try heard.edit("return/\(damage.file)") { lines in
      for index in lines.indices.dropFirst() {
        var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false)
          .map(String.init)
        guard !cells[damage.column].isEmpty else { continue }
        child = cells[0]
        cells[damage.column] = damage.text
        lines[index] = cells.joined(separator: ",")
        break
      }
    }
    return child
  }

  private func figures(_ heard: Program) throws -> String {
    try heard.heard(
      "measures", "--database", heard.database, "--year", "2025-26", "--format", "json"
    ).output
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
