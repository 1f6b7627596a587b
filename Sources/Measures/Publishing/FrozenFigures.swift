package import Care

/// Figures as reports published them, beside which later ones are corrections.
package struct FrozenFigures: Sendable {
  /// By what they are: of a figure published twice the first.
  private let figures: [Figure.Address: Figure]

  /// The figures that one paper, such as `annual`, published.
  package init(of paper: String, in entries: Entries) {
    let publications = Set(
      entries.all(Publication.self).filter { $0.value.paper == paper }.map(\.key))
    var figures: [Figure.Address: Figure] = [:]
    for row in entries.all(PublishedFigure.self)
    where publications.contains(row.value.publication) {
      let figure = Figure(published: row.value)
      if figures[figure.address] == nil { figures[figure.address] = figure }
    }
    self.figures = figures
  }

  package var isEmpty: Bool { figures.isEmpty }

  /// Figures with those of earlier years as they were published, where they were.
  package func laid(over computed: Figures, before year: CollectionYear) -> Figures {
    guard !isEmpty else { return computed }
    return Figures(
      computed.all.map { figure in
        guard let published = figures[figure.address], published.value != nil,
          figure.isBefore(year)
        else { return figure }
        return published
      })
  }

  /// Every published figure that is counted otherwise today, in the order of the data set.
  package func corrections(by computed: Figures) -> [Correction] {
    computed.all.compactMap { figure in
      guard let published = figures[figure.address], published.value != nil,
        !figure.isSame(as: published)
      else { return nil }
      return Correction(published: published, now: figure)
    }
  }
}

/// A published figure, and what is counted today in its place.
package struct Correction: Hashable, Sendable {
  package let published: Figure
  package let now: Figure
}

extension Figure {
  fileprivate init(published row: PublishedFigure) {
    self.init(
      measure: row.measure, dimension: row.dimension ?? "", key: row.breakdown ?? "",
      period: row.period, value: row.value, unit: Unit(rawValue: row.unit) ?? .count,
      numerator: row.numerator, denominator: row.denominator, basis: row.basis ?? "")
  }

  /// The figure as it is frozen.
  package func frozen(in publication: Key<Publication>, on day: Day) -> PublishedFigure {
    .with {
      $0.publication = publication
      $0.publishedOn = day
      $0.measure = measure
      $0.dimension = dimension.isEmpty ? nil : dimension
      $0.breakdown = key.isEmpty ? nil : key
      $0.period = period
      $0.value = value
      $0.numerator = numerator
      $0.denominator = denominator
      $0.unit = unit.rawValue
      $0.basis = basis.isEmpty ? nil : basis
    }
  }

  fileprivate func isSame(as other: Figure) -> Bool {
    guard let value, let published = other.value else { return value == other.value }
    guard (value - published).magnitude < 1e-9 else { return false }
    // None of 26 and none of 34 are the same to whoever reads it.
    return numerator == 0 && other.numerator == 0
      || numerator == other.numerator && denominator == other.denominator
  }

  /// Whether the figure is of a time before a year begins.
  fileprivate func isBefore(_ year: CollectionYear) -> Bool {
    if let own = CollectionYear(period) { return own < year }
    if let day = Day(period) { return day < year.firstDay }
    if let month = Day(period + "-01") { return month < year.firstDay }
    return CollectionYear(String(period.prefix(7))).map { $0 < year } ?? false
  }
}
