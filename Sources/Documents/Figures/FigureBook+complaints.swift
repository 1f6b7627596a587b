import Care
import Measures

// What is said of a figure that is not there.

extension FigureBook {
  /// A figure that is not there: of a measure that nothing is recorded of, of a time to come, or asked
  /// for wrongly.
  func absent(_ measure: String, _ dimension: String, _ key: String, _ period: String) -> Answer {
    if let first = Day(period) ?? PeriodName.firstDay(of: period), first > self.period.lastDay,
      recorded.contains(measure)
    {
      return .empty(emptiness(measure, .notYet))
    }
    return recorded.contains(measure) || references.keys.contains { $0.measure == measure }
      ? .missing(nothing(measure, dimension, key, period))
      : .empty(emptiness(measure, .notRecorded))
  }

  /// Why a figure has no value, with what it would count.
  func emptiness(_ measure: String, _ why: Emptiness.Why) -> Emptiness {
    Emptiness(why: why, title: titles[measure] ?? measure)
  }

  static func complaint(of emptiness: Emptiness) -> BindingReader.Complaint {
    BindingReader.Complaint(
      message: "\(emptiness.title): \(emptiness.why.rawValue).",
      mend: "Load or record what it is worked out from. " + sayWhatToPrint)
  }

  private static let sayWhatToPrint =
    "Or say what to print without it: else \"…\", [[…]], or “otherwise:”."

  private func nothing(
    _ measure: String, _ dimension: String, _ key: String, _ period: String
  ) -> BindingReader.Complaint {
    let time = PeriodName.words(period, dimension: dimension)
    guard !dimension.isEmpty, !PeriodName.dimensionsOfTime.contains(dimension) else {
      return BindingReader.Complaint(
        message: "There is no figure of \(measure) for \(time).",
        mend: "Load the data of that period, or mend the period. " + FigureBook.sayWhatToPrint)
    }
    let keys = keys(of: measure, dimension)
    if keys.contains(key) {
      return BindingReader.Complaint(
        message: "There is no figure of \(measure), \(dimension) “\(key)”, for \(time).",
        mend: "Load the data of that period, or mend the period. " + FigureBook.sayWhatToPrint)
    }
    let known =
      keys.isEmpty
      ? "It has no breakdown by \(dimension). "
      : "Its keys are: \(keys.prefix(12).joined(separator: ", ")). "
    return BindingReader.Complaint(
      message: "\(measure) has no \(dimension) “\(key)”.", mend: known + FigureBook.sayWhatToPrint)
  }

  private func keys(of measure: String, _ dimension: String) -> [String] {
    var keys: [String] = []
    for figure in figures.all where figure.measure == measure && figure.dimension == dimension {
      if !keys.contains(figure.key) { keys.append(figure.key) }
    }
    for address in references.keys
    where address.measure == measure && address.dimension == dimension {
      if !keys.contains(address.key) { keys.append(address.key) }
    }
    return keys.sorted()
  }

  func noSuchMeasure(_ name: String) -> BindingReader.Complaint {
    let nearest = NearNames.nearest(to: name, among: Array(known))
    return BindingReader.Complaint(
      message: "There is no measure called \(name).",
      mend: "\(NearNames.question(nearest)) “heard measures” lists all of them.")
  }
}
