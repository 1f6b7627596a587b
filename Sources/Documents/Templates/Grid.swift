/// A table or a chart of a template: what its rows and its columns ask for.
struct Grid: Sendable {
  var kind: Kind
  var line: Int
  var caption = Phrase()
  var number = Phrase()
  var corner = ""
  var unit = ""
  var rows: [Line] = []
  var columns: [Line] = []
  /// Values that the bars of a chart are compared with.
  var marks: [Line] = []
  var headline: HeadlineRule?
  /// What stands in a cell without a figure; nil where that is a problem.
  var missing: String?
  var notes: [Phrase] = []

  /// Whether the sentence above the chart is the template's, and not worked out from the bars.
  var hasOwnHeadline: Bool {
    if case .sentence = headline { true } else { false }
  }

  /// What the figures are shown as.
  enum Kind: String, Sendable { case table, chart }

  /// One row or column.
  struct Line: Sendable {
    var line: Int
    var label: Phrase
    var binding: Binding
    /// Left out, without a word, where all its figures are missing.
    var isOptional = false
    var isTotal = false
    /// Stands for each month, month end or quarter of the year.
    var isEvery = false
  }

  /// How the sentence above a chart is made.
  enum HeadlineRule: Sendable {
    /// Where the first bars are longest and shortest.
    case extremes(Phrase)
    /// From the first of the first bars to the last.
    case course(Phrase)
    /// The longest of the first bars, and the next.
    case largest(Phrase)
    case sentence(Phrase)
  }
}
