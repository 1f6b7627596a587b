import Care

/// Reads what ``DigestWriter`` packed; throws where the bytes cannot be a digest.
struct DigestReader {
  private var position = 0

  init() {}

  static func history(
    _ bytes: Span<UInt8>, key: Key<Child>, localIdentifier: String
  ) throws -> CareHistory {
    var reader = DigestReader()
    var history = CareHistory(key: key, localIdentifier: localIdentifier)
    try reader.readHead(of: &history, bytes)
    try reader.readEpisodes(of: &history, bytes)
    try reader.readReviews(of: &history, bytes)
    guard reader.position == bytes.count else { throw Digest.damaged }
    return history
  }

  private mutating func readHead(of history: inout CareHistory, _ bytes: Span<UInt8>) throws {
    try need(3, of: bytes)
    let flags = DigestFlags(rawValue: bytes[0])
    history.sex = try Digest.sex.code(bytes[1]) ?? .unknown
    history.ethnicity = try Digest.ethnicity.code(bytes[2])
    history.isComplete = flags.contains(.isComplete)
    position = 3
    if flags.contains(.bornOn) { history.bornOn = try day(bytes) }
    if flags.contains(.name) { history.name = try text(bytes) }
    if flags.contains(.gender) { history.gender = Gender(word: try text(bytes)) }
    if flags.contains(.unaccompanied) {
      history.unaccompanied = Unaccompanied(
        ceasesOn: flags.contains(.unaccompaniedCeases) ? try day(bytes) : nil)
    }
    if flags.contains(.authority) {
      history.adoptionAuthority = AdoptionAuthority(
        authorisedOn: try day(bytes),
        endedOn: flags.contains(.authorityEnded) ? try day(bytes) : nil)
    }
  }

  private mutating func readEpisodes(of history: inout CareHistory, _ bytes: Span<UInt8>) throws {
    let count = try Int(number(2, bytes))
    try need(count * Digest.episodeLength, of: bytes)
    history.episodes.reserveCapacity(count)
    for _ in 0..<count {
      history.episodes.append(try DigestReader.episode(bytes, at: position))
      position += Digest.episodeLength
    }
  }

  private static func episode(_ bytes: Span<UInt8>, at start: Int) throws -> HistoryEpisode {
    let ceasedOn = int32(bytes, at: start + 4)
    let flags = EpisodeFlags(rawValue: bytes[start + 14])
    let year = Int(bytes[start + 15]) | Int(bytes[start + 16]) << 8
    var miles: Double?
    if flags.contains(.hasMiles) {
      let low = UInt64(UInt32(bitPattern: int32(bytes, at: start + 17)))
      let high = UInt64(UInt32(bitPattern: int32(bytes, at: start + 21)))
      miles = Double(bitPattern: low | high << 32)
    }
    return HistoryEpisode(
      startedOn: Day(number: int32(bytes, at: start)),
      ceasedOn: ceasedOn == .max ? nil : Day(number: ceasedOn),
      reasonBegan: try Digest.reasonBegan.code(bytes[start + 8]),
      legalStatus: try Digest.legalStatus.code(bytes[start + 9]),
      need: try Digest.need.code(bytes[start + 10]),
      placement: try Digest.placement.code(bytes[start + 11]),
      provider: try Digest.provider.code(bytes[start + 12]),
      reasonCeased: try Digest.reasonCeased.code(bytes[start + 13]), miles: miles,
      isInsideAuthority: flags.contains(.isInside)
        ? true : flags.contains(.isOutside) ? false : nil,
      openIn: year == 0 ? nil : CollectionYear(ending: year), isLost: flags.contains(.isLost))
  }

  private mutating func readReviews(of history: inout CareHistory, _ bytes: Span<UInt8>) throws {
    let count = try Int(number(2, bytes))
    try need(count * Digest.reviewLength, of: bytes)
    history.reviews.reserveCapacity(count)
    for _ in 0..<count {
      history.reviews.append(
        HistoryReview(
          heldOn: Day(number: DigestReader.int32(bytes, at: position)),
          participation: try Digest.participation.code(bytes[position + 4])))
      position += Digest.reviewLength
    }
  }
}

extension DigestReader {
  private func need(_ count: Int, of bytes: Span<UInt8>) throws {
    guard position + count <= bytes.count else { throw Digest.damaged }
  }

  private mutating func number(_ length: Int, _ bytes: Span<UInt8>) throws -> UInt64 {
    try need(length, of: bytes)
    defer { position += length }
    return (0..<length).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64($1 * 8) }
  }

  private mutating func day(_ bytes: Span<UInt8>) throws -> Day {
    try need(4, of: bytes)
    defer { position += 4 }
    return Day(number: DigestReader.int32(bytes, at: position))
  }

  private mutating func text(_ bytes: Span<UInt8>) throws -> String {
    let length = try Int(number(2, bytes))
    try need(length, of: bytes)
    let utf8 = (position..<position + length).map { bytes[$0] }
    position += length
    return String(decoding: utf8, as: UTF8.self)
  }

  private static func int32(_ bytes: Span<UInt8>, at start: Int) -> Int32 {
    Int32(
      bitPattern: UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8
        | UInt32(bytes[start + 2]) << 16 | UInt32(bytes[start + 3]) << 24)
  }
}
