import Care

extension CareRecord {
  /// Puts the rows in an order that does not depend on the order of the files, so that a return
  /// exported again in another order says nothing new.
  mutating func sortRows() {
    episodes.sort { ($0.startedOn, $0.end, $0.codes) < ($1.startedOn, $1.end, $1.codes) }
    reviews.sort { ($0.heldOn, $0.code) < ($1.heldOn, $1.code) }
    missing.sort { ($0.startedOn, $0.end, $0.code) < ($1.startedOn, $1.end, $1.code) }
    socialWorkers.sort { ($0.startedOn, $0.end, $0.code) < ($1.startedOn, $1.end, $1.code) }
    adoptionDecisions.sort { ($0.decidedOn, $0.end, $0.code) < ($1.decidedOn, $1.end, $1.code) }
    deprivations.sort { ($0.startedOn, $0.end) < ($1.startedOn, $1.end) }
  }
}

extension CareEpisode {
  fileprivate var end: Day { ceasedOn ?? .latest }

  /// Only asked for where two episodes have the same days.
  fileprivate var codes: String {
    let codes = [
      reasonBegan?.rawValue, legalStatus?.rawValue, need?.rawValue, placement?.rawValue,
      provider?.rawValue, reasonCeased?.rawValue, reasonPlacementChanged?.rawValue, homePostcode,
      placementPostcode, providerNumber,
    ]
    return codes.map { $0 ?? "" }.joined(separator: ",")
  }
}

extension Review {
  fileprivate var code: String { participation?.rawValue ?? "" }
}

extension MissingEpisode {
  fileprivate var end: Day { endedOn ?? .latest }
  fileprivate var code: String { kind?.rawValue ?? "" }
}

extension SocialWorkerEpisode {
  fileprivate var end: Day { endedOn ?? .latest }
  fileprivate var code: String { "\(worker),\(reason?.rawValue ?? "")" }
}

extension AdoptionDecision {
  fileprivate var end: Day { endedOn ?? .latest }
  fileprivate var code: String { reasonEnded?.rawValue ?? "" }
}

extension DeprivationOfLiberty {
  fileprivate var end: Day { endedOn ?? .latest }
}
