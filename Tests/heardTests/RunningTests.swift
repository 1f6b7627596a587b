import Foundation
import Testing

@testable import heard

/// What whoever runs Heard is told: settings, the doctor, backups that are looked at.
@Suite("Running Heard")
struct RunningTests {
  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }

  @Test("docs/operations.md has the table that `heard settings` prints")
  func tableIsCurrent() throws {
    try with { heard in
      let printed = try heard.heard("settings").output
      let kept = try String(
        contentsOf: Program.root.appending(path: "docs/operations.md"), encoding: .utf8)
      #expect(printed.split(separator: "\n").count == Setting.allCases.count + 2)
      #expect(kept.contains(printed), "Put the output of `heard settings` into docs/operations.md.")
    }
  }

  @Test("what is typed comes before the environment, and that before the file")
  func precedence() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "heard-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("# a remark\nHEARD_PORT=1\nHEARD_HOST=\"a\"\n\nHEARD_AUTHORITY = b\nPATH=x\n".utf8)
      .write(to: file)
    let settings = try Settings(
      typed: [.port: "3", .log: nil], environment: ["HEARD_PORT": "2", "HEARD_HOST": "c"],
      file: file.path)
    #expect(settings.text(.port) == "3")
    #expect(settings.text(.host) == "c")
    #expect(settings.text(.authority) == "b")
    #expect(settings.text(.drillHour) == "2")
    #expect(settings.text(.metrics) == nil)
  }

  @Test(
    "a setting that cannot be is told by its line or its name",
    arguments: [
      ("HEARD_PROT=8480", "Line 1"), ("\nwhat is this", "Line 2"), ("HEARD_PORT=many", "--port"),
      ("HEARD_PORT=0", "1 to 65535"), ("HEARD_LOG=perhaps", "yes or no"),
      ("HEARD_METRICS=9480", "127.0.0.1:9480"),
      ("HEARD_BACKUP_HOURS=0\nHEARD_BACKUP_FOLDER=x", "168"),
    ])
  func wrong(text: String, said: String) throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      try heard.write(text, to: "heard.conf")
      let run = try heard.run(
        ["serve", "--database", heard.database, "--settings", "heard.conf"],
        prefix: ["timeout", "20"])
      #expect(run.status == 2)
      #expect(run.error.contains(said), "\(run.error)")
    }
  }

  @Test("the doctor finds what is unsafe, says how to mend it, and changes nothing")
  func doctor() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      try heard.heard(
        "account", "add", "ana", "--role", "headOfService", "--database", heard.database)
      let run = try heard.heard("doctor", "--database", heard.database, "--host", "0.0.0.0")
      #expect(run.status == 1)
      for said in [
        "without TLS", "No folder is set for backups", "no good backup", "no one-time code: ana",
        "Unsafe: ",
      ] { #expect(run.output.contains(said), "\(said): \(run.output)") }
      if Program.isOnFile {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o644], ofItemAtPath: heard.database)
        let open = try heard.heard("doctor", "--database", heard.database)
        #expect(open.output.contains("chmod 600"))
        let rights = try FileManager.default.attributesOfItem(atPath: heard.database)
        #expect(rights[.posixPermissions] as? Int == 0o644)
      }
      #expect(try heard.heard("doctor", "--database", heard.path("none.sqlite")).status == 2)
    }
  }

  @Test("a backup is looked at by itself, and one that was altered is found out")
  func backup() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      let made = try heard.heard("backup", "--database", heard.database, "--folder", "backups")
      #expect(made.status == 0, "\(made.error)")
      let name = try #require(
        FileManager.default.contentsOfDirectory(atPath: heard.path("backups")).first)
      let good = try heard.heard("verify", "--backup", "backups/\(name)")
      #expect(good.status == 0 && good.output.contains("The audit is whole"))
      #expect(try heard.heard("verify").status == 64)
      var bytes = try Data(contentsOf: URL(filePath: heard.path("backups/\(name)")))
      let word = Data("imported".utf8)
      let place = try #require(bytes.range(of: Data("import".utf8)))
      bytes[place.lowerBound] = word[0] ^ 1
      try bytes.write(to: URL(filePath: heard.path("backups/\(name)")))
      #expect(try heard.heard("verify", "--backup", "backups/\(name)").status != 0)
    }
  }
}
