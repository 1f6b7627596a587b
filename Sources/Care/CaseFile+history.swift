extension CaseFile {
  /// The sources laid over one another: what counting needs of this child.
  package var history: CareHistory { history(policies: .standard) }

  /// The sources laid over one another, by the policies of which meeting of a review counts.
  package func history(policies: Policies) -> CareHistory {
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
      episodes: mergedEpisodes, reviews: mergedReviews(policies: policies),
      isComplete: records.contains { $0.source == .heard && !$0.episodes.isEmpty },
      adoptionAuthority: newest.lazy.compactMap(\.adoptionAuthority).first)
  }

  /// By first day; where one source has two episodes of one day, in the order of the source.
  private var mergedEpisodes: [HistoryEpisode] {
    var merged: [HistoryEpisode] = []
    for record in records {
      for (index, episode) in record.episodes.enumerated() {
        let ordinal = record.episodes[..<index].count { $0.startedOn == episode.startedOn }
        merged.lay(HistoryEpisode(episode, from: record.source), ordinal: ordinal)
      }
    }
    return merged
  }

  /// By day; a newer review takes the place of every older one held on a day of its meetings.
  private func mergedReviews(policies: Policies) -> [HistoryReview] {
    var merged: [HistoryReview] = []
    for record in records {
      for review in record.reviews {
        guard let day = review.countedOn(policies: policies) else { continue }
        merged.removeAll { review.meetings.contains($0.heldOn) }
        let position = merged.lastIndex { $0.heldOn < day }.map { $0 + 1 } ?? 0
        merged.insert(
          HistoryReview(heldOn: day, participation: review.participation), at: position)
      }
    }
    return merged
  }
}

extension [HistoryEpisode] {
  /// Puts an episode in the place of the so-manieth that began the same day, or after all of these.
  fileprivate mutating func lay(_ episode: HistoryEpisode, ordinal: Int) {
    var end = endIndex
    while end > 0, self[end - 1].startedOn > episode.startedOn { end -= 1 }
    var start = end
    while start > 0, self[start - 1].startedOn == episode.startedOn { start -= 1 }
    if start + ordinal < end {
      self[start + ordinal] = episode
    } else {
      insert(episode, at: end)
    }
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
