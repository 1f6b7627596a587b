import Care

/// Packs what counting needs of a child into bytes.
struct DigestWriter {
  private var bytes: [UInt8] = []

  mutating func digest(of history: CareHistory) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    addHead(history)
    add(UInt16(truncatingIfNeeded: history.episodes.count))
    for episode in history.episodes { add(episode) }
    add(UInt16(truncatingIfNeeded: history.reviews.count))
    for review in history.reviews {
      add(review.heldOn)
      bytes.append(Digest.participation.byte(review.participation))
    }
    return bytes
  }

  private mutating func addHead(_ history: CareHistory) {
    var flags: DigestFlags = history.isComplete ? .isComplete : []
    if history.name != nil { flags.insert(.name) }
    if history.bornOn != nil { flags.insert(.bornOn) }
    if history.gender != nil { flags.insert(.gender) }
    if history.unaccompanied != nil { flags.insert(.unaccompanied) }
    if history.unaccompanied?.ceasesOn != nil { flags.insert(.unaccompaniedCeases) }
    if history.adoptionAuthority != nil { flags.insert(.authority) }
    if history.adoptionAuthority?.endedOn != nil { flags.insert(.authorityEnded) }
    bytes.append(flags.rawValue)
    bytes.append(Digest.sex.byte(history.sex))
    bytes.append(Digest.ethnicity.byte(history.ethnicity))
    if let day = history.bornOn { add(day) }
    if let name = history.name { add(name) }
    if let gender = history.gender { add(gender.word) }
    if let day = history.unaccompanied?.ceasesOn { add(day) }
    if let day = history.adoptionAuthority?.authorisedOn { add(day) }
    if let day = history.adoptionAuthority?.endedOn { add(day) }
  }

  private mutating func add(_ episode: HistoryEpisode) {
    add(episode.startedOn)
    add(episode.ceasedOn ?? Day(number: .max))
    bytes.append(Digest.reasonBegan.byte(episode.reasonBegan))
    bytes.append(Digest.legalStatus.byte(episode.legalStatus))
    bytes.append(Digest.need.byte(episode.need))
    bytes.append(Digest.placement.byte(episode.placement))
    bytes.append(Digest.provider.byte(episode.provider))
    bytes.append(Digest.reasonCeased.byte(episode.reasonCeased))
    var flags: EpisodeFlags = episode.isLost ? .isLost : []
    if let isInside = episode.isInsideAuthority { flags.insert(isInside ? .isInside : .isOutside) }
    if episode.miles != nil { flags.insert(.hasMiles) }
    bytes.append(flags.rawValue)
    add(UInt16(truncatingIfNeeded: episode.openIn?.ending ?? 0))
    add((episode.miles ?? 0).bitPattern)
  }

  private mutating func add(_ day: Day) { add(UInt32(bitPattern: day.number)) }

  private mutating func add(_ text: String) {
    let utf8 = text.utf8.prefix(Int(UInt16.max))
    add(UInt16(truncatingIfNeeded: utf8.count))
    bytes.append(contentsOf: utf8)
  }

  /// Lowest byte first.
  private mutating func add<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) {
    var rest = number
    for _ in 0..<(Number.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
