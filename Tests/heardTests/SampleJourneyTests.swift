import Foundation
import Testing

/// An invented authority of any year and seed, from its making to its published report.
@Suite("From the sample to the report")
struct SampleJourneyTests {
  @Test(
    "a sample of any year and seed is counted, checked, reported and whole",
    arguments: [("2021-22", "7"), ("2023-24", "903")])
  func journey(year: String, seed: String) throws {
    let heard = try Program()
    defer { heard.remove() }
    let database = ["--database", heard.database]
    func run(_ arguments: [String]) throws {
      let run = try heard.run(arguments + database)
      #expect(run.status == 0, "\(arguments): \(run.all)")
    }
    try run(["sample", "--year", year, "--seed", seed, "--children", "120"])
    try run(["measures", "--year", year])
    try run(["report", "annual", "--year", year, "--output", "report.html"])
    try run(["export", "ssda903", "--year", year, "--output", year])
    try run(["verify"])
    let check = try heard.heard("check", "ssda903", "\(year)=\(year)")
    #expect(check.status == 0, "\(check.all)")
    #expect(try Data(contentsOf: heard.folder.appending(path: "report.html")).count > 10_000)
  }

  @Test("another seed makes other children")
  func otherChildren() throws {
    let heard = try Program()
    defer { heard.remove() }
    var texts: Set<String> = []
    for seed in ["1", "7"] {
      let name = heard.path("\(seed).sqlite")
      try heard.heard(
        "sample", "--database", name, "--year", "2022-23", "--seed", seed, "--children", "40")
      try heard.heard(
        "export", "ssda903", "--database", name, "--year", "2022-23", "--output", seed)
      texts.insert(try String(contentsOfFile: heard.path("\(seed)/header.csv"), encoding: .utf8))
    }
    #expect(texts.count == 2)
  }
}
