import Foundation
import Testing

/// The page of rules is what the program says it is.
@Suite("The page of rules")
struct RulesPageTests {
  @Test("docs/rules.md is what `heard rules` prints")
  func isCurrent() throws {
    let program = try Program()
    defer { program.remove() }
    let printed = try program.heard("rules").output
    let kept = try String(
      contentsOf: Program.root.appending(path: "docs/rules.md"), encoding: .utf8)
    #expect(printed == kept, "Run `make docs`.")
  }
}
