import Care

/// Reads what stands between braces: `reviews.held month=2022-07 in last year | change else "no"`.
struct BindingReader {
  private let tokens: [Token]
  private var next = 0
  private let line: Int
  private(set) var complaints: [Complaint] = []

  /// What is wrong, and how to mend it.
  struct Complaint: Error {
    let message: String
    let mend: String
  }

  /// One word or sign.
  enum Token: Equatable {
    case word(String)
    case quoted(String)
    case equals, bar
  }

  init(_ text: some StringProtocol, line: Int) {
    self.line = line
    switch BindingReader.tokens(of: text) {
    case .success(let tokens): self.tokens = tokens
    case .failure(let complaint):
      tokens = []
      complaints = [complaint]
    }
  }

  /// The binding; where something is wrong, nil, and `complaints` say what.
  mutating func read() -> Binding? {
    guard complaints.isEmpty else { return nil }
    do throws(Complaint) {
      return try binding()
    } catch {
      complaints.append(error)
      return nil
    }
  }

  private mutating func binding() throws(Complaint) -> Binding {
    guard !tokens.isEmpty else {
      throw Complaint(
        message: "There is nothing between the braces.",
        mend: "Name a measure there, for example {reviews.held}.")
    }
    var binding = Binding(line: line, subject: try subject())
    while let token = peek {
      switch token {
      case .bar:
        next += 1
        try addFormat(to: &binding.spelling)
      case .word("else"):
        next += 1
        guard case .quoted(let text) = peek else {
          throw Complaint(
            message: "After “else” there is no text in quotation marks.",
            mend: "Write what to print, for example else \"not recorded\".")
        }
        next += 1
        binding.fallback = text
        if peek != nil { throw unexpected() }
      default: throw unexpected()
      }
    }
    return binding
  }

  private mutating func subject() throws(Complaint) -> Binding.Subject {
    var request = FigureRequest()
    if case .word(let name) = peek, tokens.count < next + 2 || tokens[next + 1] != .equals,
      !["in", "on", "else"].contains(name)
    {
      next += 1
      if let word = Binding.Word(rawValue: name) { return .word(word) }
      if name == "policy" { return .policy(try policy()) }
      guard name.contains(".") else {
        let words = Binding.Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw Complaint(
          message: "“\(name)” is neither a measure nor a word of the report.",
          mend: "A measure reads like reviews.held; the words are: \(words).")
      }
      request.measure = name
    }
    while case .word(let word) = peek, word != "else" {
      next += 1
      if word == "in" || word == "on" {
        request.time = try time()
      } else if peek == .equals {
        next += 1
        guard let key = text() else {
          throw Complaint(
            message: "After “\(word)=” there is no key.",
            mend: "Write the key after it, in quotation marks where it has spaces.")
        }
        request.dimension = word
        request.key = key
      } else {
        next -= 1
        throw unexpected()
      }
    }
    return .figure(request)
  }

  private mutating func policy() throws(Complaint) -> Policy {
    let name = text() ?? ""
    guard let policy = Policy(name: name) else {
      throw Complaint(
        message: name.isEmpty
          ? "After “policy” there is no name." : "“\(name)” is the name of no policy.",
        mend: "The policies are: \(Policy.allCases.map(\.name).joined(separator: ", ")).")
    }
    return policy
  }

  private mutating func time() throws(Complaint) -> FigureRequest.Time {
    guard let first = text() else {
      throw Complaint(
        message: "After “in” or “on” there is no period.",
        mend: "Write one: in last year, in 2021-22, on 2022-03-31.")
    }
    let times: [(words: [String], time: FigureRequest.Time)] = [
      (["this", "year"], .yearsAgo(0)), (["last", "year"], .yearsAgo(1)),
      (["year", "before", "last"], .yearsAgo(2)),
      (["three", "years", "earlier"], .yearsAgo(3)), (["four", "years", "earlier"], .yearsAgo(4)),
      (["same", "period", "last", "year"], .same(yearsAgo: 1)),
      (["newest", "year"], .newestEntered), (["first", "quarter"], .quarter(1)),
      (["last", "quarter"], .quarter(4)),
      (["first", "day", "of", "next", "year"], .firstDay(yearsAgo: -1)),
      (["first", "day", "of", "year"], .firstDay(yearsAgo: 0)),
      (["first", "day", "of", "last", "year"], .firstDay(yearsAgo: 1)),
    ]
    let rest = tokens[(next - 1)...].map { token in
      if case .word(let word) = token { word } else { "" }
    }
    guard first != "", let found = times.first(where: { rest.starts(with: $0.words) }) else {
      return .period(first)
    }
    next += found.words.count - 1
    return found.time
  }

