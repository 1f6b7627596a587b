import Foundation
import Testing

/// `heard measures --by`: for managers, said so each time, and noted.
@Suite("Figures by officer and by team")
struct ManagementFiguresTests {
  @Test("figures by officer say that they are for management alone, in the table and beside a file")
  func notice() throws {
    let program = try Program()
    defer { program.remove() }
    let database = program.database
    try program.heard("import", "ssda903", Program.example.path, "--database", database)
    let command = [
      "measures", "--database", database, "--year", "2025-26", "--measure", "reviews.held", "--by",
    ]
    let table = try program.run(command + ["iro"])
    #expect(table.status == 0, "\(table.all)")
    #expect(table.output.hasPrefix("For management use only"))
    let json = try program.run(command + ["team", "--format", "json"])
    #expect(json.error.hasPrefix("For management use only"))
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [Any])
  }

  @Test("a measure without a total, and --explain beside it, are refused in a sentence")
  func refused() throws {
    let program = try Program()
    defer { program.remove() }
    let database = program.database
    try program.heard("import", "ssda903", Program.example.path, "--database", database)
    let start = ["measures", "--database", database, "--year", "2025-26"]
    let untold = try program.run(start + ["--measure", "population.age", "--by", "team"])
    #expect(untold.status != 0 && untold.error.contains("has no total"))
    let both = try program.run(start + ["--explain", "reviews.held", "--by", "iro"])
    #expect(both.status == 64 && both.error.contains("do not go together"))
  }
}
