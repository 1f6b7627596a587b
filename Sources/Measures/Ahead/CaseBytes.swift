import Care

/// How the cases of one child are laid down in bytes: by breakdown, and in each by slot.
///
/// - A breakdown: how far its position lies beyond that of the one before, and one more (0 ends them);
///   how many runs follow.
/// - A run of the same case in slot after slot: how far the first slot lies beyond the last of the run
///   before; a ``Mark``; what the mark says follows.
///
/// Numbers are written seven bits a byte, the lowest first; a text is written where it first comes, and
/// by its number afterwards.
enum CaseBytes {
  /// The first byte of a run.
  struct Mark: OptionSet {
    let rawValue: UInt8

    /// In the denominator of some keys alone: these follow.
    static let countedIn = Mark(rawValue: 1)
    /// Left out, for a reason that follows.
    static let leftOut = Mark(rawValue: 2)
    /// The case goes on in more slots, whose number follows.
    static let goesOn = Mark(rawValue: 4)
    /// What the case carries is not 1.
    static let amount = Mark(rawValue: 8)
    static let weight = Mark(rawValue: 16)
    static let day = Mark(rawValue: 32)
    static let subject = Mark(rawValue: 64)
  }

  /// That bytes are no cases of the breakdowns that are asked for.
  struct Damaged: Error {}
}

extension CaseBreakdown {
  /// What must be known of a case beside where it counts.
  struct Needs {
    let day: Bool
    let subject: Bool
  }

  /// Of a breakdown that keeps its cases, and of one that names the oldest, the day is told; where a
  /// subject counts once, who it is.
  func needs(keeping keeps: Bool) -> Needs {
    Needs(day: keeps || once || note != nil, subject: keeps || once)
  }
}
