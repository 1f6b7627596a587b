/// Reads a sentence: words, `**strong**`, `{figures}`, and `[[what may be left out || its stead]]`.
struct PhraseReader {
  private(set) var problems: [(line: Int, complaint: BindingReader.Complaint)] = []
  private var line: Int
  private var phrase = Phrase()
  private var words = ""
  private var isStrong = false
  /// The optional stretches that are being read, from the outermost.
  private var open: [Open] = []

  /// While an optional stretch is read: the phrase around it, and its first half once that is done.
  private struct Open {
    let outer: Phrase
    var firstHalf: Phrase?
  }

  init(line: Int) { self.line = line }

  mutating func read(_ text: some StringProtocol) -> Phrase {
    var rest = Substring(text)
    while let character = rest.first {
      switch character {
      case "\\" where rest.dropFirst().first.map({ "\\{}[]|*".contains($0) }) == true:
        rest.removeFirst()
        words.append(rest.removeFirst())
      case "{": readBinding(&rest)
      case "}":
        complain(
          "A closing brace stands alone.", "Take it away, or write \\} to print a brace.")
        rest.removeFirst()
      case "*" where rest.hasPrefix("**"):
        rest.removeFirst(2)
        flush()
        phrase.pieces.append(.strongMark)
        isStrong.toggle()
      case "[" where rest.hasPrefix("[["):
        rest.removeFirst(2)
        beginOptional()
      case "|" where rest.hasPrefix("||") && open.last.map({ $0.firstHalf == nil }) == true:
        rest.removeFirst(2)
        endHalf()
      case "]" where rest.hasPrefix("]]"):
        rest.removeFirst(2)
        endOptional()
      default:
        if character.isNewline { line += 1 }
        words.append(character.isNewline ? " " : character)
        rest.removeFirst()
      }
    }
    return finish()
  }

  private mutating func readBinding(_ rest: inout Substring) {
    flush()
    let start = rest.index(after: rest.startIndex)
    var isQuoted = false
    guard
      let end = rest[start...].firstIndex(where: { character in
        if character == "\"" { isQuoted.toggle() }
        return character == "}" && !isQuoted
      })
    else {
      complain("A brace is not closed.", "Close it with }, or write \\{ to print a brace.")
      rest.removeFirst()
      return
    }
    let inside = rest[start..<end]
    var reader = BindingReader(inside, line: line)
    if let binding = reader.read() { phrase.pieces.append(.binding(binding)) }
    for complaint in reader.complaints { problems.append((line, complaint)) }
    line += inside.count(where: \.isNewline)
    rest = rest[rest.index(after: end)...]
  }

  private mutating func beginOptional() {
    flush()
    open.append(Open(outer: phrase))
    phrase = Phrase()
  }

  private mutating func endHalf() {
    flush()
    open[open.count - 1].firstHalf = phrase
    phrase = Phrase()
  }

  private mutating func endOptional() {
    flush()
    guard let stretch = open.popLast() else {
      return complain("]] has no [[ before it.", "Open the stretch with [[, or take ]] away.")
    }
    var whole = stretch.outer
    if let firstHalf = stretch.firstHalf {
      whole.pieces.append(.optional(firstHalf, otherwise: phrase))
    } else {
      whole.pieces.append(.optional(phrase, otherwise: Phrase()))
    }
    phrase = whole
  }

  private mutating func finish() -> Phrase {
    flush()
    while !open.isEmpty {
      complain("[[ is not closed.", "Close the stretch that may be left out with ]].")
      endOptional()
    }
    if isStrong { complain("** is not closed.", "Close the strong type with a second **.") }
    return phrase
  }

  private mutating func flush() {
    guard !words.isEmpty else { return }
    phrase.pieces.append(.text(Typography.curved(words)))
    words = ""
  }

  private mutating func complain(_ message: String, _ mend: String) {
    problems.append((line, BindingReader.Complaint(message: message, mend: mend)))
  }
}
