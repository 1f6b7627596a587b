extension CaseFile {
  /// The sources laid over one another: what counting needs of this child.
  package var history: CareHistory {
    let newest = records.reversed()
    let child = newest.lazy.compactMap(\.child).first
    return CareHistory(
      key: key, localIdentifier: localIdentifier,
      name: child.flatMap { $0.preferredName ?? $0.name },
      bornOn: newest.lazy.compactMap { $0.child?.bornOn }.first,
      sex: newest.lazy.compactMap { $0.child?.sex }.first ?? .unknown,
      gender: newest.lazy.compactMap { $0.child?.gender }.first,
      ethnicity: newest.lazy.compactMap { $0.child?.ethnicity }.first,
      unaccompanied: newest.lazy.compactMap(\.unaccompanied).first,
      episodes: mergedEpisodes, reviews: mergedReviews,
      isComplete: records.contains { $0.source == .heard })
  }

  /// By first day; where one source has two episodes of one day, in the order of the source.
  private var mergedEpisodes: [HistoryEpisode] {
    var merged: [HistoryEpisode] = []
    for record in records {
      for (index, episode) in record.episodes.enumerated() {
        let ordinal = record.episodes[..<index].count { $0.startedOn == episode.startedOn }
        let same = merged.indices.filter { merged[$0].startedOn == episode.startedOn }
        let entry = HistoryEpisode(episode, from: record.source)
        if same.indices.contains(ordinal) {
          merged[same[ordinal]] = entry
        } else {
          merged.append(entry)
        }
      }
    }
    return merged.sorted { $0.startedOn < $1.startedOn }
  }

  private var mergedReviews: [HistoryReview] {
    var byDay: [Day: HistoryReview] = [:]
    for record in records {
      for review in record.reviews {
        byDay[review.heldOn] = HistoryReview(
          heldOn: review.heldOn, participation: review.participation)
      }
    }
    return byDay.values.sorted { $0.heldOn < $1.heldOn }
  }
}

extension HistoryEpisode {
  fileprivate init(_ episode: CareEpisode, from source: Source) {
    self.init(
      startedOn: episode.startedOn, ceasedOn: episode.ceasedOn, reasonBegan: episode.reasonBegan,
      legalStatus: episode.legalStatus, need: episode.need, placement: episode.placement,
      provider: episode.provider, reasonCeased: episode.reasonCeased, miles: episode.miles,
      isInsideAuthority: episode.isInsideAuthority)
    if case .yearsReturn(let year) = source, ceasedOn == nil { openIn = year }
  }
}

extension CareHistory {
  /// The history with every lost episode ended.
  ///
  /// An episode open in one year's return and absent from the next loaded one ends, for counting,
  /// with its own year; it is a finding of the import.
  package func endingLostEpisodes(loaded: LoadedYears) -> CareHistory {
    guard let newest = loaded.years.max() else { return self }
    var history = self
    for index in episodes.indices {
      guard let year = episodes[index].openIn, newest > year else { continue }
      history.episodes[index].ceasedOn = year.next.firstDay
      history.episodes[index].isLost = true
    }
    return history
  }
}
