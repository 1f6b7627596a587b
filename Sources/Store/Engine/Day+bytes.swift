import Care

extension Day {
  /// The bytes of the day as ISO text, without making a text of it: `2026-03-31`.
  var isoBytes: [10 of UInt8] {
    let date = date
    let (year, month, day) = (date.year, date.month, date.day)
    return [
      Day.digit(year / 1000), Day.digit(year / 100), Day.digit(year / 10), Day.digit(year), 0x2D,
      Day.digit(month / 10), Day.digit(month), 0x2D, Day.digit(day / 10), Day.digit(day),
    ]
  }

  private static func digit(_ number: Int) -> UInt8 { 0x30 + UInt8(number % 10) }
}
