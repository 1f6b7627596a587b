import Care
import Sample
import Testing

struct LeavingCareTests {
  @Test(arguments: Made.allCases)
  func `the reason for leaving fits age, status and placement`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        record.episodes.compactMap { episode in
          guard let reason = episode.reasonCeased, let ceasedOn = episode.ceasedOn,
            let age = record.child?.bornOn?.age(on: ceasedOn)
          else { return nil }
          let placement = episode.placement
          let isWell =
            switch reason {
            case .e11, .e12: placement?.isForAdoption == true && record.adoption != nil
            case .e5, .e6, .e7: age >= 16
            case .e17: age >= 18
            case .e2: record.child?.diedOn == ceasedOn
            case .e14, .e9: episode.legalStatus == .j1
            case .e15, .e16: record.unaccompanied != nil
            case .e45: placement?.group == .connectedFosterCare
            case .e46: placement?.group == .fosterCare
            case .e4a, .e4b, .e13, .e41, .e48, .e3: age < 18
            case .x1, .e8: true
            case .e43, .e44, .e47: false
            }
          return isWell ? nil : "\(reason) on \(ceasedOn)"
        }
      })
  }

  @Test(arguments: Made.allCases)
  func `deaths are recorded with the day, and are very rare`(made: Made) throws {
    let census = try made.census
    let dead = census.records.filter { $0.child?.diedOn != nil }
    #expect(dead.allSatisfy { $0.episodes.last?.reasonCeased == .e2 })
    #expect(dead.count <= max(2, census.records.count / 400))
  }

  @Test func `children who turn 18 leave on that day`() throws {
    let census = try Made.standard.census
    let grown = census.records.filter { record in
      record.child?.bornOn.map { $0.birthday(18) <= census.ends[0] } ?? false
    }
    #expect(grown.count > 500)
    #expect(grown.allSatisfy { $0.episodes.last?.ceasedOn != nil })
  }
}
