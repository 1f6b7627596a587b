import Foundation
import Testing

@testable import heard

/// What children's data may lie in is its owner's alone, from the first moment to the last.
@Suite("Private files")
struct PrivateFilesTests {
  private static let year = ["--year", "2022-23"]

  @Test(
    "a database that others can read is closed to them when it is written",
    .enabled(if: Program.isOnFile))
  func openDatabase() throws {
    try with { heard in
      try heard.heard(
        "sample", "--database", heard.database, "--year", "2022-23", "--children", "20")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: heard.database)
      #expect(
        try heard.run(["measures", "--database", heard.database] + Self.year).status == 0)
      #expect(try rights(of: heard.database) == 0o600)
    }
  }

  @Test("an empty file is named as one, and stays empty", .enabled(if: Program.isOnFile))
  func emptyFile() throws {
    try with { heard in
      try heard.write("", to: "authority.sqlite")
      for command in ["measures", "verify"] {
        let run = try heard.run(
          [command, "--database", heard.database] + (command == "verify" ? [] : Self.year))
        #expect(run.status == 2)
        #expect(run.error.contains("is empty."))
      }
      #expect(try Data(contentsOf: URL(filePath: heard.database)).isEmpty)
    }
  }

  @Test("a file is whole and private, and nothing is left beside it")
  func privateFile() throws {
    try with { heard in
      try heard.write("old", to: "findings.csv")
      let bytes = [UInt8](repeating: 0x61, count: 3_000_000)
      try PrivateFile(path: heard.path("findings.csv")).write(bytes)
      #expect(try Data(contentsOf: URL(filePath: heard.path("findings.csv"))) == Data(bytes))
      #expect(try rights(of: heard.path("findings.csv")) == 0o600)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: heard.folder.path) == ["findings.csv"])
      #expect(throws: Problem.self) {
        try PrivateFile(path: heard.path("none/findings.csv")).write(bytes)
      }
    }
  }

  @Test(
    "standard output that is full is told in a sentence",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["rules", "report template", "check ssda903 return"])
  func fullOutput(command: String) throws {
    try with { heard in
      try heard.copyExample(as: "return")
      let run = try heard.run(
        command.split(separator: " ").map(String.init),
        prefix: ["sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
      #expect(run.status == 2)
      #expect(run.error.contains("heard: Standard output cannot be written (No space left"))
      #expect(!run.error.contains("NSCocoaErrorDomain"))
    }
  }

  @Test("a reader who has read enough hears no complaint")
  func closedPipe() throws {
    try with { heard in
      let run = try heard.run(
        ["rules"], prefix: ["sh", "-c", "\"$0\" \"$@\" | head -n 1"])
      #expect(run.status == 0)
      #expect(run.error.isEmpty)
    }
  }

  @Test("what a killed run left in the temporary folder goes with the next run")
  func sweep() throws {
    try with { heard in
      let over = try heard.heard("--version")
      #expect(over.status == 0)
      let uuid = "0B4E0F6C-5C0A-4A3B-9B51-3D3B5B3C2E11"
      // No process has this number: it lies above the greatest that Linux and macOS give.
      let left = "tmp/heard-4999999-\(uuid)/episodes.csv"
      let kept = [
        "tmp/heard-\(getpid())-\(uuid)/a", "tmp/heard-\(uuid)/a", "tmp/heard-4999999-mine/a",
        "tmp/other-4999999-\(uuid)/a",
      ]
      for name in [left] + kept { try heard.write("1", to: name) }
      _ = try heard.run(["rules"], prefix: ["TMPDIR=\(heard.path("tmp"))"])
      #expect(!FileManager.default.fileExists(atPath: heard.path(left)))
      for name in kept {
        #expect(FileManager.default.fileExists(atPath: heard.path(name)), "\(name)")
      }
    }
  }

  @Test(
    "a run that is told to end takes its temporary folder away and ends",
    arguments: ["INT", "TERM"])
  func signalled(signal: String) throws {
    try with { heard in
      try heard.heard(
        "sample", "--database", heard.database, "--year", "2022-23", "--children", "20")
      // A program that tells when it was started, then makes the report wait.
      try heard.write("#!/bin/sh\n: > ../../started\nexec sleep 20\n", to: "tools/bin/weasyprint")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: heard.path("tools/bin/weasyprint"))
      try FileManager.default.createDirectory(
        atPath: heard.path("tmp"), withIntermediateDirectories: false)
      let script = """
        TMPDIR="$PWD/tmp" "$0" "$@" & run=$!
        for i in $(seq 200); do test -e started && break; sleep 0.05; done
        ls tmp; kill -\(signal) $run; wait $run; echo "status $?"; echo "left: $(ls tmp)"
        """
      let began = ContinuousClock.now
      // A shell without job control lets its background runs ignore Ctrl-C; one with it does not.
      let run = try heard.run(
        ["report", "annual", "--database", heard.database] + Self.year
          + ["--tools", "tools", "--output", "report.pdf"],
        prefix: ["bash", "-m", "-c", script])
      #expect(ContinuousClock.now - began < .seconds(15))
      #expect(run.output.contains(/heard-[0-9]+-/))
      #expect(run.output.contains(signal == "INT" ? "status 130" : "status 143"), "\(run.all)")
      #expect(run.output.hasSuffix("left: \n"), "\(run.all)")
    }
  }

  @Test("a noted hash is asked for in its own form, and told to be there still")
  func notedHash() throws {
    try with { heard in
      try heard.heard(
        "sample", "--database", heard.database, "--year", "2022-23", "--children", "20")
      let first = try heard.heard("verify", "--database", heard.database)
      let hash = try #require(first.output.firstMatch(of: /[0-9a-f]{64}/)?.output)
      try heard.run(["measures", "--database", heard.database] + Self.year)
      let again = try heard.heard("verify", "--database", heard.database, "--head", String(hash))
      #expect(again.status == 0)
      #expect(again.output.contains("whose hash was noted, is still there; entries since then: 1."))
      let other = String(repeating: "ab", count: 32)
      let wrong = try heard.heard("verify", "--database", heard.database, "--head", other)
      #expect(wrong.status == 1)
      #expect(wrong.output.contains("No entry of the audit has the noted hash \(other)"))
      #expect(try heard.heard("verify", "--database", heard.database, "--head", "12").status == 64)
    }
  }

  private func rights(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}
