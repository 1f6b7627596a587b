/// Looks for the names of people in the words of a text.
struct NameSearcher {
  let index: DisclosureIndex
  let circle: DisclosureCircle
  let words: [TextWord]

  /// A name that was found: its kind, and the words that it takes.
  struct Found {
    let kind: FindingKind
    let range: Range<Int>
    var bornOn: Day?
  }

  /// The name that begins at a word; the longest reading first.
  func name(at start: Int) -> Found? {
    if let found = withheld(at: start) ?? fullName(at: start) ?? surnameFirst(at: start) {
      return found
    }
    return titled(at: start) ?? initialled(at: start) ?? single(at: start)
  }

  // MARK: Names that are withheld from the reader

  private func withheld(at start: Int) -> Found? {
    let word = words[start]
    for name in circle.hidden {
      let isGiven = name.given == Spellings.usual(word.key)
      if isGiven, let end = surname(of: Set(name.surnames), after: start) {
        return Found(kind: .withheldName, range: start..<end)
      }
      let isAlone = word.isCapital && !circle.holds(word.key)
      if isAlone, isGiven || name.surnames.contains(word.key),
        !CommonWords.all.contains(word.key) || !word.isFirst
      {
        return Found(kind: .withheldName, range: start..<start + 1)
      }
    }
    return nil
  }

  // MARK: First name and surname

  private func fullName(at start: Int) -> Found? {
    let given = Spellings.usual(words[start].key)
    if let surnames = index.byGiven[given] {
      for skipped in 0...2 where start + skipped < words.count {
        guard isJoined(start, start + skipped), areMiddleNames(start + 1, skipped) else { break }
        guard
          let (end, surname) = joinedWord(after: start + skipped, where: { surnames[$0] != nil })
        else { continue }
        return found(given, surname, start..<end, surnames[surname])
      }
      return misspelled(surnames, given, at: start)
    }
    return misspelledGiven(at: start)
  }

  private func found(
    _ given: String, _ surname: String, _ range: Range<Int>, _ known: DisclosureIndex.Known?
  ) -> Found? {
    guard !circle.shows(given, surname), isName(range) else { return nil }
    let isChild = known?.isChild ?? false
    return Found(kind: isChild ? .childName : .adultName, range: range, bornOn: known?.bornOn)
  }

  /// Whether a row of words can be a name: `will park` in small letters is none.
  private func isName(_ range: Range<Int>) -> Bool {
    words[range].contains { $0.isCapital || !CommonWords.all.contains($0.key) }
      && words[range].contains { $0.isCapital || $0.key.utf8.count > 3 }
  }

  /// One letter wrong in the surname, or in the first name.
  private func misspelled(
    _ surnames: [String: DisclosureIndex.Known], _ given: String, at start: Int
  ) -> Found? {
    guard isJoined(start, start + 1), start + 1 < words.count else { return nil }
    let (word, next) = (words[start], words[start + 1])
    guard word.isCapital, next.isCapital, next.key.utf8.count > 4,
      !circle.holds(next.key)
    else { return nil }
    guard let surname = surnames.keys.first(where: { $0.isOneLetterFrom(next.key) }) else {
      return nil
    }
    return found(given, surname, start..<start + 2, surnames[surname])
  }

  private func misspelledGiven(at start: Int) -> Found? {
    guard start + 1 < words.count, isJoined(start, start + 1), words[start].isCapital,
      words[start].key.utf8.count > 3, words[start + 1].isCapital,
      !circle.holds(words[start].key)
    else { return nil }
    guard
      let (end, surname) = joinedWord(after: start, where: { index.bySurname[$0] != nil }),
      let given = index.bySurname[surname]?.first(where: {
        $0.isOneLetterFrom(words[start].key)
      })
    else { return nil }
    return found(given, surname, start..<end, index.byGiven[given]?[surname])
  }

  // MARK: Other ways to write a name

  private func surnameFirst(at start: Int) -> Found? {
    for length in 1...3 where start + length < words.count {
      guard isJoined(start, start + length) else { return nil }
      let surname = words[start..<start + length].map(\.key).joined()
      let given = Spellings.usual(words[start + length].key)
      if let known = index.byGiven[given]?[surname] {
        return found(given, surname, start..<start + length + 1, known)
      }
    }
    return nil
  }

