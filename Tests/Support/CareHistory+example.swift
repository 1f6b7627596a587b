package import Care

extension Day {
  /// A day of an example, from text that is known to be one: `Day.on("2024-04-01")`.
  package static func on(_ text: String) -> Day {
    Day(text) ?? Day(clampedYear: 1800, month: 1, day: 1)
  }
}

extension LoadedYears {
  /// Loaded years by the years in which they end.
  package static func ending(_ years: Int...) -> LoadedYears {
    LoadedYears(years.map(CollectionYear.init(ending:)))
  }
}

extension HistoryEpisode {
  /// An episode of an example; a child in foster care under a care order unless told otherwise.
  package static func example(
    _ start: String, to end: String? = nil, began: ReasonForNewEpisode? = .s,
    status legalStatus: LegalStatus = .c2, placement: Placement = .u6,
    ceased: ReasonEpisodeCeased? = nil
  ) -> HistoryEpisode {
    HistoryEpisode(
      startedOn: .on(start), ceasedOn: end.map(Day.on), reasonBegan: began,
      legalStatus: legalStatus, placement: placement, reasonCeased: ceased)
  }
}

extension CareHistory {
  /// The history of an example child, with reviews on the given days.
  package static func example(
    bornOn: Day? = .on("2012-06-15"), _ episodes: [HistoryEpisode], reviewedOn days: [String] = [],
    isComplete: Bool = false, authority: AdoptionAuthority? = nil
  ) -> CareHistory {
    CareHistory(
      key: Key(1), localIdentifier: "1", bornOn: bornOn, episodes: episodes,
      reviews: days.map { HistoryReview(heldOn: .on($0), participation: .pn1) },
      isComplete: isComplete, adoptionAuthority: authority)
  }
}
