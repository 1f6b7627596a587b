import Care
import Sample
import Testing

struct AdoptionTests {
  /// Rules 334, 408 and 521.
  @Test(arguments: Made.allCases)
  func `a placing for adoption follows a decision and a placement order`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        let placings = record.episodes.filter { $0.placement?.isForAdoption == true }
        let orders = record.episodes.filter { $0.legalStatus == .e1 }
        guard !placings.isEmpty || !orders.isEmpty else {
          return record.adoptionDecisions.isEmpty && record.adoption == nil ? [] : ["no order"]
        }
        guard let order = orders.first?.startedOn, let decision = record.adoptionDecisions.first
        else { return ["no decision"] }
        var problems: [String] = []
        if record.adoptionAuthority?.authorisedOn != order { problems.append("authority") }
        if decision.decidedOn > order { problems.append("decision after the order") }
        if placings.contains(where: { $0.legalStatus != .e1 || $0.startedOn <= order }) {
          problems.append("placed before the order")
        }
        if let adoption = record.adoption, let matchedOn = adoption.matchedOn {
          let placedOn = placings.first?.startedOn ?? .earliest
          if adoption.decidedOn ?? .latest > matchedOn || matchedOn > placedOn {
            problems.append("matched on \(matchedOn)")
          }
          let isAlone = adoption.numberOfAdopters == 1
          if isAlone != (adoption.adoptersStatus == .l0) { problems.append("adopters") }
        }
        return problems
      })
  }

  @Test func `some children are adopted in each year`() throws {
    let census = try Made.standard.census
    let adopted = census.records.compactMap { record in
      record.adoption == nil ? nil : record.episodes.last?.ceasedOn.map(CollectionYear.init(of:))
    }
    for year in [census.year, census.year.previous, census.year.previous.previous] {
      #expect((20...120).contains(adopted.count { $0 == year }), "\(year.name)")
    }
  }
}
