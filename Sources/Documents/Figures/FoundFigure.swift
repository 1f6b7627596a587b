import Measures

/// A figure that was found, with the source of one that was entered.
struct FoundFigure: Sendable {
  let figure: Figure
  /// Where an entered figure was published.
  let source: String?

  init(figure: Figure, source: String? = nil) {
    self.figure = figure
    let mark = FoundFigure.enteredMark
    self.source =
      source ?? (figure.basis.hasPrefix(mark) ? String(figure.basis.dropFirst(mark.count)) : nil)
  }

  /// How the basis of a figure begins that was entered and not computed.
  static let enteredMark = "entered: "

  /// What was left out of the figure, or is to be known with it; nothing for an entered one.
  var basis: String { source == nil ? figure.basis : "" }

  /// Which figure it is, in one line: `population.age 2023-03-31 age_band “under 1”`.
  var name: String {
    var name = "\(figure.measure) \(figure.period)"
    if !figure.dimension.isEmpty && figure.key != figure.period {
      name += " \(figure.dimension) “\(figure.key)”"
    }
    return name
  }

  /// The key as people read it.
  var keyInWords: String {
    PeriodName.dimensionsOfTime.contains(figure.dimension)
      ? PeriodName.words(figure.key, dimension: figure.dimension) : figure.key
  }
}
