import Care

extension CareHistory {
  /// A child with episodes and reviews, known from returns.
  static func child(
    _ number: Int, _ episodes: [HistoryEpisode],
    reviewed reviews: [(String, ParticipationCode?)] = [], born: String? = "2012-05-01"
  ) -> CareHistory {
    CareHistory(
      key: Key(Int64(number)), localIdentifier: String(number), bornOn: born.flatMap { Day($0) },
      sex: .female, ethnicity: .wbri, episodes: episodes,
      reviews: reviews.compactMap { text, code in
        Day(text).map { HistoryReview(heldOn: $0, participation: code) }
      })
  }
}

extension HistoryEpisode {
  /// An episode from one day to another, ended by E4A where it ends.
  static func stay(
    _ start: String, _ end: String?, _ legalStatus: LegalStatus? = .c2,
    _ placement: Placement? = .u6, began: ReasonForNewEpisode? = .s,
    ceased: ReasonEpisodeCeased? = .e4a
  ) -> HistoryEpisode {
    HistoryEpisode(
      startedOn: Day(start) ?? .earliest, ceasedOn: end.flatMap { Day($0) }, reasonBegan: began,
      legalStatus: legalStatus, need: .n1, placement: placement,
      reasonCeased: end == nil ? nil : ceased)
  }
}

extension ReferenceFigure {
  /// How many residents under 18 an example authority has at the end of its year.
  static let residents = ReferenceFigure(
    measure: "residents.under_18", dimension: "", key: "", period: "2026-03-31", value: 20_000,
    source: "an example")
}
