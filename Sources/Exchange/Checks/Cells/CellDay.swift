import Care

/// What a cell for a day holds: a day, nothing, or something that is no day.
///
/// Every comparison is false unless both sides are days: a cell that cannot be read never makes a
/// rule about dates fire, other than the one that says it cannot be read.
struct CellDay: Equatable, Sendable {
  /// Days since 1 January 1970, or one of the two marks below.
  private let number: Int32

  static let blank = CellDay(number: .min)
  static let unreadable = CellDay(number: .min + 1)

  private init(number: Int32) { self.number = number }

  init(_ day: Day) { number = day.number }

  init(year: Int, month: Int, day: Int) {
    self.init(Day(clampedYear: year, month: month, day: day))
  }

  init(_ cell: ArraySlice<UInt8>) {
    switch ReturnDay.read(cell) {
    case .blank: self = .blank
    case .day(let day): self.init(day)
    case .unreadable: self = .unreadable
    }
  }

  var isBlank: Bool { self == .blank }
  var isFilled: Bool { self != .blank }
  var isUnreadable: Bool { self == .unreadable }
  var isDay: Bool { number > CellDay.unreadable.number }

  var day: Day? { isDay ? Day(number: number) : nil }

  /// For sorting: cells without a day come last.
  var place: Int32 { isDay ? number : .max }

  func adding(days: Int) -> CellDay {
    isDay ? CellDay(number: number + Int32(truncatingIfNeeded: days)) : self
  }

  /// The so-manieth birthday of a child born on this day; for 29 February it is 1 March in other years.
  func birthday(_ age: Int) -> CellDay { day.map { CellDay($0.birthday(age)) } ?? self }

  /// The same day so many months later, or the last of its month.
  func adding(months: Int) -> CellDay { day.map { CellDay($0.adding(months: months)) } ?? self }

  /// Days from this day to another; nil unless both are days.
  func days(to other: CellDay) -> Int? {
    isDay && other.isDay ? Int(other.number) - Int(number) : nil
  }

  /// Whether both cells hold the same day.
  func isSameDay(as other: CellDay) -> Bool { isDay && self == other }

  /// Whether both cells hold days and they differ.
  func isOtherDay(than other: CellDay) -> Bool { isDay && other.isDay && self != other }

  static func < (one: CellDay, other: CellDay) -> Bool {
    one.isDay && other.isDay && one.number < other.number
  }
  static func > (one: CellDay, other: CellDay) -> Bool { other < one }
  static func <= (one: CellDay, other: CellDay) -> Bool {
    one.isDay && other.isDay && one.number <= other.number
  }
  static func >= (one: CellDay, other: CellDay) -> Bool { other <= one }
}