  private func titled(at start: Int) -> Found? {
    guard PersonName.titles.contains(words[start].key), words[start].isCapital,
      start + 1 < words.count, words[start].isJoined || words[start].isDotted,
      words[start + 1].isCapital
    else { return nil }
    let end =
      joinedWord(after: start, where: { index.bySurname[$0] != nil })?.end ?? start + 2
    let last = words[start + 1..<end].map(\.key)
    let isShown = circle.holds(last.joined()) || last.allSatisfy(circle.holds)
    return isShown ? nil : Found(kind: .adultName, range: start..<end)
  }

  /// `A. O'Neill`, or `Amelia O.`.
  private func initialled(at start: Int) -> Found? {
    guard words[start].isCapital, words[start].isJoined || words[start].isDotted,
      start + 1 < words.count, words[start + 1].isCapital
    else { return nil }
    let (word, next) = (words[start], words[start + 1])
    if word.key.utf8.count == 1,
      let (end, surname) = joinedWord(after: start, where: { index.bySurname[$0] != nil }),
      !circle.shown.contains(where: {
        $0.given.hasPrefix(word.key) && $0.surnames.contains(surname)
      }),
      let given = index.bySurname[surname]?.first(where: { $0.hasPrefix(word.key) })
    {
      return found(given, surname, start..<end, index.byGiven[given]?[surname])
    }
    guard next.key.utf8.count == 1, word.isJoined, next.isDotted || !["a", "i"].contains(next.key),
      !circle.holds(word.key), !CommonWords.all.contains(word.key),
      let known = index.byGiven[Spellings.usual(word.key)]?.first(where: {
        $0.key.hasPrefix(next.key)
      })
    else { return nil }
    return found(Spellings.usual(word.key), known.key, start..<start + 2, known.value)
  }

  /// A first name or a surname that stands alone, with a capital.
  private func single(at start: Int) -> Found? {
    let word = words[start]
    guard word.isCapital, word.key.utf8.count > 2 else { return nil }
    for key in [word.key, word.key.hasSuffix("s") ? String(word.key.dropLast()) : nil] {
      guard let key, !circle.holds(key), !circle.holds(word.key),
        !CommonWords.all.contains(key), !CommonWords.all.contains(word.key)
      else { continue }
      if let known = index.byGiven[Spellings.usual(key)] {
        let isChild = known.values.contains { $0.isChild }
        return Found(kind: isChild ? .childName : .adultName, range: start..<start + 1)
      }
      if key.utf8.count > 3, index.bySurname[key] != nil {
        return Found(kind: .adultName, range: start..<start + 1)
      }
    }
    return nil
  }

  // MARK: Words that belong together

  private func areMiddleNames(_ start: Int, _ count: Int) -> Bool {
    words[start..<min(start + count, words.count)].allSatisfy(\.isCapital)
  }

  /// Whether the words from one to another follow each other with nothing but space between them.
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard end < words.count else { return false }
    return (start..<end).allSatisfy {
      words[$0].isJoined || (words[$0].isDotted && words[$0].key.utf8.count == 1)
    }
  }

  private func surname(of surnames: Set<String>, after start: Int) -> Int? {
    joinedWord(after: start, where: surnames.contains)?.end
  }

  /// One to three words after another that are one surname when written as one: `o neill`.
  private func joinedWord(
    after start: Int, where isKnown: (String) -> Bool
  ) -> (end: Int, word: String)? {
    var word = ""
    var found: (Int, String)?
    for end in start + 1..<start + 4 {
      guard end < words.count, isJoined(start, end) || (end == start + 1 && words[start].isDotted)
      else { break }
      word += words[end].key
      if isKnown(word) { found = (end + 1, word) }
    }
    return found
  }
}

extension String {
  /// Whether one letter was left out, put in, changed, or two were swapped.
  func isOneLetterFrom(_ other: String) -> Bool {
    let (one, two) = (Array(utf8), Array(other.utf8))
    guard self != other, abs(one.count - two.count) <= 1, min(one.count, two.count) > 2 else {
      return false
    }
    let shorter = min(one.count, two.count)
    var start = 0
    while start < shorter, one[start] == two[start] { start += 1 }
    var end = 0
    while end < shorter - start, one[one.count - 1 - end] == two[two.count - 1 - end] { end += 1 }
    let (left, right) = (one.count - start - end, two.count - start - end)
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && one[start] == two[start + 1] && one[start + 1] == two[start]
  }
}
