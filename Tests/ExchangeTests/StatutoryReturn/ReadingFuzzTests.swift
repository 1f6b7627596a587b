import Care
import Exchange
import Foundation
import TestSupport
import Testing

/// Reads damaged files by the thousand: nothing may crash, and no row may be lost without a word.
///
/// `HEARD_FUZZ_SECONDS` makes it go on for so long; without it a short run with fixed seeds is made.
@Suite("Damaged files")
struct ReadingFuzzTests {
  private static let seconds =
    ProcessInfo.processInfo.environment["HEARD_FUZZ_SECONDS"].flatMap(Int.init)

  /// Calls with seeds in order until the time is over.
  private func run(_ rounds: Int, _ work: (UInt64) throws -> Void) throws {
    let end = ContinuousClock.now + .seconds(Self.seconds ?? 0)
    var seed: UInt64 = 0
    while seed < UInt64(rounds) || ContinuousClock.now < end {
      try work(seed)
      seed += 1
    }
  }

  @Test func `damaged comma-separated files lose no row silently`() throws {
    let files = try Example.files().map { (name: $0, bytes: try Example.bytes($0)) }
    try run(100) { seed in
      var chance = Chance(seed: seed)
      let tables = files.compactMap { file in
        let damaged = Damage.damage(file.bytes, &chance)
        let reading = ReturnTableReader.read(ReturnFile(name: file.name, bytes: damaged))
        #expect(reading.table != nil || !reading.findings.isEmpty, "seed \(seed)")
        if let table = reading.table { check(table, damaged, seed: seed) }
        return reading.table
      }
      checkRecords(tables, seed: seed)
    }
  }

  @Test func `damaged XML crashes nothing and is read whole or not at all`() throws {
    let bytes = try Example.bytes("xml/ssda903.xml")
    try run(25) { seed in
      var chance = Chance(seed: seed)
      let reading = ReturnXMLReader.read(
        ReturnFile(name: "x", bytes: Damage.damage(bytes, &chance)))
      #expect(!reading.tables.isEmpty || !reading.findings.isEmpty, "seed \(seed)")
      checkRecords(reading.tables, seed: seed)
    }
  }

  /// Every line that holds anything belongs to a row that was kept or refused.
  private func check(_ table: ReturnTable, _ bytes: [UInt8], seed: UInt64) {
    let lines = (0..<table.rowCount).map(table.line(of:))
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
    let content = Self.lines(of: bytes)
    #expect(lines.allSatisfy { $0 > 1 && $0 <= content.count }, "seed \(seed)")
    for row in 0..<table.rowCount {
      for column in table.columns.indices {
        #expect(String(validating: table.bytes(row, column), as: UTF8.self) != nil, "seed \(seed)")
      }
    }
    // With quotes a row may span lines; without them each line is a row.
    guard !bytes.contains(0x22) else { return }
    let header = content.firstIndex { !$0.allSatisfy(Self.isEmptyCell) } ?? 0
    let held = content.dropFirst(header + 1).count { !$0.allSatisfy(Self.isEmptyCell) }
    #expect(table.rowCount + table.refusedRows == held, "seed \(seed) \(table.fileName)")
  }

  private static func isEmptyCell(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The lines by a second way: line ends turned into one, then split.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
      if byte == 0x0A || byte == 0x0D {
        lines.append([])
      } else if index > 2 || ![0xEF, 0xBB, 0xBF].contains(byte) {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines
  }

  /// Kept and refused are what was read, and what was kept is in the records.
  private func checkRecords(_ tables: [ReturnTable], seed: UInt64) {
    let content = YearsReturn(
      year: CollectionYear(ending: 2026),
      tables: tables.sorted { $0.module.order < $1.module.order },
      findings: [])
    var reader = RecordReader(content)
    var episodes = 0
    var reviews = 0
    while let (_, record) = reader.next() {
      episodes += record.episodes.count
      reviews += record.reviews.count
    }
    for module in ReturnModule.allCases {
      let rows = content.tables(module).reduce(0) { $0 + $1.rowCount + $1.refusedRows }
      #expect(reader.counts[module, default: RowCount()].read == rows, "seed \(seed) \(module)")
    }
    #expect(reader.counts[.episodes, default: RowCount()].kept == episodes, "seed \(seed)")
    #expect(reader.counts[.reviews, default: RowCount()].kept == reviews, "seed \(seed)")
    let refused = tables.reduce(0) { $0 + $1.refusedRows }
    let all = reader.counts.values.reduce(0) { $0 + $1.refused }
    #expect(reader.findings.count >= all - refused, "seed \(seed)")
  }
}
