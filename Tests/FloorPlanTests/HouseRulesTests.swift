import Foundation
import Testing

/// Rules of the house that the compiler does not know.
@Suite("House rules")
struct HouseRulesTests {
  @Test(
    "Sources do without",
    arguments: [
      "public ", "try!", "fatalError(", "preconditionFailure(", " Task {", "Task.detached",
      "@unchecked Sendable", "nonisolated(unsafe)", "@preconcurrency", " as! ",
    ])
  func without(phrase: String) throws {
    for file in try House.swiftFiles(under: House.sources) {
      let contains = file.code.contains { (" " + $0).contains(phrase) }
      #expect(!contains, "\(file.name) contains \(phrase)")
    }
  }

  @Test("rules and counts have no clock and no chance", arguments: ["Care", "Measures", "Sample"])
  func noClock(room: String) throws {
    for file in try House.swiftFiles(in: room) {
      for phrase in ["Date()", "Date.now", "UUID()", ".random(", "SystemRandomNumberGenerator"] {
        #expect(!file.codeContains(phrase), "\(file.name) contains \(phrase)")
      }
    }
  }

  @Test("files stay small: 19 of 20 at most 250 lines, none over 400")
  func fileLengths() throws {
    let files = try House.swiftFiles(under: House.sources)
    let lengths = files.map(\.lines.count).sorted()
    #expect(lengths[lengths.count * 95 / 100] <= 250)
    for file in files { #expect(file.lines.count <= 400, "\(file.name) has become a hall") }
  }

  @Test("every type says in a sentence what it is")
  func typesAreDocumented() throws {
    for file in try House.swiftFiles(under: House.sources) {
      let lines = file.lines
      for (index, line) in lines.enumerated() where Self.declaresType(line) {
        var above = index - 1
        while above >= 0 && lines[above].hasPrefix("@") { above -= 1 }
        #expect(
          above >= 0 && lines[above].hasPrefix("///"),
          "\(file.name):\(index + 1) declares a type without a sentence")
      }
    }
  }

  private static func declaresType(_ line: Substring) -> Bool {
    let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol"]
    let modifiers: Set<Substring> = ["package", "private", "fileprivate", "final", "indirect"]
    guard let first = line.split(separator: " ").first(where: { !modifiers.contains($0) }) else {
      return false
    }
    return kinds.contains(first) && !line.hasPrefix(" ")
  }

  @Test("work to be done later has an issue, not a note in the code")
  func noLooseEnds() throws {
    for file in try House.swiftFiles(under: House.sources) {
      for mark in ["TODO", "FIXME", "XXX:", "HACK"] {
        #expect(!file.text.contains(mark + " ") && !file.text.contains(mark + ":"), "\(file.name)")
      }
    }
  }

  @Test("no room is called a drawer")
  func names() throws {
    let drawers = ["Util", "Utils", "Manager", "Helper", "Helpers", "Info", "Common", "Misc"]
    for file in try House.swiftFiles(under: House.sources) {
      let name = URL(filePath: file.path).deletingPathExtension().lastPathComponent
      #expect(!drawers.contains { name.hasSuffix($0) }, "\(file.name)")
    }
  }
}
