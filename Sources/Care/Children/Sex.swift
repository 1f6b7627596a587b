/// Sex as the return records it: 1 and 2 to 2023-24; M, F and U from 2024-25.
package enum Sex: String, CaseIterable, Sendable, Codable {
  case male, female, unknown

  /// Reads a code of either dialect; nil for anything else.
  package init?(code: String) {
    switch code {
    case "1", "M": self = .male
    case "2", "F": self = .female
    case "U": self = .unknown
    default: return nil
    }
  }
}
