import Foundation
import Testing

/// A database that cannot be used, a disk that is full, an archive that explodes.
@Suite("Bad databases and archives")
struct BadDatabaseTests {
  @Test("a database that is not there is not made by a question", .enabled(if: Program.isOnFile))
  func missing() throws {
    try with { heard in
      let run = try heard.heard("measures", "--database", heard.database, "--year", "2025-26")
      #expect(run.status == 2)
      #expect(run.error.contains("authority.sqlite"))
      #expect(!FileManager.default.fileExists(atPath: heard.database))
    }
  }

  @Test("a file that is no database is left as it is", .enabled(if: Program.isOnFile))
  func noDatabase() throws {
    try with { heard in
      let text = String(repeating: "this is a letter, not a database. ", count: 200)
      try heard.write(text, to: "authority.sqlite")
      try heard.copyExample(as: "return")
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("authority.sqlite"))
      #expect(try String(contentsOfFile: heard.database, encoding: .utf8) == text)
    }
  }

  @Test("a full disk leaves the database as it was", .enabled(if: Program.isOnFile))
  func fullDisk() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      let limited = ["sh", "-c", "ulimit -f 300; exec \"$0\" \"$@\""]
      let run = try heard.run(
        ["import", "ssda903", "return", "--database", heard.database], prefix: limited)
      #expect(run.status != 0)
      #expect(!run.all.isEmpty)
      let again = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(again.status == 0)
      #expect(try heard.heard("verify", "--database", heard.database).status == 0)
    }
  }

  @Test("a killed import leaves the database as it was")
  func killed() throws {
    try with { heard in
      try heard.heard(
        "sample", "--database", heard.database, "--year", "2022-23", "--children", "60")
      try heard.copyExample(as: "return")
      for delay in ["0.02", "0.05", "0.09", "0.14", "0.2"] {
        _ = try heard.run(
          ["import", "ssda903", "return", "--database", heard.database],
          prefix: ["timeout", "-s", "KILL", delay])
        #expect(try heard.heard("verify", "--database", heard.database).status == 0)
      }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 0)
    }
  }

  @Test("a bomb in an archive is refused by what it says it holds")
  func bomb() throws {
    try with { heard in
      _ = try shell(
        heard,
        "python3 - <<'PY'\nimport zipfile\nz=zipfile.ZipFile('bomb.zip','w',zipfile.ZIP_DEFLATED)\n"
          + "with z.open('episodes.csv','w',force_zip64=True) as f:\n"
          + "  block=b'0'*(1<<24)\n  for _ in range(130): f.write(block)\nz.close()\nPY")
      let run = try heard.heard("import", "ssda903", "bomb.zip", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.all.contains("bomb.zip"))
      #expect(!FileManager.default.fileExists(atPath: heard.database))
    }
  }

  @Test("an altered audit entry is named", .enabled(if: Program.isOnFile))
  func altered() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      _ = try shell(
        heard, "sqlite3 authority.sqlite \"DROP TRIGGER IF EXISTS auditEntryIsNotChanged\" || true")
      let triggers = try shell(
        heard, "sqlite3 authority.sqlite \"SELECT name FROM sqlite_schema WHERE type='trigger'\"")
      for trigger in triggers.output.split(separator: "\n") {
        _ = try shell(heard, "sqlite3 authority.sqlite \"DROP TRIGGER \(trigger)\"")
      }
      _ = try shell(
        heard,
        "sqlite3 authority.sqlite \"UPDATE auditEntry SET sentence = 'Nothing.' WHERE number = 3\"")
      let run = try heard.heard("verify", "--database", heard.database)
      #expect(run.status == 1)
      #expect(run.output.contains("3"))
    }
  }

  private func shell(_ heard: Program, _ script: String) throws -> Program.Run {
    try heard.run([], prefix: ["sh", "-c", script])
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
