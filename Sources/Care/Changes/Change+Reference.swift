extension Change {
  /// What changed among the figures that somebody entered with their source.
  package enum Reference: Hashable, Sendable {
    case entered(Entered)

    package var sentence: String {
      switch self {
      case .entered(let entered): entered.sentence
      }
    }
  }
}

extension Change.Reference {
  /// Reference figures that were entered, corrected or taken out.
  package struct Entered: Hashable, Sendable, Codable {
    package var figures: [RowChange<ReferenceFigure>]

    package init(figures: [RowChange<ReferenceFigure>]) { self.figures = figures }

    /// What has to change so that these figures are held; others that are held stay.
    package init(_ figures: [ReferenceFigure], over held: [ReferenceFigure]) {
      self.figures = figures.compactMap { figure in
        let old = held.first { figure.replaces($0) }
        return old == figure ? nil : RowChange(was: old, now: figure)
      }
    }

    var sentence: String {
      var tally = RowTally()
      tally.count(figures)
      return "Reference figures were entered: \(tally.sentence)."
    }
  }
}

extension Change.Reference: Codable {
  private enum Happening: String, CodingKey { case entered }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Happening.self)
    self = .entered(try container.decode(Entered.self, forKey: .entered))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Happening.self)
    switch self {
    case .entered(let entered): try container.encode(entered, forKey: .entered)
    }
  }
}
