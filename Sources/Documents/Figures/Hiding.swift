/// Why a figure of a published paper is not shown.
enum Hiding: Hashable, Sendable {
  /// A count from 1 to one less than the limit.
  case few(limit: Int)
  /// A count, share or mean from which one of the few could be worked back.
  case workable

  /// The words in a cell of a table or chart.
  var inCell: String {
    switch self {
    case .few(let limit): "fewer than \(limit)"
    case .workable: "suppressed"
    }
  }

  /// The words in a sentence.
  func inProse(_ unit: HiddenUnit) -> String {
    switch (self, unit) {
    case (.few(let limit), .count): "fewer than \(limit)"
    case (_, .count): "a suppressed number of"
    case (_, .share): "a suppressed share"
    case (_, .other): "a suppressed number"
    }
  }
}

/// What sort of figure is hidden, for the words in a sentence.
enum HiddenUnit: Sendable {
  case count, share, other
}
