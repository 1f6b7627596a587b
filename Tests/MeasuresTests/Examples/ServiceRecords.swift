import Care
import Measures

/// The service's own records of an example, and the figures counted from them.
struct ServiceRecords {
  var entries = Entries()
  var histories: [CareHistory] = []
  var siblings: [[Key<Child>]] = []
  var socialWorkers: [Key<Child>: [SocialWorkerEpisode]] = [:]
  var reference: [ReferenceFigure] = []
  var policies = Policies.standard

  /// Adds rows, numbered in their order; of one child, or of the service.
  mutating func add<E: Entry>(_ rows: [E], child: Int64? = nil) {
    let held = entries.all(E.self)
    entries.set(
      held
        + rows.enumerated().map { index, row in
          Entered(
            key: Key(Int64(held.count + index + 1)), child: child.map { Key($0) }, value: row)
        })
  }

  /// What figures of 2022-23 are counted from.
  func grounds(asAt: Day? = nil) -> CaseGrounds {
    CaseGrounds(
      years: [CollectionYear(ending: 2023)], histories: histories, entries: entries,
      loaded: LoadedYears([]), policies: policies, siblings: siblings,
      socialWorkers: socialWorkers, asAt: asAt)
  }

  /// The figure of a year, as a rule of 2022-23.
  func figure(
    _ measure: String, _ dimension: String = "", _ key: String = "", in period: String = "2022-23",
    asAt: Day? = nil
  ) throws -> Figure? {
    let tally = CaseTally(grounds(asAt: asAt))
    let figures = Figures(
      tally.figures(of: try Measure.chosen([measure]), reference: reference))
    return figures.figure(measure, dimension: dimension, key: key, period: period)
  }

  func value(
    _ measure: String, _ dimension: String = "", _ key: String = "", in period: String = "2022-23",
    asAt: Day? = nil
  ) throws -> Double? {
    try figure(measure, dimension, key, in: period, asAt: asAt)?.value
  }
}

extension ServiceRecords {
  /// Adds a child whose whole time in care is known, reviewed on these days.
  mutating func addChild(
    _ number: Int = 1, since start: String = "2022-04-04",
    reviewed reviews: [(String, ParticipationCode?)], born: String = "2012-05-01"
  ) {
    var history = CareHistory.child(
      number, [.stay(start, nil)], reviewed: reviews, born: born)
    history.isComplete = true
    histories.append(history)
  }

  /// A figure in short, as tables of examples have it: `1 of 3; limit not passed: 1`.
  func short(
    _ measure: String, _ dimension: String = "", _ key: String = "", in period: String = "2022-23",
    asAt: Day? = nil
  ) throws -> String {
    guard let figure = try figure(measure, dimension, key, in: period, asAt: asAt) else {
      return "no such figure"
    }
    let numerator = figure.numerator.map(String.init) ?? "nothing"
    let of = figure.denominator.map { " of \($0)" } ?? ""
    return numerator + of + (figure.basis.isEmpty ? "" : "; \(figure.basis)")
  }
}

extension Moment {
  /// A moment of an example: `Moment.at("2022-05-02T10:00:00Z")`.
  static func at(_ text: String) -> Moment { Moment(text) ?? Moment(seconds: 0) }
}
