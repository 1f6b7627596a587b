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

  @Test("figures counted from what was taken out and in again are the same figures")
  func sameFigures() throws {
    try with { heard in
      try sample(heard, children: 40)
      // Figures count sealed records too, which leave for a reason alone.
      try heard.heard(
        "export", "out", "--database", heard.database, "--sealed-because", "to move everything")
      for command in [
        ["policy", "load", "out/policies.csv"], ["import", "records", "out"],
        ["reference", "load", "out/reference-figures.csv"],
      ] {
        let run = try heard.run(command + ["--database", "b.sqlite"])
        #expect(run.status == 0, "\(run.all)")
      }
      let figures = try [heard.database, "b.sqlite"].map {
        try heard.heard("measures", "--database", $0, "--year", "2022-23", "--format", "csv").output
      }
      #expect(figures[0].count > 10_000)
      #expect(figures[0] == figures[1])
    }
  }

  @Test("the totals of a month in the middle of a year agree as far as that month")
  func monthInTheYear() throws {
    try with { heard in
      try sample(heard, children: 40)
      let run = try heard.heard(
        "report", "monthly", "--database", heard.database, "--month", "2022-09", "--output", "m.txt"
      )
      #expect(run.status == 0, "\(run.all)")
      let text = try String(contentsOfFile: heard.path("m.txt"), encoding: .utf8)
      #expect(text.contains("totals that were checked agree."))
    }
  }

  @Test("a policy that cannot be set is named with its line, and the others are set")
  func policies() throws {
    try with { heard in
      try heard.write(
        "from,name,value\n2023-04-01,nonsense,1\nsoon,figures.small-number-limit,7\n"
          + "2023-04-01,figures.small-number-limit,7\n", to: "policies.csv")
      let run = try heard.heard("policy", "load", "policies.csv", "--database", heard.database)
      #expect(run.status == 1, "\(run.all)")
      #expect(run.error.contains("line 2") && run.error.contains("line 3"), "\(run.all)")
      #expect(run.output.contains("2 policies read, 1 of them new or changed"), "\(run.all)")
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
        A1,dyed,2023-01-01
        A1,died,2023-13-01
        B9,died,2023-01-01
        A1,Died,2023-01-01

        """, to: "recordEnding.csv")
      let run = try heard.heard(
        "import", "records", "recordEnding.csv", "--database", heard.database)
      #expect(run.status == 1, "\(run.all)")
      #expect(run.output.contains("line 2: The cell endingKind says “dyed”"), "\(run.all)")
      #expect(run.output.contains("Perhaps died is meant."), "\(run.all)")
      #expect(
        run.output.contains("H043 × 1: recordEnding.csv, line 4: There is no child B9"),
        "\(run.all)")
      #expect(run.output.contains("own records: 1 added, 0 changed, 0 as they were, 3 refused"))
    }
  }

  @Test("an escalation, its stages and its officer come in one import and out again as they were")
  func together() throws {
    try with { heard in
      try register(heard)
      try heard.write("number,name,startedOn\n7,Kim Other,2020-01-01\n", to: "in/officer.csv")
      try heard.write(
        """
        number,child,openedOn,officer,reason,issues,text
        3,A1,2023-01-10,7,drift and delay,delay in life-story work,"'=1+1, ""so"", too"

        """, to: "in/escalation.csv")
      try heard.write(
        """
        child,escalation,level,enteredOn,respondedOn,isAccepted
        A1,3,stage 1: team manager,2023-01-10,2023-01-12,no
        A1,3,stage 2: head of service,2023-01-13,,
        A1,4,stage 1: team manager,2023-01-13,,

        """, to: "in/escalationStage.csv")
      let run = try heard.heard("import", "records", "in", "--database", heard.database)
      #expect(run.status == 1, "\(run.all)")
      #expect(run.output.contains("4 added, 0 changed, 0 as they were, 1 refused"), "\(run.all)")
      #expect(run.output.contains("line 4: There is no escalation number 4"), "\(run.all)")
      let again = try heard.heard("import", "records", "in", "--database", heard.database)
      #expect(again.output.contains("0 added, 0 changed, 4 as they were"), "\(again.all)")
      try heard.heard("export", "out", "--database", heard.database)
      try heard.heard("import", "records", "out", "--database", "b.sqlite")
      try heard.heard("export", "back", "--database", "b.sqlite")
      for name in ["officer", "escalation", "escalationStage"] {
        let one = try bytes(heard, "out/records/\(name).csv")
        #expect(one.count > 100)
        #expect(one == (try bytes(heard, "back/records/\(name).csv")), "\(name)")
      }
    }
  }

  @Test("a row with a number takes the place of the row that has it")
  func replaced() throws {
    try with { heard in
      try register(heard)
      try heard.write("child,visitedOn,note\nA1,2023-01-10,one\n", to: "visit.csv")
      try heard.heard("import", "records", "visit.csv", "--database", heard.database)
      try heard.write("number,child,visitedOn,note\n1,A1,2023-01-11,two\n", to: "visit.csv")
      let run = try heard.heard("import", "records", "visit.csv", "--database", heard.database)
      #expect(run.output.contains("0 added, 1 changed"), "\(run.all)")
      try heard.write("number,child,visitedOn,note\n1,A2,2023-01-11,two\n", to: "visit.csv")
      let other = try heard.heard("import", "records", "visit.csv", "--database", heard.database)
      #expect(other.status == 1)
      #expect(other.output.contains("The visit of number 1 is about another child."))
    }
  }

  @Test("records sealed at adoption are left out, unless a reason is given that the audit notes")
  func sealed() throws {
    try with { heard in
      try register(heard)
      try heard.write(
        "child,endingKind,endedOn\nA1,adoption order,2023-01-01\n", to: "recordEnding.csv")
      let run = try heard.heard(
        "import", "records", "recordEnding.csv", "--database", heard.database)
      #expect(run.status == 0, "\(run.all)")
      try heard.heard("export", "out", "--database", heard.database)
      try heard.heard(
        "export", "all", "--database", heard.database, "--sealed-because", "a court asks")
      for name in ["register/episode.csv", "records/recordEnding.csv", "audit.csv"] {
        #expect(!text(of: try bytes(heard, "out/\(name)")).contains("A1"), "\(name)")
        #expect(text(of: try bytes(heard, "all/\(name)")).contains("A1"), "\(name)")
      }
      #expect(text(of: try bytes(heard, "all/audit.csv")).contains("Reason: a court asks"))
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

  private func text(of bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }

  private func bytes(_ heard: Program, _ name: String) throws -> Data {
    try Data(contentsOf: heard.folder.appending(path: name))
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
