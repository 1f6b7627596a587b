/// Which parts a digest holds, in its first byte.
struct DigestFlags: OptionSet {
  let rawValue: UInt8

  static let name = DigestFlags(rawValue: 1)
  static let bornOn = DigestFlags(rawValue: 2)
  static let gender = DigestFlags(rawValue: 4)
  static let unaccompanied = DigestFlags(rawValue: 8)
  static let unaccompaniedCeases = DigestFlags(rawValue: 16)
  static let isComplete = DigestFlags(rawValue: 32)
  static let authority = DigestFlags(rawValue: 64)
  static let authorityEnded = DigestFlags(rawValue: 128)
}

/// Facts about an episode that share one byte of a digest.
struct EpisodeFlags: OptionSet {
  let rawValue: UInt8

  static let isInside = EpisodeFlags(rawValue: 1)
  static let isOutside = EpisodeFlags(rawValue: 2)
  static let hasMiles = EpisodeFlags(rawValue: 4)
  static let isLost = EpisodeFlags(rawValue: 8)
}
