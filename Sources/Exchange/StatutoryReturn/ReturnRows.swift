import Care

/// What the return says of one child, as rows of its modules: one cell for each column.
struct ReturnRows {
  private(set) var all: [(module: ReturnModule, cells: [String])] = []

  init(of localIdentifier: String, _ record: CareRecord, in year: CollectionYear) {
    let child = record.child
    let sex = (child?.sex ?? .unknown).code(in: year)
    let born = text(child?.bornOn)
    if let child {
      write(
        .header, localIdentifier,
        [
          sex, born, child.ethnicity?.rawValue, child.pupilNumber, text(child.isMother),
          text(child.firstChildBornOn),
        ])
    }
    for episode in record.episodes { write(.episodes, localIdentifier, cells(of: episode)) }
    for review in record.reviews {
      write(.reviews, localIdentifier, [born, text(review.heldOn), review.participation?.rawValue])
    }
    if let unaccompanied = record.unaccompanied {
      write(.uasc, localIdentifier, [sex, born, text(unaccompanied.ceasesOn)])
    }
    if let health = record.health { write(.oc2, localIdentifier, [born] + cells(of: health)) }
    if let leaver = record.careLeaver {
      write(
        .oc3, localIdentifier,
        [
          born, leaver.inTouch?.rawValue, leaver.activity?.rawValue,
          leaver.accommodation?.rawValue,
        ])
    }
    addAdoption(localIdentifier, record, born: born)
    for missing in record.missing {
      write(
        .missing, localIdentifier,
        [born, missing.kind?.rawValue, text(missing.startedOn), text(missing.endedOn)])
    }
    for worker in record.socialWorkers {
      write(
        .swEpisodes, localIdentifier,
        [
          born, worker.worker, text(worker.startedOn), text(worker.endedOn),
          worker.reason?.rawValue,
        ])
    }
    for order in record.deprivations {
      write(.dolo, localIdentifier, [born, text(order.startedOn), text(order.endedOn)])
    }
  }

  private mutating func addAdoption(_ child: String, _ record: CareRecord, born: String?) {
    if let adoption = record.adoption {
      write(
        .ad1, child,
        [
          born, text(adoption.decidedOn), text(adoption.matchedOn),
          text(adoption.isByFosterCarer), adoption.numberOfAdopters.map(String.init),
          adoption.adoptersSex?.rawValue, adoption.adoptersStatus?.rawValue,
        ])
    }
    for decision in record.adoptionDecisions {
      write(
        .placedAdoption, child,
        [born, text(decision.decidedOn), text(decision.endedOn), decision.reasonEnded?.rawValue])
    }
    if let before = record.previousPermanence {
      write(.prevPerm, child, [born, before.option?.rawValue, before.authority, before.date])
    }
  }

  private func cells(of episode: CareEpisode) -> [String?] {
    [
      text(episode.startedOn), episode.reasonBegan?.rawValue, episode.legalStatus?.rawValue,
      episode.need?.rawValue, episode.placement?.rawValue, episode.provider?.rawValue,
      text(episode.ceasedOn), episode.reasonCeased?.rawValue,
      episode.reasonPlacementChanged?.rawValue, episode.homePostcode, episode.placementPostcode,
      episode.providerNumber,
    ]
  }

  private func cells(of health: HealthOutcomes) -> [String?] {
    [
      health.difficultiesScore.map(String.init), health.reasonForNoScore?.rawValue,
      text(health.isConvicted), text(health.isHealthCheckDone), text(health.isImmunised),
      text(health.areTeethChecked), text(health.isHealthAssessed), text(health.misusesSubstances),
      text(health.wasInterventionReceived), text(health.wasInterventionOffered),
    ]
  }

  private func text(_ day: Day?) -> String? { day?.asInReturn }

  private func text(_ fact: Bool?) -> String? { fact.map { $0 ? "1" : "0" } }

  private mutating func write(_ module: ReturnModule, _ child: String, _ cells: [String?]) {
    all.append((module, [child] + cells.map { $0 ?? "" }))
  }
}

extension Sex {
  /// The code of the year's dialect: 1 and 2 to 2023-24 (which had none for unknown), then M, F, U.
  func code(in year: CollectionYear) -> String {
    switch self {
    case .male: year.ending <= 2024 ? "1" : "M"
    case .female: year.ending <= 2024 ? "2" : "F"
    case .unknown: year.ending <= 2024 ? "" : "U"
    }
  }
}
