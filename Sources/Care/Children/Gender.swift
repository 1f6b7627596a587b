/// Gender as the child gives it; own words where none of the others fits.
package enum Gender: Hashable, Sendable {
  case girl, boy, nonBinary
  case ownWords(String)

  /// The word that records and breakdowns use.
  package var word: String {
    switch self {
    case .girl: "girl"
    case .boy: "boy"
    case .nonBinary: "non-binary"
    case .ownWords(let words): words
    }
  }

  package init(word: String) {
    switch word {
    case "girl": self = .girl
    case "boy": self = .boy
    case "non-binary": self = .nonBinary
    default: self = .ownWords(word)
    }
  }
}

extension Gender: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(word: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
