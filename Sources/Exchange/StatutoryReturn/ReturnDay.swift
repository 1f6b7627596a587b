package import Care

/// A day as the return writes it: `31/03/2026`.
package enum ReturnDay {
  /// What a cell for a day holds.
  package enum Reading: Hashable, Sendable {
    case blank
    case day(Day)
    case unreadable
  }

  /// The day in a cell: two digits, two digits, four digits; nil for anything else, for a blank cell
  /// and for days that do not exist.
  @inline(__always)
  package static func parse(_ cell: ArraySlice<UInt8>) -> Day? {
    if case .day(let day) = read(cell) { return day }
    return nil
  }

  /// Whether a cell is blank, holds a day, or holds something else.
  package static func read(_ cell: ArraySlice<UInt8>) -> Reading {
    var start = cell.startIndex
    var end = cell.endIndex
    while start < end, cell[start].isBlank { start += 1 }
    while end > start, cell[end - 1].isBlank { end -= 1 }
    guard start < end else { return .blank }
    guard end - start == 10, cell[start + 2] == 0x2F, cell[start + 5] == 0x2F,
      let day = number(cell, start, 2), let month = number(cell, start + 3, 2),
      let year = number(cell, start + 6, 4), let read = Day(year: year, month: month, day: day)
    else { return .unreadable }
    return .day(read)
  }

  @inline(__always)
  private static func number(_ cell: ArraySlice<UInt8>, _ start: Int, _ digits: Int) -> Int? {
    var number = 0
    for index in start..<start + digits {
      let digit = cell[index]
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
