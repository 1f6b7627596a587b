/// Reads a template line by line, and collects everything that is wrong with it.
struct TemplateReader {
  let file: String
  private(set) var problems: [TemplateProblem] = []
  private var lines: ArraySlice<Line>
  private var parts: [Template.Part] = []
  private var title = Phrase()
  private var subtitle = Phrase()

  /// One line of the file, without white space at its end.
  struct Line {
    let number: Int
    let text: Substring
    var isBlank: Bool { text.isEmpty }
    var isIndented: Bool { text.first == " " || text.first == "\t" }
    var content: Substring { text.drop { $0.isWhitespace } }
  }

  init(_ text: String, file: String) {
    self.file = file
    var numbered: [Line] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let end = part.lastIndex { !$0.isWhitespace }
      let line = end.map { part[...$0] } ?? ""
      numbered.append(Line(number: numbered.count + 1, text: line))
    }
    lines = numbered.filter { !$0.content.hasPrefix("//") }[...]
  }

  mutating func read() -> Template {
    while let line = lines.first {
      if line.isBlank { lines.removeFirst() } else { readPart(line) }
    }
    if parts.isEmpty && problems.isEmpty {
      complain(
        1, "The template has no content.",
        "Write at least a paragraph; `heard report template` prints a whole one to begin from.")
    }
    return Template(file: file, title: title, subtitle: subtitle, parts: parts)
  }

  private mutating func readPart(_ line: Line) {
    let text = line.text
    if line.isIndented { return readStrayLines(under: nil) }
    if text.hasPrefix("#") { return readHeading(line) }
    if text.hasPrefix("- ") || TemplateReader.number(of: text) != nil { return readList(line) }
    if text.hasPrefix(">") { return readNote(line) }
    if let phrase = value(of: "title", line) { return title = phrase }
    if let phrase = value(of: "subtitle", line) { return subtitle = phrase }
    if text.hasPrefix("otherwise:") { return readOtherwise(line) }
    if text == "headlines" { return readHeadlines(line) }
    if text.hasPrefix("list:") { return readServiceList(line) }
    if let ready = Template.Ready(rawValue: String(text)) {
      lines.removeFirst()
      return add(.ready(ready), at: line)
    }
    for kind in [Grid.Kind.table, .chart] where text.hasPrefix("\(kind.rawValue) ") {
      return readGrid(kind, line)
    }
    readParagraph(line)
  }

  private mutating func readParagraph(_ line: Line) {
    let paragraph = takeParagraph()
    add(.paragraph(phrase(paragraph.text, at: line.number)), at: line)
    if let next = lines.first, next.isIndented, !next.isBlank {
      readStrayLines(under: paragraph.last)
    }
  }

  /// Tells of indented lines that belong to nothing, once for all of them.
  private mutating func readStrayLines(under line: Line?) {
    guard let first = takeOptions().first else { return }
    let complaint = NearMiss.complaint(ofLinesUnder: line?.text ?? "")
    complain((line ?? first).number, complaint.message, complaint.mend)
  }

  private mutating func readHeading(_ line: Line) {
    lines.removeFirst()
    let level = line.text.prefix { $0 == "#" }.count
    let words = line.text.dropFirst(level).drop { $0.isWhitespace }
    if level > 3 || words.isEmpty {
      complain(
        line.number,
        words.isEmpty ? "A heading has no words." : "A heading of \(level) signs is too deep.",
        "Write # for a chapter, ## for a section or ### for a part of it, then its words.")
    }
    add(.heading(level: min(level, 3), phrase(words, at: line.number)), at: line)
  }

  private mutating func readList(_ line: Line) {
    let isNumbered = !line.text.hasPrefix("- ")
    var entries: [Phrase] = []
    while let entry = lines.first, !entry.isBlank {
      let number = TemplateReader.number(of: entry.text)
      guard isNumbered ? number != nil : entry.text.hasPrefix("- ") else { break }
      lines.removeFirst()
      var text = String(entry.text.dropFirst(isNumbered ? number ?? 0 : 2))
      while let more = lines.first, more.isIndented, !more.isBlank {
        lines.removeFirst()
        text += "\n" + more.content
      }
      entries.append(phrase(text, at: entry.number))
    }
    add(.list(entries, isNumbered: isNumbered), at: line)
  }

  /// Reads `list: actions of Children in care`.
  private mutating func readServiceList(_ line: Line) {
    lines.removeFirst()
    let words = line.text.dropFirst("list:".count).drop { $0.isWhitespace }
    guard let (list, arguments) = ServiceList.read(words) else {
      return complain(
        line.number, "“\(words)” is no list of the service's records.",
        "The lists are: \(ServiceList.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    add(.records(list, arguments), at: line)
  }

  private mutating func readNote(_ line: Line) {
    var text = ""
    while let more = lines.first, more.text.hasPrefix(">") {
      lines.removeFirst()
      text += (text.isEmpty ? "" : "\n") + more.text.dropFirst().drop { $0.isWhitespace }
    }
    add(.note(phrase(text, at: line.number)), at: line)
  }

  private mutating func readOtherwise(_ line: Line) {
    let paragraph = takeParagraph()
    let words = paragraph.text.dropFirst("otherwise:".count).drop { $0.isWhitespace }
    let phrase = phrase(words, at: line.number)
    guard let last = parts.indices.last, parts[last].otherwise == nil else {
      return complain(
        line.number, "“otherwise:” has nothing before it to stand for.",
        "Put it after the paragraph, table or chart that may lack a figure, one for each.")
    }
    parts[last].otherwise = phrase
  }

  private mutating func readHeadlines(_ line: Line) {
    lines.removeFirst()
    var found: [Template.HeadlineLine] = []
    for option in takeOptions() {
      if let complaint = NearMiss.complaint(ofHeadline: option.content) {
        complain(option.number, complaint.message, complaint.mend)
        continue
      }
      let isOptional = option.content.hasPrefix("optional ")
      let text = isOptional ? option.content.dropFirst("optional ".count) : option.content
      guard let (value, label) = TemplateReader.halves(of: text) else {
        complain(
          option.number, "A headline figure has no words.",
          "Write the figure, a colon and what it counts: {reviews.held}: reviews held.")
        continue
      }
      found.append(
        Template.HeadlineLine(
          line: option.number, value: phrase(value, at: option.number),
          label: phrase(label, at: option.number), isOptional: isOptional))
    }
    add(.headlines(found), at: line)
  }

  private mutating func readGrid(_ kind: Grid.Kind, _ line: Line) {
    lines.removeFirst()
    var grid = Grid(kind: kind, line: line.number)
    grid.caption = phrase(line.text.dropFirst(kind.rawValue.count + 1), at: line.number)
    var reader = GridReader(grid)
    for option in takeOptions() { reader.take(option) }
    problems += reader.finish().map { problem($0.line, $0.complaint) }
    add(.grid(reader.grid), at: line)
  }
}

extension TemplateReader {
  private mutating func add(_ content: Template.Content, at line: Line) {
    parts.append(Template.Part(line: line.number, content: content))
  }

  /// The lines of a directive: indented ones, up to the next that is not.
  private mutating func takeOptions() -> [Line] {
    let options = lines.prefix { $0.isIndented && !$0.isBlank }
    lines = lines[options.endIndex...]
    return Array(options)
  }

  /// Lines up to a blank one, an indented one, or one that begins another kind of part.
  private mutating func takeParagraph() -> (text: String, last: Line?) {
    var text = ""
    var last: Line?
    while let line = lines.first, !line.isBlank {
      let begins =
        line.isIndented
        || ["#", "- ", ">", "otherwise:"].contains { line.text.hasPrefix($0) }
      if last != nil && begins { break }
      let isBeforeContent = parts.isEmpty && last == nil
      if let complaint = NearMiss.complaint(of: line.text, isBeforeContent: isBeforeContent) {
        complain(line.number, complaint.message, complaint.mend)
      }
      lines.removeFirst()
      text += (text.isEmpty ? "" : "\n") + line.content
      last = line
    }
    return (text, last)
  }

  private mutating func value(of name: String, _ line: Line) -> Phrase? {
    guard line.text.hasPrefix("\(name):") else { return nil }
    lines.removeFirst()
    let words = line.text.dropFirst(name.count + 1).drop { $0.isWhitespace }
    return phrase(words, at: line.number)
  }

  private mutating func phrase(_ text: some StringProtocol, at line: Int) -> Phrase {
    var reader = PhraseReader(line: line)
    let phrase = reader.read(text)
    problems += reader.problems.map { problem($0.line, $0.complaint) }
    return phrase
  }

  private mutating func complain(_ line: Int, _ message: String, _ mend: String) {
    problems.append(TemplateProblem(file: file, line: line, message: message, mend: mend))
  }

  private func problem(_ line: Int, _ complaint: BindingReader.Complaint) -> TemplateProblem {
    TemplateProblem(file: file, line: line, message: complaint.message, mend: complaint.mend)
  }

  /// How many characters `12. ` at the start of an entry of a numbered list takes.
  private static func number(of text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    guard (1...3).contains(digits), text.dropFirst(digits).hasPrefix(". ") else { return nil }
    return digits + 2
  }

  /// What stands before and after the first colon outside braces and quotation marks.
  static func halves(of text: Substring) -> (Substring, Substring)? {
    var depth = 0
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case "\"": isQuoted.toggle()
      case "{" where !isQuoted: depth += 1
      case "}" where !isQuoted: depth -= 1
      case ":" where depth <= 0 && !isQuoted:
        return (text[..<index], text[text.index(after: index)...].drop { $0.isWhitespace })
      default: break
      }
    }
    return nil
  }
}

extension Template {
  /// Reads a template; throws everything that is wrong with its form.
  package init(reading text: String, file: String) throws(TemplateProblems) {
    var reader = TemplateReader(text, file: file)
    self = reader.read()
    guard reader.problems.isEmpty else {
      throw TemplateProblems(all: TemplateProblem.inOrder(reader.problems))
    }
  }
}
