import Foundation
import Testing

/// A data officer's way from the returns to figures.
@Suite("From the return to the figures")
struct ReturnJourneyTests {
  @Test("the order of imports does not matter")
  func order() throws {
    try with { heard in
      let this = Program.example.path
      let last = Program.example.appending(path: "prev").path
      try heard.heard("import", "ssda903", this, last, "--database", "a.sqlite")
      try heard.heard("import", "ssda903", last, "--database", "b.sqlite")
      try heard.heard("import", "ssda903", this, "--database", "b.sqlite")
      try heard.heard("import", "ssda903", this, "--database", "c.sqlite")
      try heard.heard("import", "ssda903", last, "--database", "c.sqlite")
      let figures = try ["a", "b", "c"].map {
        try heard.heard(
          "measures", "--database", "\($0).sqlite", "--year", "2025-26", "--format", "json"
        ).output
      }
      #expect(figures[0].count > 10_000)
      #expect(Set(figures).count == 1)
    }
  }

  @Test("importing again changes nothing, and XML says what CSV says")
  func again() throws {
    try with { heard in
      let this = Program.example.path
      try heard.heard("import", "ssda903", this, "--database", heard.database)
      let again = try heard.heard("import", "ssda903", this, "--database", heard.database)
      #expect(again.output.contains("0 added, 0 changed, 0 withdrawn"))
      let xml = try heard.heard(
        "import", "ssda903", this + "/xml/ssda903.xml=2025-26", "--database", heard.database)
      #expect(xml.output.contains("0 added, 0 changed, 0 withdrawn"))
    }
  }

  @Test("a corrected return updates what changed and withdraws what is gone")
  func corrected() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      try heard.edit("return/reviews.csv") { lines in
        lines[1] = lines[1].replacing(/PN\d$/, with: "PN7")
        lines.removeLast()
      }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.output.contains("Rows: 0 added, 1 changed, 1 withdrawn"))
      #expect(try heard.heard("verify", "--database", heard.database).status == 0)
    }
  }

  @Test("a forgotten file is not taken for rows that were withdrawn")
  func forgottenFile() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      let reviews = try String(contentsOfFile: heard.path("return/reviews.csv"), encoding: .utf8)
      try FileManager.default.removeItem(atPath: heard.path("return/reviews.csv"))
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("has a Reviews file, and this one has none"))
      let header = reviews.prefix { $0 != "\n" } + "\n"
      try heard.write(String(header), to: "return/reviews.csv")
      let emptied = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(emptied.output.contains("36 withdrawn"))
    }
  }

  @Test("of returns alone, what only the service records is told as not recorded, and never as 0")
  func returnsAlone() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      let figures = try heard.heard(
        "measures", "--database", heard.database, "--year", "2025-26", "--format", "csv"
      ).output.split(separator: "\n")
      for subject in ["social_work.", "plans.", "escalations.", "survey.", "visits."] {
        let rows = figures.filter { $0.hasPrefix(subject) }
        #expect(!rows.isEmpty, "\(subject)")
        for row in rows { #expect(row.contains(/,,[a-z_]+,,,not recorded$/), "\(row)") }
      }
    }
  }

  @Test("what is written is readable by its owner alone", .enabled(if: Program.isOnFile))
  func ownerOnly() throws {
    try with { heard in
      try heard.heard(
        "import", "ssda903", Program.example.path, "--database", heard.database, "--findings",
        "findings.csv")
      try heard.heard(
        "report", "annual", "--database", heard.database, "--year", "2025-26", "--output",
        "report.html", "--output", "report.txt")
      for name in ["authority.sqlite", "findings.csv", "report.html", "report.txt"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: heard.path(name))
        #expect((attributes[.posixPermissions] as? Int) == 0o600, "\(name)")
      }
    }
  }

  @Test("the same database gives the same page, byte for byte")
  func sameBytes() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      for name in ["one.html", "two.html"] {
        try heard.heard(
          "report", "annual", "--database", heard.database, "--year", "2025-26", "--output", name)
      }
      let one = try Data(contentsOf: heard.folder.appending(path: "one.html"))
      #expect(one.count > 10_000)
      #expect(one == (try Data(contentsOf: heard.folder.appending(path: "two.html"))))
    }
  }

  @Test(
    "every command that shows children's data is told to the audit", .enabled(if: Program.isOnFile))
  func noted() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      try heard.heard("measures", "--database", heard.database, "--year", "2025-26")
      try heard.heard(
        "measures", "--database", heard.database, "--year", "2025-26", "--explain",
        "population.in_care")
      try heard.heard(
        "export", "ssda903", "--database", heard.database, "--year", "2025-26", "--output", "out")
      let query = "SELECT purpose FROM auditEntry ORDER BY number DESC LIMIT 3"
      let notes = try heard.run([], prefix: ["sh", "-c", "sqlite3 authority.sqlite '\(query)'"])
      let purposes = notes.output.split(separator: "\n").map(String.init)
      #expect(
        purposes == ["heard export ssda903", "heard measures --explain", "heard measures"])
    }
  }

  @Test("an exported return imports as the same return")
  func roundTrip() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      try heard.heard(
        "export", "ssda903", "--database", heard.database, "--year", "2025-26", "--output", "out")
      let again = try heard.heard("import", "ssda903", "out", "--database", heard.database)
      #expect(again.output.contains("Rows: 0 added, 0 changed, 0 withdrawn"))
    }
  }

  @Test("an exported XML file says what the exported CSV files say, and imports as the same return")
  func exportedXML() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      let year = ["--database", heard.database, "--year", "2025-26"]
      let out = try heard.run(
        ["export", "ssda903"] + year + ["--output", "out", "--format", "xml"])
      #expect(out.status == 0, "\(out.all)")
      try heard.heard(
        "import", "ssda903", Program.example.path + "/xml/ssda903.xml=2025-26", "--database",
        "b.sqlite")
      let again = try heard.heard(
        "import", "ssda903", "out/ssda903.xml=2025-26", "--database", "b.sqlite")
      #expect(again.output.contains("Rows: 0 added, 0 changed, 0 withdrawn"), "\(again.all)")
    }
  }

  @Test(
    "the check finds nothing but late reviews in the exported return of the sample",
    arguments: ["csv", "xml"])
  func sampleChecks(format: String) throws {
    try with { heard in
      try heard.heard(
        "sample", "--database", heard.database, "--year", "2022-23", "--children", "150")
      for year in ["2021-22", "2022-23"] {
        let run = try heard.heard(
          "export", "ssda903", "--database", heard.database, "--year", year, "--output", year,
          "--format", format)
        #expect(run.status == 0, "\(run.all)")
      }
      let names = ["2021-22", "2022-23"].map {
        format == "xml" ? "\($0)/ssda903.xml=\($0)" : "\($0)=\($0)"
      }
      let check = try heard.run(["check", "ssda903"] + names + ["--format", "csv"])
      let found = check.output.split(separator: "\n").map { $0.split(separator: ",") }
      #expect(Set(found.map { $0[1] }).subtracting(["severity", "query"]).isEmpty)
      // Some of its reviews were late; files without rows, and rules that want them, are told of.
      let meant: Set<Substring> = ["rule", "H106", "H005", "H110"]
      #expect(Set(found.map { $0[0] }).subtracting(meant).isEmpty)
      #expect(check.output.hasPrefix("rule,"))
      // Nothing but queries: nothing is wrong with the return.
      #expect(check.status == 0)
    }
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
