/// Addresses and schools, as rows of words that a text may hold.
struct PlaceList: Sendable {
  private var places: [String: Set<Place>] = [:]

  /// A row of words that names a place.
  struct Place: Hashable, Sendable {
    let words: [String]
    let kind: FindingKind
  }

  /// Adds the name of a school; it is found with and without its last word.
  mutating func add(_ name: String, _ kind: FindingKind) {
    let words = TextWord.words(of: name).map(\.key)
    add(words, kind)
    if words.count > 2 { add(words.dropLast(), kind) }
  }

  /// Adds an address: its first line, or its first four words.
  mutating func add(address: String, withStreet: Bool = false) {
    let line = address.split { $0 == "," || $0.isNewline }.first.map(String.init) ?? address
    let words = TextWord.words(of: line).map(\.key)
    add(Array(words.prefix(4)), .address)
    guard withStreet, let first = words.first, first.utf8.contains(where: Self.isDigit) else {
      return
    }
    add(Array(words.dropFirst().prefix(3)), .address)
  }

  private mutating func add(_ words: some Collection<String>, _ kind: FindingKind) {
    guard words.count > 1, let first = words.first else { return }
    places[first, default: []].insert(Place(words: Array(words), kind: kind))
  }

  /// Adds the places of another list.
  mutating func add(_ other: PlaceList) { places.merge(other.places) { $0.union($1) } }

  /// The longest place that begins at a word.
  func place(at start: Int, in words: [TextWord]) -> Place? {
    guard let known = places[words[start].key] else { return nil }
    return known.filter { place in
      start + place.words.count <= words.count
        && zip(words[start...], place.words).allSatisfy { $0.key == $1 }
    }.max { ($0.words.count, $0.kind.rawValue) < ($1.words.count, $1.kind.rawValue) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Words by which a place is known for a street or a school.
enum PlaceWords {
  static let schools: Set<String> = [
    "school", "academy", "college", "nursery", "preschool", "primary", "infants", "juniors",
  ]

  static let streets: Set<String> = [
    "road", "rd", "street", "st", "avenue", "ave", "av", "lane", "ln", "close", "cl", "drive", "dr",
    "crescent", "cres", "court", "ct", "way", "grove", "gardens", "gdns", "place", "pl", "terrace",
    "square", "sq", "walk", "hill", "mews", "rise", "row", "croft", "parade", "green", "park",
    "house", "drove", "view", "mount", "end", "circus", "wharf", "quay", "boulevard",
  ]
}
