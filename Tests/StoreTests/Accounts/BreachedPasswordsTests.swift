import Care
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Passwords that became known")
struct BreachedPasswordsTests {
  private static func hash(_ text: String) -> String { BreachedPasswords.hash(of: text) }

  @Test
  func `a password is known by the hash by which the lists know it`() {
    #expect(Self.hash("password") == "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8")
  }

  /// Runs a body with a list of some thousand passwords, written as one of the ways in which lists are.
  private static func with(
    _ passwords: [String], ending: String = "\r\n", isCounted: Bool = true,
    endsOpen: Bool = false, _ body: (String) throws -> Void
  ) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = passwords.map(hash).sorted().enumerated()
      .map { isCounted ? "\($1):\($0 * 7_919 + 1)" : $1 }
    let text = lines.joined(separator: ending) + (endsOpen ? "" : ending)
    try Data(text.utf8).write(to: file)
    try body(file.path)
  }

  @Test(arguments: [1, 2, 3, 1_025])
  func `every password of a list is found, and no other`(count: Int) throws {
    let passwords = (0..<count).map { "known password \($0)" }
    for (ending, isCounted, endsOpen) in [
      ("\r\n", true, false), ("\n", false, false), ("\n", true, true), ("\r\n", false, true),
    ] {
      try Self.with(passwords, ending: ending, isCounted: isCounted, endsOpen: endsOpen) { path in
        let list = try BreachedPasswords(at: path)
        for password in passwords { #expect(try list.holds(password), "\(password)") }
        for number in 0..<500 { #expect(try !list.holds("unknown password \(number)")) }
      }
    }
  }

  @Test(arguments: ["", "\n", "password\n", "5BAA61\n", String(repeating: "A", count: 5_000)])
  func `what is no list is refused when Heard starts`(text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    #expect(throws: StoreFault.self) { _ = try BreachedPasswords(at: file.path) }
    #expect(throws: StoreFault.self) { _ = try BreachedPasswords(at: "/nowhere/at/all") }
  }

  @Test
  func `an account with such a password is not made, nor given one`() async throws {
    try await ScratchStore.use { _, store, _ in
      let known = "seven wet umbrellas"
      let user = User(name: "ana", role: .auditor)
      let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      defer { try? FileManager.default.removeItem(at: file) }
      try Data("\(Self.hash(known)):3\n".utf8).write(to: file)
      let careful = store.refusing(try BreachedPasswords(at: file.path))
      await #expect(throws: Breach.self) {
        _ = try await careful.add(
          Account(user: user), password: known, at: ScratchStore.noon, cost: .slight)
      }
      _ = try await careful.add(
        Account(user: user), password: "eight dry umbrellas", at: ScratchStore.noon, cost: .slight)
      await #expect(throws: Breach.self) {
        _ = try await careful.reset(
          "ana", password: known, asksForCode: false, at: ScratchStore.noon, cost: .slight)
      }
    }
  }
}
