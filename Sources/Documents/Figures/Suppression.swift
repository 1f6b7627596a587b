package import Care
package import Measures

/// Which figures of a published paper are not shown, so that nobody can be known by a small number.
package struct Suppression: Sendable {
  /// Counts from 1 to one less than it are hidden; 0 hides nothing.
  package let limit: Int

  package init(below limit: Int = 5) { self.limit = limit }

  /// What the policy of a day asks for.
  package init(_ policies: Policies, on day: Day) {
    self.init(below: policies.count(.smallNumberLimit, on: day))
  }

  package func isSmall(_ count: Int) -> Bool { count > 0 && count < limit }

  /// The figures with those taken out that would not be shown where all of them are shown together.
  package func withheld(_ figures: Figures) -> Figures {
    let small = SmallNumbers(
      in: figures.all.filter { !isOfPosts($0) }.map(counted), below: limit)
    return Figures(
      figures.all.map { figure in
        guard isHidden(figure, small) else { return figure }
        return Figure(
          measure: figure.measure, dimension: figure.dimension, key: figure.key,
          period: figure.period, value: nil, unit: figure.unit, basis: Figure.withheldBasis)
      })
  }

  /// The figures that are not shown, by name: of those that the paper would show together.
  func hidden(of figures: [Figure]) -> Set<String> {
    let small = SmallNumbers(in: figures.filter { !isOfPosts($0) }.map(counted), below: limit)
    return Set(figures.filter { isHidden($0, small) }.map { FoundFigure(figure: $0).name })
  }

  private func isHidden(_ figure: Figure, _ small: SmallNumbers) -> Bool {
    // An average of very few tells of each of them.
    if figure.unit == .workingDays || figure.unit == .days {
      return figure.denominator.map(isSmall) ?? false
    }
    return small.withheld.contains(figure.address)
  }

  /// A count tells what it counts, also where nobody said so apart.
  private func counted(_ figure: Figure) -> Figure {
    guard figure.unit == .count, figure.numerator == nil, let value = figure.value,
      value.isFinite, value.magnitude < 1e9
    else { return figure }
    return Figure(
      measure: figure.measure, dimension: figure.dimension, key: figure.key,
      period: figure.period, value: value, unit: .count, numerator: Int(value.rounded()),
      denominator: figure.denominator, basis: figure.basis)
  }

  /// Figures that are of posts, months and meetings of the service, and not of people.
  private func isOfPosts(_ figure: Figure) -> Bool {
    [
      "workforce.posts_added", "workforce.months_above_limit", "workforce.months_in_guide",
      "audits.officer_feedback", "supervision.group_sessions", "supervision.learning_events",
      "supervision.observations",
    ].contains(figure.measure)
  }
}
