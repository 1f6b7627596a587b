/// A row that came (no `was`), changed, or went (no `now`).
package struct RowChange<Row: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// Which of the rows of that day, from 0; only an odd source has more than one.
  package var ordinal: Int
  package var was: Row?
  package var now: Row?

  package init(ordinal: Int = 0, was: Row? = nil, now: Row? = nil) {
    self.ordinal = ordinal
    self.was = was
    self.now = now
  }

  /// What changed between two states of a row; nil where nothing did.
  package static func between(_ was: Row?, _ now: Row?) -> RowChange? {
    was == now ? nil : RowChange(was: was, now: now)
  }
}

extension RowChange: Codable {
  private enum CodingKeys: String, CodingKey { case ordinal, was, now }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    ordinal = try container.decodeIfPresent(Int.self, forKey: .ordinal) ?? 0
    was = try container.decodeIfPresent(Row.self, forKey: .was)
    now = try container.decodeIfPresent(Row.self, forKey: .now)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if ordinal != 0 { try container.encode(ordinal, forKey: .ordinal) }
    try container.encodeIfPresent(was, forKey: .was)
    try container.encodeIfPresent(now, forKey: .now)
  }
}
