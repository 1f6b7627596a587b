import Care

/// The codes that a digest holds as one byte each: their place in the list of all codes of a kind.
struct CodeBook<C: CaseIterable & Hashable & Sendable>: Sendable {
  private let codes: [C]
  private let numbers: [C: UInt8]

  init(_ type: C.Type) {
    codes = Array(type.allCases)
    numbers = Dictionary(
      uniqueKeysWithValues: codes.enumerated().map { ($1, UInt8(truncatingIfNeeded: $0 + 1)) })
  }

  /// The byte of a code; 0 for none.
  func byte(_ code: C?) -> UInt8 { code.flatMap { numbers[$0] } ?? 0 }

  func code(_ byte: UInt8) throws -> C? {
    if byte == 0 { return nil }
    guard Int(byte) <= codes.count else { throw Digest.damaged }
    return codes[Int(byte) - 1]
  }
}

/// What counting needs of a child, packed into bytes: kept with every write, read when counting.
enum Digest {
  static let sex = CodeBook(Sex.self)
  static let ethnicity = CodeBook(Ethnicity.self)
  static let reasonBegan = CodeBook(ReasonForNewEpisode.self)
  static let legalStatus = CodeBook(LegalStatus.self)
  static let need = CodeBook(CategoryOfNeed.self)
  static let placement = CodeBook(Placement.self)
  static let provider = CodeBook(PlacementProvider.self)
  static let reasonCeased = CodeBook(ReasonEpisodeCeased.self)
  static let participation = CodeBook(ParticipationCode.self)

  /// Tells by which layout and which lists of codes a digest was written.
  ///
  /// A database whose digests have another form gets all of them anew when it is opened. Raise the
  /// number at its head whenever the layout changes, or how a file's sources are laid over one another.
  static let form: String = {
    let lists: [[String]] = [
      Sex.allCases.map(\.rawValue), Ethnicity.allCases.map(\.rawValue),
      ReasonForNewEpisode.allCases.map(\.rawValue), LegalStatus.allCases.map(\.rawValue),
      CategoryOfNeed.allCases.map(\.rawValue), Placement.allCases.map(\.rawValue),
      PlacementProvider.allCases.map(\.rawValue), ReasonEpisodeCeased.allCases.map(\.rawValue),
      ParticipationCode.allCases.map(\.rawValue),
    ]
    return "1;" + lists.map { $0.joined(separator: ",") }.joined(separator: ";")
  }()

  /// How many bytes an episode and a review take.
  static let episodeLength = 25
  static let reviewLength = 5

  static let damaged = StoreFault(
    "The digest of a child cannot be read.",
    mend: "Run heard verify to see whether the database was altered.")
}
