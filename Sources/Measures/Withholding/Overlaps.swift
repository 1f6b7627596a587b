/// Keys of a breakdown that are sums of others, and so no parts beside them.
enum Overlaps {
  /// For each dimension the keys that are made of others.
  private static let made: [String: [String: [String]]] = [
    "age_band": ["10 and over": ["10 to 15", "16 and 17"]],
    "placement": [
      "family-based": [
        "foster care", "family or connected foster care", "placed with parents",
        "placed for adoption",
      ]
    ],
    "venue": ["in person": ["where the child lives", "school", "office", "elsewhere"]],
  ]

  /// Keys that overlap others without being the sum of published ones.
  private static let apart: [String: Set<String>] = [
    "placement": ["not family-based"],
    "length_of_care": ["5 years and over", "5 years and over, child under 10"],
    "answer": ["attended at least one review"],
  ]

  static func isOverlapping(_ dimension: String, _ key: String) -> Bool {
    made[dimension]?[key] != nil || apart[dimension]?.contains(key) == true
  }

  /// Positions of a made key and of its parts, where all are published.
  static func sets(
    of dimension: String, among positions: [Int], named name: (Int) -> String
  ) -> [(parts: [Int], whole: Int)] {
    (made[dimension] ?? [:]).sorted { $0.key < $1.key }.compactMap { key, parts in
      guard let whole = positions.first(where: { name($0) == key }) else { return nil }
      let found = positions.filter { parts.contains(name($0)) }
      return found.count == parts.count ? (found, whole) : nil
    }
  }
}
