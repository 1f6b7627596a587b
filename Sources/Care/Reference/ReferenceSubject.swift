/// What a figure of others is about, as somebody enters it on screen.
package enum ReferenceSubject: String, Hashable, Sendable, CaseIterable {
  case residents, rates
  case legalOrders = "legal-orders"
  case ethnicity
  /// Any other figure, named as the data set names it.
  case others

  /// The measure and the breakdown of its figures; nil where each names its own.
  package var measure: (name: String, dimension: String)? {
    switch self {
    case .residents: (ReferenceFigure.residents, "area")
    case .rates: ("population.rate_per_10k", "comparator")
    case .legalOrders: ("population.legal_status_share", "legal_basis")
    case .ethnicity: ("population.ethnicity_share", "ethnic_group")
    case .others: nil
    }
  }

  /// The subject that a figure belongs to.
  package init(of figure: ReferenceFigure) {
    let known = Self.allCases.first {
      guard let measure = $0.measure else { return false }
      return measure == (figure.measure, figure.dimension) && $0.holds(figure)
    }
    self = known ?? .others
  }

  /// The key of the one figure that a day has of legal orders.
  package static let nationalOrders = "national: legal order"

  /// Whether the key and the period are as the subject has them.
  private func holds(_ figure: ReferenceFigure) -> Bool {
    switch self {
    case .residents, .rates: Day(figure.period) != nil
    case .legalOrders: figure.key == Self.nationalOrders && Day(figure.period) != nil
    case .ethnicity: figure.period == "comparator" && figure.population != nil
    case .others: true
    }
  }
}

extension ReferenceFigure {
  /// Of a share of a group among some people, who they are and which group: `England population (2021
  /// census)` and `White`.
  package var population: (name: String, group: EthnicGroup)? {
    for group in EthnicGroup.allCases where key.hasSuffix(": \(group.rawValue)") {
      return (String(key.dropLast(group.rawValue.count + 2)), group)
    }
    return nil
  }
}
