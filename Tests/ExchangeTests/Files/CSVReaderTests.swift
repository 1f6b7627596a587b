import Exchange
import Testing
import TestSupport

@Suite("Comma-separated text")
struct CSVReaderTests {
  private func read(_ text: String) -> (header: [String], rows: [[String]], lines: [Int]) {
    let reading = CSVReader.read(Array(text.utf8))
    let table = reading.table
    let rows = (0..<table.rowCount).map { row in
      (0..<table.width).map { table.text(row, $0) }
    }
    return (reading.header, rows, (0..<table.rowCount).map(table.line(of:)))
  }

  @Test(
    "rows are the same whatever the line ends, byte order mark and blank lines",
    arguments: [
      "A,B\n1,2\n3,4\n", "A,B\r\n1,2\r\n3,4\r\n", "A,B\r1,2\r3,4\r", "\u{FEFF}A,B\n1,2\n3,4",
      "A,B\n1,2\n3,4\n\n\n", "A,B\r\n1,2\r\n3,4\r\n\r\n , \r\n", "\"A\",\"B\"\n\"1\",2\n3,\"4\"\n",
      "A,B,,\n1,2,,\n3,4,,\n,,,\n",
    ])
  func lineEnds(text: String) {
    let (header, rows, lines) = read(text)
    #expect(header == ["A", "B"])
    #expect(rows == [["1", "2"], ["3", "4"]])
    #expect(lines == [2, 3])
  }

  @Test func `quotes hold commas, doubled quotes and line ends, and lines are still counted right`()
  {
    let (_, rows, lines) = read("A,B\n\"x,\"\"y\"\"\",\"one\ntwo\r\nthree\"\nlast,row\n")
    #expect(rows == [["x,\"y\"", "one\ntwo\r\nthree"], ["last", "row"]])
    #expect(lines == [2, 5])
  }

  @Test func `blank lines between rows count as lines`() {
    #expect(read("\n\nA,B\n\n1,2\n\n3,4\n").lines == [5, 7])
  }

  @Test func `a row with too few or too many cells is refused by its line`() {
    let reading = CSVReader.read(Array("A,B\n1\n1,2\n1,2,3\n".utf8))
    #expect(reading.table.rowCount == 1)
    #expect(reading.problems.map(\.line) == [2, 4])
    #expect(
      reading.problems.map(\.kind) == [
        .cells(found: 1, expected: 2), .cells(found: 3, expected: 2),
      ])
  }

  @Test func `a quote that is never closed costs its own line only`() {
    let reading = CSVReader.read(Array("A,B\n1,\"2\n3,4\n5,6\n".utf8))
    #expect(reading.problems.map(\.line) == [2])
    #expect(reading.problems.map(\.kind) == [.openQuote])
    #expect(reading.table.rowCount == 2)
    #expect(reading.table.line(of: 0) == 3)
  }

  @Test func `a stray quote that swallows later lines costs its own line only`() {
    let reading = CSVReader.read(Array("A,B\n\"1,2\n3,4\n5\",6,7\n8,9\n".utf8))
    #expect(reading.problems.map(\.line) == [2, 4])
    #expect((0..<reading.table.rowCount).map(reading.table.line(of:)) == [3, 5])
  }

  @Test func `zero bytes and bytes that are not UTF-8 cost their row and name their column`() {
    var bytes = Array("A,B\n1,".utf8)
    bytes += [0xE9]
    bytes += Array("\n\u{0},2\nok,é\n".utf8)
    let reading = CSVReader.read(bytes)
    #expect(reading.problems.map(\.line) == [2, 3])
    #expect(reading.problems.map(\.kind) == [.notUTF8(column: 1), .zeroByte(column: 0)])
    #expect(reading.table.text(0, 1) == "é")
  }

  @Test("nothing to read is no row", arguments: ["", "\u{FEFF}", "\n\n", " , \n", "\r"])
  func nothing(text: String) {
    let (header, rows, _) = read(text)
    #expect(header.isEmpty)
    #expect(rows.isEmpty)
  }

  @Test("what is written is what is read", arguments: 0..<60)
  func roundTrip(seed: UInt64) {
    var chance = Chance(seed: seed)
    let width = Int.random(in: 1...6, using: &chance)
    let end = ["\n", "\r\n", "\r"].randomElement(using: &chance) ?? "\n"
    let header = (0..<width).map { "C\($0)" }
    var text = header.joined(separator: ",") + end
    var line = 2
    var rows: [[String]] = []
    var lines: [Int] = []
    for _ in 0..<Int.random(in: 0...30, using: &chance) {
      while Int.random(in: 0..<8, using: &chance) == 0 {
        text += end
        line += 1
      }
      // A first cell that says something, so that no row counts as blank.
      let row = ["x"] + (1..<max(width, 1)).map { _ in Self.cell(&chance) }
      rows.append(row)
      lines.append(line)
      text += row.map { Self.written($0, &chance) }.joined(separator: ",") + end
      line += 1 + row.reduce(0) { $0 + $1.count { $0.isNewline } }
    }
    let read = read(text)
    #expect(read.header == header)
    #expect(read.rows == rows)
    #expect(read.lines == lines)
  }

  private static func cell(_ chance: inout Chance) -> String {
    let letters = ["a", "B", "7", "é", "€", ",", "\"", "\n", "\r\n", " ", "/"]
    return (0..<Int.random(in: 0...5, using: &chance))
      .map { _ in letters.randomElement(using: &chance) ?? "" }.joined()
  }

  private static func written(_ cell: String, _ chance: inout Chance) -> String {
    let needsQuotes = cell.contains { ",\"".contains($0) || $0.isNewline }
    guard needsQuotes || Bool.random(using: &chance) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
