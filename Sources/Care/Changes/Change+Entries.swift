extension Change {
  /// What changed in the service's own records, of one child or of the service.
  package enum Entries: Hashable, Sendable {
    /// Rows were entered, corrected or taken out.
    case kept(Kept)

    package var sentence: String {
      switch self {
      case .kept(let kept): kept.sentence
      }
    }
  }
}

extension Change.Entries {
  /// Rows that were entered, corrected or taken out together.
  package struct Kept: Hashable, Sendable, Codable {
    package var changes: [EntryChange]

    package init(_ changes: [EntryChange]) { self.changes = changes }

    /// What happened: in full for one row, as a count for several.
    var sentence: String {
      if changes.count == 1, let only = changes.first { return only.sentence }
      return "The service's own records were kept: \(changes.count) rows."
    }

    /// Whether the rows are about one child; nil where some are and some are not.
    package var isOfChild: Bool? {
      let kinds = changes.map { EntryKind.named($0.kind)?.isOfChild ?? false }
      guard let first = kinds.first else { return false }
      return kinds.allSatisfy { $0 == first } ? first : nil
    }
  }
}

extension Change.Entries: Codable {
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
