import Foundation
import Testing

/// The tables of a report as CSV files.
@Suite("Tables of a report")
struct ReportTablesTests {
  @Test("the annual report's tables are written as CSV, private, with an index of them")
  func tables() throws {
    let heard = try Program()
    defer { heard.remove() }
    try heard.heard(
      "sample", "--database", heard.database, "--year", "2022-23", "--children", "300")
    let run = try heard.heard(
      "report", "annual", "--database", heard.database, "--year", "2022-23", "--output",
      "annual.tables", "--output", "annual.txt")
    #expect(run.status == 0, "\(run.all)")
    let names = try FileManager.default.contentsOfDirectory(atPath: heard.path("annual.tables"))
    #expect(names.count > 20)
    let index = try String(contentsOfFile: heard.path("annual.tables/index.csv"), encoding: .utf8)
    for name in names where !["index.csv", "words.csv"].contains(name) {
      #expect(index.contains(name))
      let path = heard.path("annual.tables/\(name)")
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 1, "\(name)")
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("a number that is withheld is told from nought and from nothing, and no file gives it away")
  func withheld() throws {
    let heard = try Program()
    defer { heard.remove() }
    try heard.heard("sample", "--database", heard.database, "--year", "2022-23", "--children", "25")
    let run = try heard.heard(
      "report", "annual", "--database", heard.database, "--year", "2022-23", "--output", "a.tables")
    #expect(run.status == 0, "\(run.all)")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: heard.path("a.tables")) {
      files[name] = try String(contentsOfFile: heard.path("a.tables/\(name)"), encoding: .utf8)
    }
    let words = files.removeValue(forKey: "words.csv") ?? ""
    #expect(words.contains("\nsuppressed,\"Withheld") && words.contains("\nnot recorded,"))
    let index = files.removeValue(forKey: "index.csv") ?? ""
    #expect(index.hasPrefix("file,number,caption,chapter,unit,notes\n"))
    let held = ",Reviews held in each month,\"Reviews held, and held in time\",reviews,"
    #expect(index.contains(held), "\(index)")
    for (name, text) in files {
      for line in text.split(separator: "\n") {
        #expect(!line.contains(",,") && line.last != ",", "\(name): an empty cell in \(line)")
      }
    }
    let totals = try #require(files.first { $0.key.contains("totals-that-must-agree") }?.value)
    #expect(totals.hasPrefix("What is held against what,Result\n"), "\(totals)")
    // Children in care on the last day are withheld beside those who came; the month has them too.
    let atTheEnd = try #require(files["02-children-in-care-at-the-end-of-each-month-2022-23.csv"])
    #expect(files["01-the-year-beside-the-two-before.csv"]?.contains("31 March,suppressed") == true)
    #expect(atTheEnd.contains("March 2023,suppressed"), "\(atTheEnd)")
  }
}
