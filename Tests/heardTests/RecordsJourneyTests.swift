import Foundation
import Testing

/// Everything out of one database into files, and from the files into another.
@Suite("Records out and in")
struct RecordsJourneyTests {
  @Test("everything that is exported is imported as the same, and a second time changes nothing")
  func roundTrip() throws {
    try with { heard in
      try sample(heard, children: 40)
      let out = try heard.heard("export", "out", "--database", heard.database)
      #expect(out.status == 0, "\(out.all)")
      #expect(out.output.contains("files with"))
      let run = try heard.heard("import", "records", "out", "--database", "b.sqlite")
      #expect(run.status == 0, "\(run.all)")
      let again = try heard.heard("import", "records", "out", "--database", "b.sqlite")
      #expect(again.output.contains(" 0 added, 0 changed,"), "\(again.all)")
      #expect(again.output.contains("Children of the register: 0 entered or changed"))
      try heard.heard("export", "records", "back", "--database", "b.sqlite")
      for part in ["records", "register"] {
        let names = try FileManager.default.contentsOfDirectory(atPath: heard.path("out/\(part)"))
        #expect(names.count > 10)
        for name in names {
          let one = try bytes(heard, "out/\(part)/\(name)")
          #expect(one == (try bytes(heard, "back/\(part)/\(name)")), "\(part)/\(name)")
        }
      }
      #expect(try heard.heard("verify", "--database", "b.sqlite").status == 0)
    }
  }

  @Test("a loaded return is exported as it spoke, and files are their owner's alone")
  func loadedReturn() throws {
    try with { heard in
      try heard.heard("import", "ssda903", Program.example.path, "--database", heard.database)
      try heard.heard("export", "records", "out", "--database", heard.database)
      let again = try heard.heard(
        "import", "ssda903", "out/returns/2025-26", "--database", heard.database)
      #expect(again.output.contains("Rows: 0 added, 0 changed, 0 withdrawn"), "\(again.all)")
      for name in ["out/index.csv", "out/audit.csv", "out/register/episode.csv"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: heard.path(name))
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
      }
      let index = try String(contentsOfFile: heard.path("out/index.csv"), encoding: .utf8)
      for name in ["records/visit.csv", "register/child.csv", "policies.csv", "audit.csv"] {
        #expect(index.contains(name))
      }
    }
  }

  @Test("new rows are taken in, bad ones named with their line, and the rest stays good")
  func badRows() throws {
    try with { heard in
      try register(heard)
      try heard.write(
        """
        child,endingKind,endedOn
        A1,adoptd,2023-01-01
        A1,adopted,2023-13-01
        B9,adopted,2023-01-01
        A1,turned 18,2023-01-01

        """, to: "recordEnding.csv")
      let run = try heard.heard(
        "import", "records", "recordEnding.csv", "--database", heard.database)
      #expect(run.status == 1, "\(run.all)")
      #expect(run.output.contains("line 2: The cell endingKind says “adoptd”"), "\(run.all)")
      #expect(run.output.contains("H043 × "), "\(run.all)")
    }
  }

  @Test("an escalation and its stages come in one import, referring to each other by number")
  func together() throws {
    try with { heard in
      try sample(heard, children: 30)
      try heard.heard("export", "records", "out", "--database", heard.database)
      try heard.heard("import", "records", "out/register", "--database", "b.sqlite")
      let run = try heard.heard("import", "records", "out/records", "--database", "b.sqlite")
      #expect(run.status == 0, "\(run.all)")
    }
  }

  @Test("a dry run says what would happen and changes nothing")
  func dryRun() throws {
    try with { heard in
      try register(heard)
      try heard.write("child,startedOn\nA1,2024-01-01\n", to: "deprivation.csv")
      let arguments = ["import", "records", "deprivation.csv", "--database", heard.database]
      let dry = try heard.run(arguments + ["--dry-run"])
      #expect(dry.output.contains("nothing was changed"))
      let real = try heard.run(arguments)
      #expect(real.output.contains("Children of the register: 1 entered or changed"))
      #expect(dry.output.hasSuffix(real.output))
    }
  }

  @Test("a register row that cannot be read does not withdraw what was held of its child")
  func keepsHeld() throws {
    try with { heard in
      try register(heard)
      try heard.write(
        "child,startedOn,legalStatus\nA1,2022-13-01,C2\nA1,2023-01-01,C2\n", to: "episode.csv")
      let run = try heard.heard("import", "records", "episode.csv", "--database", heard.database)
      #expect(run.status == 1)
      #expect(run.output.contains("Children of the register: 0 entered or changed"))
      #expect(run.output.contains("stays"))
    }
  }

  /// Two children, entered from files.
  private func register(_ heard: Program) throws {
    try heard.write("child,sex,bornOn\nA1,female,2010-01-01\nA2,male,2011-01-01\n", to: "child.csv")
    try heard.write(
      "child,startedOn,legalStatus,reasonBegan\nA1,2022-01-01,C2,S\nA2,2022-02-01,C2,S\n",
      to: "episode.csv")
    let run = try heard.heard(
      "import", "records", "child.csv", "episode.csv", "--database", heard.database)
    #expect(run.status == 0, "\(run.all)")
    #expect(run.output.contains("Children of the register: 2 entered or changed"))
  }

  private func sample(_ heard: Program, children: Int) throws {
    try heard.heard(
      "sample", "--database", heard.database, "--year", "2022-23", "--children", "\(children)")
  }

  private func bytes(_ heard: Program, _ name: String) throws -> Data {
    try Data(contentsOf: heard.folder.appending(path: name))
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
