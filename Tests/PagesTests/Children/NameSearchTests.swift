import Care
import TestSupport
import Testing

@testable import Pages

@Suite("Finding children by name")
struct NameSearchTests {
  @Test(arguments: [
    ("loeff", false), ("zoe", true), ("ZOË löf", true), ("Lof Zoe", true), ("77", false),
    ("7", true), ("", false), ("o'", false), ("nguyen", true),
  ])
  func `a name is found by its beginnings, in any order, with or without accents`(
    text: String, isFound: Bool
  ) {
    var history = CareHistory.example([.example("2025-01-06")])
    history.localIdentifier = "7"
    history.name = "Zoë Löfgren-Nguyễn"
    let file = CaseFile(key: history.key, localIdentifier: "7", records: [])
    let line = RegisterLine(
      ChildDuties(history, Entries(), loaded: LoadedYears([])), file: file, on: .on("2026-04-01"))
    let found = NameSearch(text).found(in: [SeenLine(line, ties: [])])
    #expect(found.isEmpty != isFound)
  }
}
