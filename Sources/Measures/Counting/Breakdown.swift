/// One way in which a measure is counted: in all, or by the keys of a dimension.
package struct Breakdown: Sendable {
  /// What a share by key divides by.
  package enum Division: Hashable, Sendable {
    /// All of the group.
    case whole
    /// Those of the key alone.
    case key
  }

  /// Two measures that name the same breakdown share its counts.
  let name: String
  /// Empty for the total.
  package let dimension: String
  /// Spelled as in the data set, each shown even where nothing falls under it; one empty key for the
  /// total, none for words as recorded.
  package let keys: [String]
  let division: Division
  let judge: Judge
  /// What the judge points out of a record that it counts, where it does.
  let note: Reason?
  /// What of a review the judge looks at that takes work to find out.
  let asks: Set<Asks>

  /// A fact of a child's reviews that takes work to find out.
  enum Asks: Hashable, Sendable {
    /// The place in the sequence and the due day.
    case place
    /// How the child's reviews stand at the end of a year.
    case standing
    /// Whether the child took part in any review of a year.
    case participation
  }

  /// A total, of one key.
  static func total(
    _ name: String, asking asks: Set<Asks> = [], noting note: Reason? = nil, _ judge: Judge
  ) -> Breakdown {
    Breakdown(
      name: name, dimension: "", keys: [""], division: .whole, judge: judge,
      note: note, asks: asks)
  }

  /// A breakdown by a fixed list of keys.
  static func list(
    _ name: String, by dimension: String, _ keys: [String], division: Division = .whole,
    asking asks: Set<Asks> = [], noting note: Reason? = nil, _ judge: Judge
  ) -> Breakdown {
    Breakdown(
      name: name, dimension: dimension, keys: keys, division: division,
      judge: judge, note: note, asks: asks)
  }

  /// A breakdown by words as they were recorded, which only the records tell.
  static func words(_ name: String, by dimension: String, _ judge: Judge) -> Breakdown {
    Breakdown(
      name: name, dimension: dimension, keys: [], division: .whole, judge: judge, note: nil,
      asks: [])
  }
}