  private var peek: Token? { tokens.indices.contains(next) ? tokens[next] : nil }

  private mutating func text() -> String? {
    switch peek {
    case .word(let text), .quoted(let text):
      next += 1
      return text
    default: return nil
    }
  }

  private func unexpected() -> Complaint {
    let found =
      switch peek {
      case .word(let text), .quoted(let text): text
      case .equals: "="
      case .bar: "|"
      case nil: "the end"
      }
    return Complaint(
      message: "“\(found)” was not expected here.",
      mend:
        "The order is: measure, dimension=key, in or on a period, | how to write it, else \"…\".")
  }
}

extension BindingReader {
  private mutating func addFormat(to spelling: inout Spelling) throws(Complaint) {
    if peek == .word("against") {
      next += 1
      spelling.against = try comparison()
      spelling.style = spelling.style ?? .change
      return
    }
    var words: [String] = []
    while let token = peek, token != .bar, token != .word("else") {
      guard let word = text() else { throw unexpected() }
      words.append(word)
    }
    switch (words.first, words.count) {
    case ("noun", 2), ("agree", 2):
      let forms = words[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard forms.count == 2 else { fallthrough }
      spelling.noun = Spelling.Noun(
        one: forms[0], many: forms[1], standsAlone: words[0] == "agree")
    default: try addPlainFormat(words.joined(separator: " "), to: &spelling)
    }
  }

  private mutating func comparison() throws(Complaint) -> FigureRequest {
    if peek != nil, peek != .bar, peek != .word("else"),
      case .figure(let request) = try subject()
    {
      return request
    }
    throw Complaint(
      message: "“against” does not say what the figure is held against.",
      mend: "Name a measure, a key or a period, for example against comparator=England.")
  }

  private func addPlainFormat(_ name: String, to spelling: inout Spelling) throws(Complaint) {
    switch name {
    case "whole": spelling.decimals = 0
    case "1 decimal": spelling.decimals = 1
    case "2 decimals": spelling.decimals = 2
    case "capital": spelling.isCapitalised = true
    case "if any": spelling.isOnlyIfAny = true
    case "if shown": spelling.isOnlyIfShown = true
    default:
      guard let style = BindingReader.styles[name] else {
        let known = BindingReader.styles.keys.sorted().joined(separator: ", ")
        throw Complaint(
          message: "“\(name)” is no way to write a figure.",
          mend: "The ways are: \(known), noun child/children, agree was/were, against …, whole, "
            + "1 decimal, 2 decimals, capital, if any, if shown.")
      }
      spelling.style = style
    }
  }

  private static let styles: [String: Spelling.Style] = [
    "number": .number, "percent": .percent, "of": .of, "numerator": .numerator,
    "denominator": .denominator, "change": .change, "change in words": .changeInWords,
    "more or fewer": .moreOrFewer, "higher or lower": .higherOrLower, "words": .words,
    "key": .key, "period": .period, "left out": .leftOut,
  ]

  private static func tokens(of text: some StringProtocol) -> Result<[Token], Complaint> {
    var tokens: [Token] = []
    var rest = text[...]
    while let character = rest.first {
      switch character {
      case "=":
        tokens.append(.equals)
        rest.removeFirst()
      case "|":
        tokens.append(.bar)
        rest.removeFirst()
      case "\"":
        rest.removeFirst()
        guard let end = rest.firstIndex(of: "\"") else {
          return .failure(
            Complaint(
              message: "A quotation mark is not closed.", mend: "Close it with a second one."))
        }
        tokens.append(
          .quoted(rest[..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        rest = rest[rest.index(after: end)...]
      case _ where character.isWhitespace: rest.removeFirst()
      default:
        let word = rest.prefix { !$0.isWhitespace && !"=|\"".contains($0) }
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      }
    }
    return .success(tokens)
  }
}
