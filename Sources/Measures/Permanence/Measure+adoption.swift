import Care

extension Measure {
  /// Measures of how children come to be placed for adoption, from their episodes.
  static let adoption: [Measure] = [
    Measure(
      identifier: "adoption.placed", kind: .count, unit: .count,
      counted: "children placed for adoption", outOf: nil,
      definition:
        "Children placed for adoption (A3 to A6), by the first day of the placement; one who is moved "
        + "from one such placement to another in the same period of care counts once.",
      cases: [.placedForAdoption]),
    Measure(
      identifier: "adoption.days_to_placement", kind: .mean, unit: .days,
      counted: "days from coming into care to the placement for adoption", outOf: nil,
      definition:
        "Days from the first day of the period of care to the first day of the placement for adoption, "
        + "on average over the children placed in the period. Where the start of care is in no loaded "
        + "file they are left out.",
      cases: [.daysToAdoptivePlacement]),
    Measure(
      identifier: "adoption.days_from_authority", kind: .mean, unit: .days,
      counted: "days from the authority to place to the placement for adoption", outOf: nil,
      definition:
        "Days from the placement order, or the consent, to the first day of the placement for adoption, "
        + "on average over the children placed in the period. Those of whom no authority from before "
        + "the placement is recorded are left out.",
      cases: [.daysFromAuthority]),
    Measure(
      identifier: "adoption.early_permanence", kind: .count, unit: .count,
      counted: "placements for early permanence", outOf: nil,
      definition:
        "Placements with foster carers who are approved adopters too (U2 and U5: fostering for adoption "
        + "and concurrent planning), by their first day.",
      cases: [.earlyPermanence]),
  ]
}

extension CaseBreakdown {
  static let placedForAdoption = ofAdoptions("placed for adoption") { adoption, child in
    .of(child, on: adoption.placedOn)
  }

  static let daysToAdoptivePlacement = ofAdoptions("days to adoptive placement") {
    adoption, child in
    guard let cameOn = adoption.cameOn else {
      return .leftOut(child, on: adoption.placedOn, Reason.startNotKnown.rawValue)
    }
    return .of(child, on: adoption.placedOn, amount: Double(cameOn.days(to: adoption.placedOn)))
  }

  static let daysFromAuthority = ofAdoptions("days from authority") { adoption, child in
    guard let authorisedOn = adoption.authorisedOn else {
      return .leftOut(child, on: adoption.placedOn, "authority not recorded")
    }
    return .of(
      child, on: adoption.placedOn, amount: Double(authorisedOn.days(to: adoption.placedOn)))
  }

  static let earlyPermanence = CaseBreakdown(
    "early permanence",
    .events { grounds in
      grounds.histories.flatMap { history in
        history.earlyPermanenceDays(grounds.policies).map { .of(history.key, on: $0) }
      }
    })

  private static func ofAdoptions(
    _ name: String, _ judge: @escaping @Sendable (AdoptivePlacement, Key<Child>) -> Case
  ) -> CaseBreakdown {
    CaseBreakdown(
      name,
      .events { grounds in
        grounds.histories.flatMap { history in
          history.adoptivePlacements(grounds.policies).map { judge($0, history.key) }
        }
      })
  }
}

/// A child placed for adoption.
struct AdoptivePlacement {
  let placedOn: Day
  /// The first day in care; nil where it is in no loaded file.
  let cameOn: Day?
  /// The day of the authority to place under which it was done; nil where none is recorded.
  let authorisedOn: Day?
}

extension CareHistory {
  /// The first placement for adoption of each period of care; none of those whose beginning is not known.
  fileprivate func adoptivePlacements(_ policies: Policies) -> [AdoptivePlacement] {
    periodsInCare(policies).compactMap { period in
      guard let index = period.episodes.first(where: { isForAdoption(at: $0) }),
        period.isStartKnown || index > period.episodes.lowerBound
      else { return nil }
      let placedOn = episodes[index].startedOn
      let authority = adoptionAuthority.flatMap { authority in
        let holds =
          authority.authorisedOn <= placedOn && authority.endedOn.map { $0 > placedOn } ?? true
        return holds ? authority.authorisedOn : nil
      }
      return AdoptivePlacement(
        placedOn: placedOn, cameOn: period.isStartKnown ? period.startedOn : nil,
        authorisedOn: authority)
    }
  }

  /// The first days of placements with foster carers who are approved adopters too.
  fileprivate func earlyPermanenceDays(_ policies: Policies) -> [Day] {
    periodsInCare(policies).flatMap { period in
      period.episodes.filter { index in
        let isFirst = index == period.episodes.lowerBound
        return isEarlyPermanence(at: index)
          && (isFirst
            ? period.isStartKnown : !isEarlyPermanence(at: index - 1) || isMove(at: index))
      }.map { episodes[$0].startedOn }
    }
  }

  private func periodsInCare(_ policies: Policies) -> [PeriodOfCare] {
    periodsOfCare(policies: policies).filter { !$0.isShortBreak }
  }

  private func isForAdoption(at index: Int) -> Bool {
    settledPlacement(ofEpisodeAt: index)?.isForAdoption ?? false
  }

  private func isEarlyPermanence(at index: Int) -> Bool {
    let placement = settledPlacement(ofEpisodeAt: index)
    return placement == .u2 || placement == .u5
  }
}
