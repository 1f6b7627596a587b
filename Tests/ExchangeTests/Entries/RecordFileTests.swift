import Care
import Exchange
import TestSupport
import Testing

/// Records as CSV files: what is written is read, and what cannot be read is named by its cell.
@Suite("Files of records")
struct RecordFileTests {
  @Test("rows of every kind by chance are read as they were written", arguments: 0..<40)
  func roundTrip(seed: UInt64) {
    var chance = Chance(seed: seed)
    for kind in RecordFileKind.all {
      var writer = RecordFileWriter(kind)
      var written: [[FieldCell]] = []
      for number in 1...6 {
        let cells = kind.fields.map { RandomCell.cell(of: $0, &chance) }
        let child = kind.isOfChild ? "=C\(number), \"a\"" : nil
        writer.add(number: Int64(number), child: child, cells)
        written.append(cells)
      }
      let reading = RecordFile(name: kind.fileName, bytes: writer.bytes).read()
      #expect(reading.findings.isEmpty, "\(kind.name) \(reading.findings.prefix(2))")
      #expect(reading.rows.map(\.cells) == written, "\(kind.name), seed \(seed)")
      if kind.isNumbered { #expect(reading.rows.map(\.number) == [1, 2, 3, 4, 5, 6]) }
      if kind.isOfChild { #expect(reading.rows.first?.child == "=C1, \"a\"") }
    }
  }

  @Test("no cell begins what a spreadsheet would run, numbers apart")
  func noFormula() throws {
    let kind = try #require(RecordFileKind.all.first { $0.name == "recordBlock" })
    var writer = RecordFileWriter(kind)
    let cells: [FieldCell] = kind.fields.map { field in
      switch field.shape {
      case .text: .text("=HYPERLINK(\"x\")")
      case .list: .list(["@a", "+b"])
      default: .none
      }
    }
    writer.add(number: 1, child: "-1", cells)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text.contains("'=HYPERLINK"))
    #expect(!text.contains(",=") && !text.contains(",\"=") && !text.contains(",-"))
  }

  /// What a person may write, and what is made of it.
  static let readable: [(column: String, cell: String, FieldCell)] = [
    ("visitedOn", "2023-03-31", .day(Day("2023-03-31") ?? .earliest)),
    ("visitedOn", "31/03/2023", .day(Day("2023-03-31") ?? .earliest)),
    ("visitedOn", " 2023-03-31 ", .day(Day("2023-03-31") ?? .earliest)),
  ]

  @Test("a day is read as people and spreadsheets write it", arguments: readable.indices)
  func readableCells(index: Int) throws {
    let (_, cell, expected) = Self.readable[index]
    let kind = try #require(RecordFileKind.all.first { $0.name == "deprivation" })
    let reading = RecordFile(
      name: "deprivation.csv", bytes: Array("child,startedOn\n1,\(cell)\n".utf8)
    ).read()
    #expect(reading.kind?.name == kind.name)
    #expect(reading.rows.first?.cells.first == expected)
  }

  @Test("each bad cell is named with its line, column and how to mend it; other rows are read")
  func badCells() throws {
    let text = """
      child,startedOn,ceasedOn,legalStatus,miles,isInsideAuthority
      1,2023-02-30,,C2,1.5,yes
      2,2023-03-01,soon,C3,near,perhaps
      3,2023-03-01,,c2,2,no
      ,2023-03-01,,C2,2,no
      """
    let reading = RecordFile(name: "episode.csv", bytes: Array(text.utf8)).read()
    #expect(reading.rows.map(\.child) == ["3"])
    #expect(reading.refusedRows == 3)
    let places = reading.findings.map { "\($0.line ?? 0) \($0.columns.joined())" }
    #expect(
      places == [
        "2 startedOn", "3 ceasedOn", "3 legalStatus", "3 miles", "3 isInsideAuthority", "5 child",
      ])
    let status = try #require(reading.findings.first { $0.columns == ["legalStatus"] })
    #expect(status.message.contains("“C3”"))
    #expect(status.mend.contains("C2"))
    #expect(reading.findings.allSatisfy { $0.file == "episode.csv" && !$0.mend.isEmpty })
  }

