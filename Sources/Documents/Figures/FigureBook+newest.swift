import Care

extension FigureBook {
  /// The newest figure that somebody entered, of a period that has begun by the report's last day.
  func newestEntered(_ measure: String, _ dimension: String, _ key: String) -> Answer {
    let entered = references.keys.filter {
      $0.measure == measure && $0.dimension == dimension && $0.key == key
    }
    let dated = entered.compactMap { address in
      FigureBook.begin(of: address.period).map { (day: $0, period: address.period) }
    }
    let newest = dated.filter { $0.day <= period.lastDay }
      .max { ($0.day, $0.period) < ($1.day, $1.period) }
    guard let newest else { return absent(measure, dimension, key, period.name) }
    return find(
      FigureRequest(
        measure: measure, dimension: dimension, key: key, time: .period(newest.period)))
  }

  private static func begin(of period: String) -> Day? {
    CollectionYear(period)?.firstDay ?? Day(period) ?? PeriodName.firstDay(of: period)
  }
}
