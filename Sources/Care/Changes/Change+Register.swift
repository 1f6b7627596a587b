extension Change {
  /// What changed in Heard's own register of a child.
  package enum Register: Hashable, Sendable {
    /// Rows of the child's own record were entered, corrected or taken out.
    case kept(Kept)

    package var sentence: String {
      switch self {
      case .kept(let kept): kept.sentence
      }
    }
  }
}

extension Change.Register {
  /// Rows of a child's own record that were entered, corrected or taken out.
  package struct Kept: Hashable, Sendable, Codable {
    package var record: RecordChanges

    package init(record: RecordChanges) { self.record = record }

    var sentence: String {
      var tally = RowTally()
      record.count(into: &tally)
      return "The child's own record was kept: \(tally.sentence)."
    }
  }
}

extension Change.Register: Codable {
  private enum Happening: String, CodingKey { case kept }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Happening.self)
    self = .kept(try container.decode(Kept.self, forKey: .kept))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Happening.self)
    switch self {
    case .kept(let kept): try container.encode(kept, forKey: .kept)
    }
  }
}
