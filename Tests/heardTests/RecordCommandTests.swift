import Foundation
import Testing

/// What is done with one child's record as a whole, as a person types it.
@Suite("Records joined, parted, sealed and told")
struct RecordCommandTests {
  /// A small sample, and the identifiers of two of its children.
  private static func use(_ body: (Program, String, String) throws -> Void) throws {
    let heard = try Program()
    defer { heard.remove() }
    try heard.heard(
      "sample", "--database", heard.database, "--year", "2022-23", "--children", "20")
    try heard.heard("export", "all", "--database", heard.database)
    let text = try String(contentsOfFile: heard.path("all/records/visit.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let column = try #require(lines.first?.firstIndex { $0.contains("child") })
    var found: [String] = []
    for line in lines.dropFirst() where line.count > column && !found.contains(line[column]) {
      found.append(line[column])
    }
    try #require(found.count > 1)
    try body(heard, found[0], found[1])
    let verified = try heard.heard("verify", "--database", heard.database)
    #expect(verified.status == 0, "\(verified.all)")
  }

  @Test
  func `two records are joined for a reason, and parted again`() throws {
    try Self.use { heard, one, other in
      let blank = try heard.heard(
        "record", "merge", one, "--into", other, "--reason", " ", "--database", heard.database)
      #expect(blank.status == 64)
      let merged = try heard.heard(
        "record", "merge", one, "--into", other, "--reason", "one child by two names",
        "--database", heard.database)
      #expect(merged.status == 0, "\(merged.all)")
      #expect(merged.output.contains("goes on in that of \(other)"))
      let again = try heard.heard(
        "record", "merge", one, "--into", other, "--reason", "again", "--database",
        heard.database)
      #expect(again.status == 2)
      let parted = try heard.heard(
        "record", "unmerge", one, "--reason", "two children after all", "--database",
        heard.database)
      #expect(parted.status == 0, "\(parted.all)")
      let twice = try heard.heard(
        "record", "unmerge", one, "--reason", "again", "--database", heard.database)
      #expect(twice.error.contains("goes on in no other"))
    }
  }

  @Test
  func `a sealed record is told by no timeline, and opened for a reason alone`() throws {
    try Self.use { heard, one, _ in
      let told = try heard.heard("timeline", one, "--database", heard.database)
      #expect(told.status == 0 && told.output.contains("visit"), "\(told.all)")
      let sealed = try heard.heard(
        "record", "seal", one, "--ordered", "2023-03-01", "--database", heard.database)
      #expect(sealed.output.contains("sealed since 1 March 2023"), "\(sealed.all)")
      let refused = try heard.heard("timeline", one, "--database", heard.database)
      #expect(refused.status == 2)
      #expect(refused.error.contains("sealed since the adoption order"), "\(refused.all)")
      let opened = try heard.heard(
        "record", "open", one, "--reason", "the court asks", "--database", heard.database)
      #expect(opened.status == 0 && opened.output.contains("Child \(one)"), "\(opened.all)")
      let kept = try heard.heard("record", "kept", one, "--database", heard.database)
      #expect(kept.output.contains("100 years from the adoption order"), "\(kept.all)")
    }
  }

  @Test
  func `until when a record is kept is told with its law, and nobody is told of nobody`() throws {
    try Self.use { heard, one, _ in
      let kept = try heard.heard("record", "kept", one, "--database", heard.database)
      #expect(kept.output.contains("It must be kept until"), "\(kept.all)")
      #expect(kept.output.contains("regulation 50"))
      for command in [["timeline", "none"], ["record", "kept", "none"]] {
        let run = try heard.run(command + ["--database", heard.database])
        #expect(run.status == 2)
        #expect(run.error.contains("There is no child none"), "\(run.all)")
      }
    }
  }

  @Test
  func `a record whose time is not over is not erased`() throws {
    try Self.use { heard, one, _ in
      let early = try heard.heard(
        "record", "erase", one, "--reason", "test", "--database", heard.database)
      #expect(early.status == 2)
      #expect(early.error.contains("must be kept until"), "\(early.all)")
      let blank = try heard.heard(
        "record", "erase", one, "--reason", " ", "--database", heard.database)
      #expect(blank.status == 64)
      let nobody = try heard.heard(
        "record", "erase", "none", "--reason", "test", "--database", heard.database)
      #expect(nobody.error.contains("There is no child none"))
    }
  }
}
