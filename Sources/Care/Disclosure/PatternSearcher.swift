/// Looks in a text for addresses, schools, telephone numbers, days of birth and numbers of persons.
struct PatternSearcher {
  let index: DisclosureIndex
  let circle: DisclosureCircle
  let text: String
  let words: [TextWord]

  /// What was found, and the words that it takes.
  struct Found {
    let kind: FindingKind
    let range: Range<Int>
  }

  /// What begins at a word; nil where nothing does.
  func pattern(at start: Int) -> Found? {
    place(at: start) ?? telephone(at: start) ?? identifier(at: start) ?? postcode(at: start)
      ?? street(at: start) ?? school(at: start) ?? birthday(at: start)
  }

  // MARK: Places

  private func place(at start: Int) -> Found? {
    if let place = circle.hiddenPlaces.place(at: start, in: words) {
      return Found(kind: place.kind, range: start..<start + place.words.count)
    }
    guard let place = index.places.place(at: start, in: words),
      circle.shownPlaces.place(at: start, in: words) == nil
    else { return nil }
    return Found(kind: place.kind, range: start..<start + place.words.count)
  }

  /// `B1 1AA`, `b11aa`.
  private func postcode(at start: Int) -> Found? {
    let word = words[start].key
    if word.isPostcode { return Found(kind: .address, range: start..<start + 1) }
    guard start + 1 < words.count, words[start].isJoined, word.utf8.count <= 4,
      words[start + 1].key.utf8.count == 3, (word + words[start + 1].key).isPostcode
    else { return nil }
    return Found(kind: .address, range: start..<start + 2)
  }

  /// `24 Marmalade Crescent`, `Flat 2, 7a High St`.
  private func street(at start: Int) -> Found? {
    guard circle.shownPlaces.place(at: start, in: words) == nil else { return nil }
    if ["flat", "apartment", "apt"].contains(words[start].key), start + 2 < words.count,
      words[start].isJoined, words[start + 1].isJoined, let found = street(at: start + 2)
    {
      return Found(kind: .address, range: start..<found.range.upperBound)
    }
    let number = words[start].key
    guard let first = number.utf8.first, (0x30...0x39).contains(first), number.utf8.count <= 5,
      number.dropLast().allSatisfy(\.isNumber), TextDay(at: start, in: words) == nil
    else { return nil }
    for end in start + 2...start + 4 where end < words.count {
      guard (start..<end).allSatisfy({ words[$0].isJoined }) else { return nil }
      let names = words[start + 1..<end]
      guard PlaceWords.streets.contains(words[end].key) else { continue }
      // `3 more days in a row` is no address: one of the words is written as a name.
      let isNamed = names.contains(where: \.isCapital)
      return isNamed ? Found(kind: .address, range: start..<end + 1) : nil
    }
    return nil
  }

  private func school(at start: Int) -> Found? {
    guard words[start].isCapital, !PlaceWords.schools.contains(words[start].key),
      !["the", "her", "his", "their", "your", "our", "my", "a", "at"].contains(words[start].key),
      circle.shownPlaces.place(at: start, in: words) == nil
    else { return nil }
    var end = start + 1
    while end < words.count, end < start + 6, words[end].isCapital,
      words[end - 1].isJoined || words[end - 1].isDotted
    {
      if ["school", "academy", "college", "nursery"].contains(words[end].key) {
        return Found(kind: .school, range: start..<end + 1)
      }
      end += 1
    }
    return nil
  }

  // MARK: Numbers

  private func telephone(at start: Int) -> Found? {
    guard let (number, count) = TelephoneNumber.found(at: start, in: words, of: text) else {
      return nil
    }
    guard !circle.shownTelephones.contains(number.digits) else { return nil }
    return Found(kind: .telephone, range: start..<start + count)
  }

  private func identifier(at start: Int) -> Found? {
    let word = words[start].key
    if word.utf8.count >= 5,
      circle.identifiers.contains(word) || index.identifiers.contains(word)
        || word.isPupilNumber || word.isCaseNumber || word.isInsuranceNumber || word.isHealthNumber
    {
      return Found(kind: .identifier, range: start..<start + 1)
    }
    for count in [3, 5] where start + count <= words.count {
      let parts = words[start..<start + count]
      guard parts.dropLast().allSatisfy(\.isJoined) else { continue }
      let joined = parts.map(\.key).joined()
      let isHealth = count == 3 && parts.allSatisfy(\.isNumber) && joined.isHealthNumber
      if isHealth || (count == 5 && joined.isInsuranceNumber) {
        return Found(kind: .identifier, range: start..<start + count)
      }
    }
    return nil
  }

  // MARK: Days of birth

  private static let birthWords: Set<String> = ["born", "dob", "birth", "birthday", "birthdate"]

  private func birthday(at start: Int) -> Found? {
    guard let found = TextDay(at: start, in: words), found.day != circle.bornOn else { return nil }
    let before = words[max(0, start - 4)..<start].map(\.key)
    let isBirthday =
      before.contains(where: Self.birthWords.contains) || before.suffix(3) == ["d", "o", "b"]
    return isBirthday ? Found(kind: .birthday, range: start..<start + found.count) : nil
  }
}

extension Character {
  fileprivate var isNumber: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// Letters as `a` and digits as `9`, to compare a number's form.
  private var form: String {
    String(
      utf8.map { byte -> Character in
        (0x30...0x39).contains(byte) ? "9" : (0x61...0x7A).contains(byte) ? "a" : "?"
      })
  }

  fileprivate var isPostcode: Bool {
    (5...7).contains(utf8.count)
      && ["a99aa", "a999aa", "aa99aa", "aa999aa", "a9a9aa", "aa9a9aa"].contains(form)
  }

  /// The form of a unique pupil number, whose last sign may be a letter.
  fileprivate var isPupilNumber: Bool {
    utf8.count == 13 && (form == "a999999999999" || form == "a99999999999a")
  }

  /// The form in which the family court numbers cases: `BM23C00123`.
  fileprivate var isCaseNumber: Bool { utf8.count == 10 && form == "aa99a99999" }

  fileprivate var isInsuranceNumber: Bool { utf8.count == 9 && form == "aa999999a" }

  /// Ten digits of which the last proves the others, as those of an NHS number.
  fileprivate var isHealthNumber: Bool {
    let digits = utf8.map { Int($0) - 0x30 }
    guard digits.count == 10, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    let proof = (11 - sum % 11) % 11
    return proof == digits[9]
  }
}
