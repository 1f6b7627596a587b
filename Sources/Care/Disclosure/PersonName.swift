/// A person's name taken apart, as texts may spell it.
struct PersonName: Hashable, Sendable {
  /// The first name; nil where the text is no name of a person, such as `the foster carer`.
  let given: String
  /// The ways to write the surname, whole first: `smithjones`, `smith`, `jones`.
  let surnames: [String]

  /// Reads `Amelia Rose O'Neill`, `O'Neill, Amelia`, `Mrs Jones`.
  init?(_ name: String) {
    var parts = PersonName.parts(name)
    if name.contains(","), parts.count > 1 {
      let comma = PersonName.parts(String(name.prefix { $0 != "," })).count
      parts = Array(parts.dropFirst(comma) + parts.prefix(comma))
    }
    let hasTitle = parts.first.map { PersonName.titles.contains($0.key) } ?? false
    if hasTitle { parts.removeFirst() }
    guard let first = parts.first, first.isCapital else { return nil }
    given = hasTitle && parts.count == 1 ? "" : Spellings.usual(first.key)
    guard let last = parts.last, parts.count > 1 || hasTitle else {
      surnames = []
      return
    }
    var surnames = [last.key]
    let particles = parts.dropFirst(hasTitle && parts.count == 1 ? 0 : 1).dropLast()
      .reversed().prefix { !$0.isCapital || PersonName.particles.contains($0.key) }
    if !particles.isEmpty {
      surnames.append(particles.reversed().map(\.key).joined() + last.key)
    }
    surnames += last.halves.filter { $0.utf8.count > 2 }
    self.surnames = surnames
  }

  /// Every word by which a text may call the person.
  var words: Set<String> { Set(surnames).union(given.isEmpty ? [] : [given]) }

  /// Beginnings of surnames that stand apart and are written with a capital as well.
  private static let particles: Set<String> = [
    "st", "mc", "mac", "o", "van", "von", "de", "da", "di", "le", "la", "al", "el", "bin", "ben",
    "ibn", "abu", "abdul",
  ]

  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "sir", "lady", "pc", "sgt",
  ]

  /// A part of a name between spaces.
  private struct Part {
    let key: String
    let halves: [String]
    let isCapital: Bool
  }

  private static func parts(_ name: String) -> [Part] {
    name.split(whereSeparator: { $0.isWhitespace || $0 == "," }).compactMap { text in
      let words = TextWord.words(of: String(text))
      guard let first = words.first else { return nil }
      return Part(
        key: words.map(\.key).joined(), halves: words.count > 1 ? words.map(\.key) : [],
        isCapital: first.isCapital)
    }
  }
}

/// Spellings of one and the same first name.
enum Spellings {
  private static let groups: [[String]] = [
    ["mohammed", "mohamed", "muhammad", "mohammad", "muhammed", "mohamad", "mohamud", "mohd"],
    ["catherine", "katherine", "kathryn", "katharine", "cathryn"], ["stephen", "steven"],
    ["sarah", "sara"], ["anne", "ann"], ["aisha", "ayesha", "aysha", "aishah"], ["john", "jon"],
    ["hannah", "hanna"], ["isabel", "isabelle", "isobel", "isabella"], ["philip", "phillip"],
    ["lewis", "louis"], ["elisabeth", "elizabeth"], ["geoffrey", "jeffrey"], ["niamh", "neve"],
    ["siobhan", "shevaun"], ["rachel", "rachael"], ["rebecca", "rebekah"], ["yusuf", "yousef"],
    ["ahmed", "ahmad"], ["hussein", "hussain", "husain"], ["fatima", "fatimah"],
    ["zahra", "zara"], ["ibrahim", "ebrahim"], ["omar", "umar"], ["tracey", "tracy"],
    ["jayden", "jaiden", "jaden"], ["aidan", "aiden"], ["connor", "conor"], ["sean", "shaun"],
    ["callum", "calum"], ["kayleigh", "kaylee", "kayley"], ["chloe", "khloe"],
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for group in groups { for name in group { table[name] = group[0] } }
    return table
  }()

  /// The first of the spellings that a name has.
  static func usual(_ key: String) -> String { table[key] ?? key }
}
