/// A word of a text: what it is compared by, and where it stands.
package struct TextWord: Hashable, Sendable {
  /// In small letters, without accents, apostrophes and the `s` of a possessive.
  package let key: String
  package let range: Range<String.Index>
  let isCapital: Bool
  /// Whether a sentence or a line begins with it.
  let isFirst: Bool
  /// Whether it is followed by the next word alone: white space, a hyphen or a comma between them.
  var isJoined = false
  /// Whether only an initial's full stop stands between it and the next.
  var isDotted = false

  var isNumber: Bool { key.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension TextWord {
  /// The words of a text, as they follow one another.
  package static func words(of text: String) -> [TextWord] {
    var reader = WordReader(text)
    return reader.words()
  }
}

/// Reads the words of a text one after another.
private struct WordReader {
  private let scalars: String.UnicodeScalarView
  private var position: String.Index
  private var isFirst = true
  private var found: [TextWord] = []

  init(_ text: String) {
    scalars = text.unicodeScalars
    position = scalars.startIndex
  }

  mutating func words() -> [TextWord] {
    var between: [Unicode.Scalar] = []
    while position < scalars.endIndex {
      let scalar = scalars[position]
      guard scalar.isPartOfWord else {
        if ".!?:\n".unicodeScalars.contains(scalar) { isFirst = true }
        between.append(scalar)
        scalars.formIndex(after: &position)
        continue
      }
      join(by: between)
      between = []
      found.append(word())
      isFirst = false
    }
    return found
  }

  private mutating func join(by between: [Unicode.Scalar]) {
    guard !found.isEmpty else { return }
    let marks = between.filter { !$0.properties.isWhitespace && !$0.isUnseen }
    guard between.count < 12 else { return }
    let isLine = marks.allSatisfy { "-,\u{2010}\u{2011}\u{2013}'’*_".unicodeScalars.contains($0) }
    found[found.count - 1].isJoined = isLine && marks.count < 3
    found[found.count - 1].isDotted = marks == ["."]
  }

  private mutating func word() -> TextWord {
    let start = position
    var key = ""
    var end = position
    var apostrophe: Int?
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if scalar.isPartOfWord {
        PlainLetters.append(scalar, to: &key)
      } else if scalar.isApostrophe, isWordAhead {
        apostrophe = key.utf8.count
      } else if let next = afterBrokenLine {
        position = next
        continue
      } else if !scalar.isMark && !scalar.isUnseen {
        break
      }
      scalars.formIndex(after: &position)
      end = position
    }
    if let apostrophe, apostrophe > 0, key.utf8.count == apostrophe + 1, key.hasSuffix("s") {
      key.removeLast()
    }
    return TextWord(
      key: key, range: start..<end, isCapital: scalars[start].properties.isUppercase,
      isFirst: isFirst)
  }

  private var isWordAhead: Bool {
    let next = scalars.index(after: position)
    return next < scalars.endIndex && scalars[next].isPartOfWord
  }

  /// Where the word goes on that a hyphen at the end of a line has cut in two.
  private var afterBrokenLine: String.Index? {
    guard scalars[position] == "-" || scalars[position].value == 0x2010 else { return nil }
    var next = scalars.index(after: position)
    var isBroken = false
    while next < scalars.endIndex, scalars[next].properties.isWhitespace {
      isBroken = isBroken || scalars[next] == "\n"
      scalars.formIndex(after: &next)
    }
    guard isBroken, next < scalars.endIndex, scalars[next].properties.isLowercase else {
      return nil
    }
    return next
  }
}
