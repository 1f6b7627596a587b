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
    for name in names where name != "index.csv" {
      #expect(index.contains(name))
      let path = heard.path("annual.tables/\(name)")
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 1, "\(name)")
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
