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
    "level": [
      "stages 3 and 4: assistant director or director": [
        "stage 3: assistant director", "stage 4: director or chief executive",
      ]
    ],
    "answer": ["attended at least one review": ["attends all reviews", "attends some reviews"]],
  ]

  /// Keys that overlap others without being the sum of published ones.
  private static let apart: [String: Set<String>] = [
    "placement": ["not family-based"],
    "length_of_care": ["5 years and over", "5 years and over, child under 10"],
    "distance": [
      "within 20 miles of home", "within the authority's boundary", "not far away",
    ],
  ]

  /// Keys that lie wholly within another: what is between them can be told from both.
  private static let within: [String: [(part: String, whole: String)]] = [
    "length_of_care": [
      ("5 years and over", "3 years and over"),
      ("5 years and over, child under 10", "5 years and over"),
    ]
  ]

  /// Whether the keys of a breakdown may overlap, so that what they leave of a whole tells nothing.
  static func isLoose(_ dimension: String) -> Bool {
    [
      "answer", "answer_of_those_who_come", "answer_of_those_who_do_not_come", "feeling", "finding",
      "plan", "distance",
    ].contains(dimension)
  }

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

  /// Positions of keys and of those that they lie within, where both are published.
  static func nested(
    in dimension: String, among positions: [Int], named name: (Int) -> String
  ) -> [(part: Int, whole: Int)] {
    (within[dimension] ?? []).compactMap { pair in
      guard let part = positions.first(where: { name($0) == pair.part }),
        let whole = positions.first(where: { name($0) == pair.whole })
      else { return nil }
      return (part, whole)
    }
  }
}
