package import Care

extension InventedAuthority {
  /// Residents under 18 and the comparators of the published report, each with its source.
  ///
  /// The residents grow and shrink with the sample; the comparators are those of 2022-23 and are given
  /// for that year alone.
  package var referenceFigures: [ReferenceFigure] {
    residents + (year.ending == 2023 ? comparators : [])
  }

  private var yearEnds: [Day] { roll.yearEnds.years.map(\.lastDay) }

  private var residents: [ReferenceFigure] {
    ReferencePlan.residents.flatMap { area, counts in
      zip(yearEnds, counts).map { day, count in
        ReferenceFigure(
          measure: "residents.under_18", dimension: "area", key: area?.rawValue ?? "City",
          period: day.description, value: Double(max(1, roll.scale.count(count))),
          source: "Invented for the sample authority")
      }
    }
  }

  private var comparators: [ReferenceFigure] {
    let rates = ReferencePlan.rates.flatMap { name, values in
      zip(yearEnds, values).map { day, value in
        ReferenceFigure(
          measure: "population.rate_per_10k", dimension: "comparator", key: name,
          period: day.description, value: value, source: ReferencePlan.rateSource)
      }
    }
    let orders = zip(yearEnds, ReferencePlan.nationalOrders).map { day, value in
      ReferenceFigure(
        measure: "population.legal_status_share", dimension: "legal_basis",
        key: "national: legal order", period: day.description, value: value,
        source: ReferencePlan.orderSource)
    }
    let census = ReferencePlan.census.flatMap { name, shares in
      shares.map { group, value in
        ReferenceFigure(
          measure: "population.ethnicity_share", dimension: "ethnic_group",
          key: "\(name): \(group.rawValue)", period: "comparator", value: value,
          source: ReferencePlan.censusSource)
      }
    }
    return rates + orders + census
  }
}
