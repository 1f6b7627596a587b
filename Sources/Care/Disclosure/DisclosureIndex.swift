/// Whom a check looks for: everybody whom the service knows, and where they can be found.
///
/// Made from the whole authority, so that a name that was copied from another family's record is found.
package struct DisclosureIndex: Sendable {
  /// Somebody whom the service knows by name.
  struct Known: Sendable {
    var isChild: Bool
    var bornOn: Day?
  }

  /// By first name, then by surname; and the other way round.
  private(set) var byGiven: [String: [String: Known]] = [:]
  private(set) var bySurname: [String: Set<String>] = [:]
  private(set) var identifiers: Set<String> = []
  private(set) var telephones: Set<String> = []
  private(set) var places = PlaceList()
  /// The texts that are for nobody outside, as hashes of their runs of twelve words.
  private(set) var secrets = WordRuns()

  package init() {}

  /// Adds a child on the register.
  package mutating func add(child: Child, localIdentifier: String) {
    for name in [child.name, child.preferredName] {
      if let name { add(name, isChild: true, bornOn: child.bornOn) }
    }
    if let preferred = child.preferredName, let name = child.name.flatMap(PersonName.init),
      let given = PersonName(preferred)?.given
    {
      add(given, name.surnames, Known(isChild: true, bornOn: child.bornOn))
    }
    for identifier in [localIdentifier, child.pupilNumber].compactMap(\.self) {
      add(identifier: identifier)
    }
  }

  /// Adds somebody round a child.
  package mutating func add(person: PersonInvolved) {
    if let school = person.school {
      for name in [school, person.organisation].compactMap(\.self) { places.add(name, .school) }
    } else {
      add(person.name, isChild: false, bornOn: nil)
    }
    if let address = person.address { places.add(address: address) }
    if let number = person.phone.flatMap(TelephoneNumber.init(text:)) {
      telephones.insert(number.digits)
    }
  }

  /// Adds a number by which a court or an office knows a child.
  package mutating func add(identifier: String) {
    let key = TextWord.words(of: identifier).map(\.key).joined()
    if key.utf8.count >= 5 { identifiers.insert(key) }
  }

  /// Adds a block of a record that is for nobody outside.
  package mutating func add(secret block: RecordBlock) {
    secrets.add(TextWord.words(of: block.text))
  }

  /// Adds everybody and everything of another index.
  package mutating func add(_ other: DisclosureIndex) {
    for (given, surnames) in other.byGiven {
      byGiven[given, default: [:]].merge(surnames) { one, two in
        Known(isChild: one.isChild || two.isChild, bornOn: one.bornOn ?? two.bornOn)
      }
    }
    bySurname.merge(other.bySurname) { $0.union($1) }
    identifiers.formUnion(other.identifiers)
    telephones.formUnion(other.telephones)
    places.add(other.places)
    secrets.add(other.secrets)
  }

  private mutating func add(_ name: String, isChild: Bool, bornOn: Day?) {
    guard let name = PersonName(name) else { return }
    add(name.given, name.surnames, Known(isChild: isChild, bornOn: bornOn))
  }

  private mutating func add(_ given: String, _ surnames: [String], _ known: Known) {
    for surname in surnames {
      bySurname[surname, default: []].insert(given)
      if !given.isEmpty {
        let held = byGiven[given]?[surname]
        byGiven[given, default: [:]][surname] = Known(
          isChild: known.isChild || held?.isChild == true, bornOn: known.bornOn ?? held?.bornOn)
      }
    }
    if surnames.isEmpty, byGiven[given] == nil { byGiven[given] = ["": known] }
  }
}

extension PersonInvolved {
  /// The name of the school, where the row is of one; nil for a person.
  var school: String? {
    guard relation == .school else { return nil }
    let words = TextWord.words(of: name).map(\.key)
    return words.contains(where: PlaceWords.schools.contains) || PersonName(name) == nil
      ? name : organisation
  }
}

/// Runs of twelve words, by which a text that was copied from another is known.
struct WordRuns: Sendable {
  /// How many words in a row are taken for a copy.
  static let length = 12

  private var hashes: Set<UInt64> = []

  mutating func add(_ other: WordRuns) { hashes.formUnion(other.hashes) }

  mutating func add(_ words: [TextWord]) { hashes.formUnion(WordRuns.hashes(of: words)) }

  /// The parts of a text that stand in these or the other texts as well, from the first word to the last.
  func found(in words: [TextWord], or others: WordRuns) -> [Range<Int>] {
    guard !hashes.isEmpty || !others.hashes.isEmpty else { return [] }
    var runs: [Range<Int>] = []
    for (start, hash) in WordRuns.hashes(of: words).enumerated()
    where hashes.contains(hash) || others.hashes.contains(hash) {
      let run = start..<start + WordRuns.length
      if let last = runs.last, last.upperBound >= start {
        runs[runs.count - 1] = last.lowerBound..<run.upperBound
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  /// A hash for each place at which twelve words follow; the words alone count, not their marks.
  private static func hashes(of words: [TextWord]) -> [UInt64] {
    guard words.count >= length else { return [] }
    let single = words.map { Fingerprint.of($0.key.utf8) }
    return (0...(words.count - length)).map { start in
      single[start..<start + length].reduce(0) {
        ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($1 &+ ($0 >> 29))
      }
    }
  }
}
