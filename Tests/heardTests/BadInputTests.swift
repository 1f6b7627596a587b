import Foundation
import Testing

/// Whatever is handed in, the answer is a sentence, a status, and nothing lost or half written.
@Suite("Bad input")
struct BadInputTests {
  @Test("a folder that is not there is named, and nothing is made")
  func noFolder() throws {
    try with { heard in
      let run = try heard.heard("import", "ssda903", "nowhere", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("nowhere"))
      #expect(!FileManager.default.fileExists(atPath: heard.database))
    }
  }

  @Test("a folder without a return says what it looked for")
  func wrongFolder() throws {
    try with { heard in
      try heard.write("hello", to: "letters/letter.txt")
      let run = try heard.heard("import", "ssda903", "letters", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("letters"))
    }
  }

  @Test("an empty file is a finding that names it")
  func emptyFile() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.write("", to: "return/reviews.csv")
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status != 0)
      #expect(run.all.contains("reviews.csv"))
    }
  }

  @Test("two returns of one year are refused before anything is kept")
  func twoOfOneYear() throws {
    try with { heard in
      try heard.copyExample(as: "one")
      try heard.copyExample(as: "two")
      let run = try heard.heard("import", "ssda903", "one", "two", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.error.contains("are both returns of 2025-26"))
      #expect(!FileManager.default.fileExists(atPath: heard.database))
    }
  }

  @Test("a misspelt column is named, with the one it should be")
  func misspeltColumn() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.edit("return/episodes.csv") { $0[0] = $0[0].replacing("DECOM", with: "DECON") }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.all.contains("episodes.csv"))
      let check = try heard.heard("check", "ssda903", "return", "--year", "2025-26")
      #expect(check.all.contains("DECON"))
      #expect(check.all.contains("DECOM"))
      #expect(check.status != 0)
    }
  }

  @Test("30 February is a finding with its line, and the child's other rows are kept")
  func thirtiethOfFebruary() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.edit("return/reviews.csv") { lines in
        var cells = lines[1].split(separator: ",").map(String.init)
        cells[2] = "30/02/2026"
        lines[1] = cells.joined(separator: ",")
      }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 1)
      #expect(run.output.contains("reviews.csv, line 2"))
      let held = try heard.heard(
        "measures", "--database", heard.database, "--year", "2025-26", "--measure",
        "reviews.held", "--format", "csv")
      let rows = try heard.lines(in: "return/reviews.csv") - 2
      #expect(held.output.contains("reviews.held,,,2025-26,\(rows),"))
    }
  }

  @Test("an episode whose end cannot be read is refused, and is never an open one")
  func unreadableEnd() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      var child = ""
      try heard.edit("return/episodes.csv") { lines in
        for index in lines.indices.dropFirst() {
          var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false)
          guard !cells[7].isEmpty, cells[8] != "X1" else { continue }
          child = String(cells[0])
          cells[7] = "soon"
          lines[index] = cells.joined(separator: ",")
          break
        }
      }
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 1)
      #expect(run.output.contains("H022"))
      let inCare = try heard.heard(
        "measures", "--database", heard.database, "--year", "2025-26", "--explain",
        "population.in_care", "--period", "2026-03-31")
      #expect(!inCare.output.contains("Child \(child) "))
    }
  }

  @Test("a child without a header is kept with what is known, and named")
  func childWithoutHeader() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      var child = ""
      try heard.edit("return/header.csv") { lines in
        child = lines.remove(at: 1).split(separator: ",").map(String.init)[0]
      }
      let run = try heard.heard(
        "import", "ssda903", "return", "--database", heard.database, "--findings", "f.json")
      let found = try String(contentsOfFile: heard.path("f.json"), encoding: .utf8)
      #expect(found.contains("\"child\":\"\(child)\""))
      #expect(run.output.contains("H027"))
    }
  }

  @Test("a file of 2 GB is refused by its size, before it is read")
  func hugeFile() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      let handle = try FileHandle(forWritingTo: heard.folder.appending(path: "return/oc2.csv"))
      try handle.truncate(atOffset: 2 << 30)
      try handle.close()
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.all.contains("oc2.csv"))
    }
  }

  @Test("an XML file that declares entities is refused before it is parsed")
  func entities() throws {
    try with { heard in
      try heard.write(
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>
        <EXPSSDA903><CHILD><HEADER><CHILDID>&b;</CHILDID></HEADER></CHILD></EXPSSDA903>
        """, to: "return.xml")
      let run = try heard.heard("import", "ssda903", "return.xml", "--database", heard.database)
      #expect(run.status == 2)
      #expect(run.all.contains("return.xml"))
      #expect(run.all.lowercased().contains("entit"))
    }
  }

  @Test("bytes that are not UTF-8 are a finding with line and column")
  func invalidText() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      var bytes = try Data(contentsOf: heard.folder.appending(path: "return/header.csv"))
      bytes.append(Data("999,M,01/01/2015,WBRI,UN1,,".utf8))
      bytes.append(contentsOf: [0xFF, 0xFE, 0x0A])
      try heard.write(bytes, to: "return/header.csv")
      let run = try heard.heard("import", "ssda903", "return", "--database", heard.database)
      #expect(run.status != 0)
      #expect(run.output.contains("H013"))
      #expect(run.output.contains("header.csv"))
    }
  }

  @Test("a year without data says which years there are")
  func yearWithoutData() throws {
    try with { heard in
      try heard.copyExample(as: "return")
      try heard.heard("import", "ssda903", "return", "--database", heard.database)
      for command in [["measures"], ["report", "annual", "--output", "r.html"]] {
        let run = try heard.run(
          command + ["--database", heard.database, "--year", "2011-12"])
        #expect(run.status == 2)
        #expect(run.error.contains("2011-12") && run.error.contains("2025-26"))
      }
      #expect(!FileManager.default.fileExists(atPath: heard.path("r.html")))
    }
  }

  private func with(_ test: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.remove() }
    try test(program)
  }
}

extension Program {
  /// How many lines a file has.
  func lines(in name: String) throws -> Int {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").count
  }
}
