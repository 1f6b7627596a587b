import Care
import Foundation
import TestSupport
import Testing

@testable import Store

/// Tables that are read a part at a time are read whole, whatever the parts.
@Suite("Rows in parts")
struct PartsTests {
  private static let count: Int64 = 2_500

  private static func fill(_ store: Store) async throws {
    try await store.engine.write { transaction in
      for number in 1...count {
        try transaction.run(
          "INSERT INTO child (number, localIdentifier) VALUES (?, ?)",
          [.integer(number), .text("c\(number)")])
        for source in 0..<(number % 3) {
          try transaction.run(
            "INSERT INTO careRecord (child, source, fingerprint) VALUES (?, ?, ?)",
            [.integer(number), .integer(2020 + source), .bytes([0])])
        }
      }
    }
  }

  @Test
  func `rows are gone through once each, by their numbers and by child`() async throws {
    try await ScratchStore.use { _, store, _ in
      try await Self.fill(store)
      let (numbers, odd, children) = try await store.engine.read { transaction in
        var (numbers, odd, children): ([Int64], [Int64], [Int64]) = ([], [], [])
        try transaction.eachNumbered("SELECT number FROM child") { numbers.append($0.integer(0)) }
        try transaction.eachNumbered("SELECT number FROM child", where: "number % 2 = 1") {
          odd.append($0.integer(0))
        }
        try transaction.eachByChild("SELECT child FROM careRecord", of: "careRecord") {
          children.append($0.integer(0))
        }
        return (numbers, odd, children)
      }
      #expect(numbers == Array(1...Self.count))
      #expect(odd == (1...Self.count).filter { $0 % 2 == 1 })
      #expect(
        children.sorted()
          == (1...Self.count).flatMap { Array(repeating: $0, count: Int($0 % 3)) })
    }
  }

  @Test
  func `a copy takes every row once, whatever its table is ordered by`() async throws {
    try await ScratchStore.use { _, store, _ in
      try await Self.fill(store)
      for table in ["child", "careRecord"] {
        let taken = try await store.engine.read { transaction in
          let copy = TableCopy(
            table: table, columns: try transaction.columns(of: table), batch: 700)
          var place = TableCopy.Place()
          var taken: [[Value]] = []
          while true {
            let (rows, after) = try copy.rows(after: place, in: transaction)
            if rows.isEmpty { return (taken, place.rows, try copy.count(in: transaction)) }
            taken += rows
            place = after
          }
        }
        #expect(taken.0.count == taken.2 && taken.1 == taken.2)
        #expect(Set(taken.0.map { "\($0)" }).count == taken.2)
      }
    }
  }

  @Test
  func `a row is as the audit left it only under its number, of its child and to the letter`() {
    let (one, other) = (
      HomeArea.with {
        $0.area = "East"
        $0.startedOn = .t0
      },
      HomeArea.with {
        $0.area = "West"
        $0.startedOn = .t0
      }
    )
    let (child, sibling) = (Key<Child>(1), Key<Child>(2))
    var marks = EntryMarks()
    for number: Int64 in [-3, 5, 1_023, 1_024, 1 << 60] { marks.tell(number, one, of: child) }
    marks.tell(7, one, of: child)
    marks.tell(7, nil, of: child)
    #expect(marks.unseen == [-3, 5, 1_023, 1_024, 1 << 60])
    #expect(marks.see(5, one, of: child) && !marks.see(5, one, of: child))
    #expect(!marks.see(1_023, other, of: child) && !marks.see(1_024, one, of: sibling))
    #expect(!marks.see(7, one, of: child) && !marks.see(6, one, of: child))
    #expect(marks.unseen == [-3, 1 << 60])
  }
}
