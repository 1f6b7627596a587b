/// Figures as bars, always beside the numbers themselves.
package struct Chart: Sendable {
  /// `Diagram 5`; empty for a chart without a number.
  package let number: String
  /// What is to be seen, computed from the figures.
  package let headline: [Run]
  /// What is shown: `Reviews held in each month`.
  package let caption: String
  /// What the bars are about: `Month`.
  package let corner: String
  /// What the numbers are: `reviews`, `%`.
  package let unit: String
  package let categories: [String]
  package let series: [Series]
  package let lines: [ReferenceLine]
  package let notes: [[Run]]

  /// One row of bars: a year, or a group.
  package struct Series: Sendable {
    package let name: String
    /// One for each category.
    package let bars: [Bar]

    package init(name: String, bars: [Bar]) {
      self.name = name
      self.bars = bars
    }
  }

  /// One bar; without a value it is not drawn, and its text says why.
  package struct Bar: Sendable {
    package let value: Double?
    package let shown: Run

    package init(value: Double?, shown: Run) {
      self.value = value
      self.shown = shown
    }
  }

  /// A value to compare all bars with: an average, a limit.
  package struct ReferenceLine: Sendable {
    package let name: String
    package let value: Double
    package let shown: Run

    package init(name: String, value: Double, shown: Run) {
      self.name = name
      self.value = value
      self.shown = shown
    }
  }

  package init(
    number: String = "", headline: [Run], caption: String, corner: String, unit: String,
    categories: [String], series: [Series], lines: [ReferenceLine] = [], notes: [[Run]] = []
  ) {
    self.number = number
    self.headline = headline
    self.caption = caption
    self.corner = corner
    self.unit = unit
    self.categories = categories
    self.series = series
    self.lines = lines
    self.notes = notes
  }
}

extension Chart {
  /// The end of the scale: a round number that no bar goes beyond.
  package var scaleEnd: Double {
    let values = series.flatMap(\.bars).compactMap(\.value) + lines.map(\.value)
    let largest = values.filter(\.isFinite).max() ?? 0
    guard largest > 0 else { return 1 }
    if unit == "%", largest <= 100, largest > 70 { return 100 }
    var step = 1.0
    while step * 10 <= largest { step *= 10 }
    while step > largest { step /= 10 }
    let ends = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10].map { $0 * step }
    return ends.first { $0 >= largest } ?? largest
  }

  /// How far along the scale a value lies, from 0 to 1.
  package func share(of value: Double) -> Double {
    value.isFinite ? min(max(value / scaleEnd, 0), 1) : 0
  }

  /// What a reader who cannot see the bars is told.
  package var alternativeText: String {
    let parts = series.map { series in
      let values = zip(categories, series.bars).map { "\($0): \($1.shown.text)" }
      return (series.name.isEmpty ? "" : "\(series.name). ") + values.joined(separator: "; ")
    }
    let lines = lines.map { "\($0.name): \($0.shown.text)" }
    return (["\(caption), as a bar chart."] + parts.map { "\($0)." } + lines.map { "\($0)." })
      .joined(separator: " ")
  }
}
