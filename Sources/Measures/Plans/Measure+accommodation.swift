import Care

extension Measure {
  /// The measure of children who live where they should not.
  static let accommodation: [Measure] = [
    Measure(
      identifier: "accommodation.unsuitable", kind: .count, unit: .count,
      counted: "children living in unsuitable accommodation", outOf: nil,
      definition:
        "Children in care on the day who are under 16 and live in unregulated or supported "
        + "accommodation, or who are 16 or 17 and whose accommodation the officer judges unsuitable.",
      cases: [.unsuitable, .unsuitableByAge], needs: [AccommodationJudgement.self])
  ]
}

extension CaseBreakdown {
  static let unsuitable = CaseBreakdown(
    "unsuitable accommodation",
    .yearEnds { grounds, day in
      grounds.alerts(on: day).map { child, _ in .of(child, on: day) }
    })

  static let unsuitableByAge = CaseBreakdown(
    "unsuitable accommodation by age", by: "age_band", keys: ["under 16", "16 and 17"],
    .yearEnds { grounds, day in
      grounds.alerts(on: day).map { child, alert in
        switch alert {
        case .underSixteen: .of(child, on: day, key: 0)
        case .judgedUnsuitable: .of(child, on: day, key: 1)
        }
      }
    })
}

extension CaseGrounds {
  fileprivate func alerts(on day: Day) -> [(Key<Child>, AccommodationAlert)] {
    let judgements = Dictionary(
      grouping: entries.all(AccommodationJudgement.self), by: \.child)
    return histories.compactMap { history in
      let own = judgements[history.key, default: []].map(\.value)
      return history.accommodationAlert(on: day, judgements: own).map { (history.key, $0) }
    }
  }
}
