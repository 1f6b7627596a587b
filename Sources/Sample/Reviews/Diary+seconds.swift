extension Diary {
  /// Whether a share of so many, given of a thousand, can be had to the tenth of a percent.
  ///
  /// Of 95 reviews 74.8 % cannot: 71 are 74.7 %, and 72 are 75.8 %.
  static func canBeHad(_ share: Int, of count: Int) -> Bool {
    let nearest = (count * share + 500) / 1000
    return abs(nearest * 1000 - count * share) * 2 <= max(1, count)
  }

  /// The nearest number of second reviews of which a share can be had.
  static func sharing(_ share: Int, near count: Int) -> Int {
    let steps = (0...20).lazy.flatMap { [count + $0, count - $0] }
    return steps.first { $0 >= 0 && canBeHad(share, of: $0) } ?? count
  }
}