  @Test("a word that was mistyped is met with the nearest one")
  func nearestWord() throws {
    let text = "child,sex\n1,femal\n"
    let reading = RecordFile(name: "child.csv", bytes: Array(text.utf8)).read()
    #expect(reading.findings.first?.mend.hasPrefix("Perhaps female is meant.") == true)
  }

  @Test("the header stands in any order, optional columns may be missing, unknown ones are named")
  func header() {
    let text = "Started On,colour,CHILD\n2023-03-31,red,7\n"
    let reading = RecordFile(name: "deprivation.csv", bytes: Array(text.utf8)).read()
    #expect(reading.rows.map(\.child) == ["7"])
    #expect(reading.findings.map(\.rule) == ["H006"])
    let missing = RecordFile(name: "episode.csv", bytes: Array("child,ceasedOn\n1,\n".utf8)).read()
    #expect(missing.kind == nil)
    #expect(missing.findings.first?.mend == "Add the column startedOn.")
  }

  @Test("a file of another name is known by its columns, or told what it could be")
  func kindByColumns() {
    let one = RecordFile(name: "a.csv", bytes: Array("child,meetings,participation\n".utf8)).read()
    #expect(one.kind?.name == "review")
    let several = RecordFile(name: "a.csv", bytes: Array("child,startedOn\n".utf8)).read()
    #expect(several.kind == nil)
    #expect(several.findings.first?.message.contains("deprivation") == true)
    #expect(several.findings.first?.message.contains(" or ") == true)
    let none = RecordFile(name: "a.csv", bytes: Array("x;y\n".utf8)).read()
    #expect(none.findings.first?.mend.contains("semicolons") == true)
  }

  @Test("damaged files crash nothing and lose no row without a word", arguments: 0..<60)
  func damaged(seed: UInt64) {
    var chance = Chance(seed: seed)
    for kind in RecordFileKind.all {
      var writer = RecordFileWriter(kind)
      for number in 1...4 {
        writer.add(
          number: Int64(number), child: "C\(number)",
          kind.fields.map { RandomCell.cell(of: $0, &chance) })
      }
      let bytes = Damage.damage(writer.bytes, &chance)
      let reading = RecordFile(name: kind.fileName, bytes: bytes).read()
      if reading.kind == nil { #expect(!reading.findings.isEmpty, "seed \(seed)") }
      #expect(reading.refusedRows == 0 || !reading.findings.isEmpty, "seed \(seed)")
      #expect(reading.rows.allSatisfy { $0.cells.count == kind.fields.count })
    }
  }
}

/// Values by chance, with what files have trouble with.
enum RandomCell {
  static func cell(of field: EntryField, _ chance: inout Chance) -> FieldCell {
    if !field.isRequired, Bool.random(using: &chance) { return .none }
    switch field.shape {
    case .text: return .text(text(&chance))
    case .number: return .number(Int64.random(in: -9...9_000_000, using: &chance))
    case .reference: return .number(Int64.random(in: 1...9_000_000, using: &chance))
    case .decimal: return .decimal(Double.random(in: -1e6...1e6, using: &chance))
    case .fact: return .fact(Bool.random(using: &chance))
    case .day: return .day(Day(number: Int32.random(in: -20_000...40_000, using: &chance)))
    case .moment:
      let moment = Moment(seconds: Int64.random(in: 0...4_000_000_000, using: &chance))
      return .text(moment.description)
    case .list: return .list((0..<Int.random(in: 0...3, using: &chance)).map { _ in text(&chance) })
    case .word(let words): return .text(words.randomElement(using: &chance) ?? "")
    case .words(let words):
      let count = Int.random(in: 0...3, using: &chance)
      return .list((0..<count).compactMap { _ in words.randomElement(using: &chance) })
    }
  }

  private static let pieces = [
    "", " ", ";", "; ", "\\", "\\e", "\\0", "'", "''", "=", "+1", "-", "@", ",", "\"", "\"\"", "\n",
    "\r\n", "\r", "\t", "a", "é", "🙂", "\u{301}", "\u{37E}", "mother", "yes", "a long word",
    "\u{FEFF}", "\u{1}", "\"\u{301}",
  ]

  private static func text(_ chance: inout Chance) -> String {
    (0..<Int.random(in: 0...4, using: &chance))
      .map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
  }
}
