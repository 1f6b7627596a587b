import Care

/// The keys of a breakdown that must add up to a whole, with those left out of it.
struct Parts: Sendable {
  let measure: String
  let dimension: String
  /// Keys that overlap others, and so are no parts.
  let overlapping: Set<String>
  let whole: String
  let isOfDay: Bool

  static let all = [
    Parts("population.sex", by: "sex"),
    Parts("population.age", by: "age_band", apart: [AgeBand.tenAndOver.rawValue]),
    Parts("population.ethnicity", by: "ethnic_group"),
    Parts("population.legal_status", by: "legal_basis"),
    Parts("population.legal_status", by: "legal_status"),
    Parts(
      "population.length_of_care", by: "length_of_care",
      apart: LengthOfCare.Long.allCases.map(\.rawValue)),
    Parts("population.placement", by: "placement", apart: ["family-based", "not family-based"]),
    Parts("reviews.held", by: "sequence", of: "reviews.held"),
    Parts("reviews.in_timescale", by: "sequence", of: "reviews.in_timescale"),
    Parts("reviews.out_of_timescale", by: "sequence", of: "reviews.out_of_timescale"),
    Parts("voice.attendance_share", by: "attendance", of: "reviews.held"),
    Parts("reviews.held", by: "month", of: "reviews.held"),
    Parts("population.started", by: "month", of: "population.started"),
    Parts(
      "population.started", by: "age_band", apart: [AgeBand.tenAndOver.rawValue],
      of: "population.started"),
    Parts(
      "population.started_unaccompanied", by: "month", of: "population.started_unaccompanied"),
    Parts(
      "population.started_unaccompanied", by: "age_band", apart: [AgeBand.tenAndOver.rawValue],
      of: "population.started_unaccompanied"),
    Parts("population.ceased", by: "month", of: "population.ceased"),
  ]

  init(
    _ measure: String, by dimension: String, apart overlapping: [String] = [],
    of whole: String? = nil
  ) {
    self.measure = measure
    self.dimension = dimension
    self.overlapping = Set(overlapping)
    self.whole = whole ?? "population.in_care"
    isOfDay = whole == nil
  }

  /// Nil where the figures do not hold the measure.
  func check(_ figures: Figures, _ period: String) -> Reconciliation.Check? {
    guard let whole = figures.figure(whole, period: period)?.numerator else { return nil }
    let parts = figures.all.filter {
      $0.measure == measure && $0.dimension == dimension && !overlapping.contains($0.key)
        && (dimension == "month" ? isMonth($0.period, of: period) : $0.period == period)
    }
    guard !parts.isEmpty else { return nil }
    let sum = parts.reduce(0) { $0 + ($1.numerator ?? 0) }
    let leftOut = isOfDay ? parts.first.map { Parts.leftOut(in: $0.basis) } ?? 0 : 0
    return Reconciliation.Check(
      name: "\(measure) by \(dimension) = \(self.whole)", sum: sum + leftOut, whole: whole,
      explained: 0)
  }

  private func isMonth(_ name: String, of year: String) -> Bool {
    guard let day = Day(name + "-01") else { return false }
    return CollectionYear(of: day).name == year
  }

  /// How many the age bands leave out, as their basis says.
  private static func leftOut(in basis: String) -> Int {
    let entry = basis.split(separator: "; ").first {
      $0.hasPrefix(Reason.eighteenOrOver.rawValue + ": ")
    }
    return entry.flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
  }
}
