import Care
import Measures

/// A template being filled with the figures of a year.
struct Filling {
  typealias Complaint = BindingReader.Complaint
  let book: FigureBook
  let names: ReportNames
  let file: String
  let lists: ServiceLists
  private(set) var problems: [TemplateProblem] = []
  /// Every figure that was printed, in the order of the report, once.
  private(set) var used: [FoundFigure] = []
  private var usedNames: Set<String> = []
  /// What was said in this section of figures that are not recorded.
  private var toldInSection: Set<String> = []
  private var headingNumbers = [0, 0]
  private var gridNumbers: [String: Int] = [:]
  private var headingIDs: Set<String> = []

  /// A line, and why its figure cannot be printed.
  struct Lack: Error {
    let line: Int
    let complaint: Complaint
    /// Set where nothing is wrong with the template: the figure has no value.
    var emptiness: Emptiness?
  }

  init(book: FigureBook, names: ReportNames, file: String, lists: ServiceLists = ServiceLists()) {
    self.book = book
    self.lists = lists
    self.names = names
    self.file = file
  }

  mutating func report(_ lacks: [Lack]) {
    problems += lacks.map {
      TemplateProblem(
        file: file, line: $0.line, message: $0.complaint.message, mend: $0.complaint.mend)
    }
  }

  /// The phrase in runs, and the figures that it lacks.
  mutating func fill(_ phrase: Phrase) -> (runs: [Run], lacks: [Lack]) {
    var isStrong = false
    return fill(phrase, isStrong: &isStrong)
  }

  /// The phrase in runs; where a figure is missing that is a problem of the template.
  mutating func filled(_ phrase: Phrase) -> [Run] {
    let (runs, lacks) = fill(phrase)
    report(lacks)
    return runs
  }

  private mutating func fill(_ phrase: Phrase, isStrong: inout Bool) -> ([Run], [Lack]) {
    var runs: [Run] = []
    var lacks: [Lack] = []
    for piece in phrase.pieces {
      switch piece {
      case .text(let text): runs.append(Run(text: text, isStrong: isStrong))
      case .strongMark: isStrong.toggle()
      case .binding(let binding):
        switch show(binding) {
        case .success(let run):
          let isHidden = run.figure.map(book.hidden.contains) ?? false
          let words = isHidden ? HiddenWords.following(runs.last?.text, run.text) : run.text
          let text = startsSentence(after: runs, isHidden) ? words.capitalised : words
          runs.append(Run(text: text, isStrong: isStrong, figure: run.figure))
        case .failure(let lack): lacks.append(lack)
        }
      case .optional(let phrase, let otherwise):
        var wasStrong = isStrong
        let first = fill(phrase, isStrong: &wasStrong)
        if first.1.isEmpty {
          isStrong = wasStrong
          // Words that may be left out are, where they would say no more than that all is withheld.
          if !otherwise.pieces.isEmpty || !tellsNothing(first.0) { runs += first.0 }
        } else {
          let second = fill(otherwise, isStrong: &isStrong)
          runs += second.0
          lacks += second.1
        }
      }
    }
    return (runs, lacks)
  }

  /// Whether some of the figures of words are withheld, and none is shown.
  private func tellsNothing(_ runs: [Run]) -> Bool {
    let figures = runs.filter { $0.figure != nil }
    return figures.contains { HiddenWords.areIn($0.text) }
      && figures.allSatisfy { run in
        HiddenWords.areIn(run.text) || run.figure.map(book.hidden.contains) ?? false
      }
  }

  /// Whether what comes next begins a sentence: a number in words may, and so may words for one that is
  /// not shown.
  private func startsSentence(after runs: [Run], _ isHidden: Bool) -> Bool {
    guard let before = runs.last(where: { !$0.text.allSatisfy(\.isWhitespace) }) else {
      return isHidden
    }
    return runs.last?.text.last?.isWhitespace == true
      && before.text.last { !$0.isWhitespace } == "."
  }

  private mutating func show(_ binding: Binding) -> Result<Run, Lack> {
    switch binding.subject {
    case .word(let word):
      return .success(named(names.text(of: word), binding.spelling))
    case .policy(let policy):
      return .success(named(names.text(of: policy, binding.spelling), binding.spelling))
    case .figure(let request):
      return show(
        request, binding.spelling, fallback: binding.fallback, line: binding.line, isProse: true
      ).map(\.run)
    }
  }

  private func named(_ text: String, _ spelling: Spelling) -> Run {
    .text(spelling.isCapitalised ? text.capitalised : text)
  }

  /// A figure and how it is printed; a failure where it is missing and nothing stands in for it.
  mutating func show(
    _ request: FigureRequest, _ spelling: Spelling, fallback: String?, line: Int,
    isProse: Bool = false
  ) -> Result<(run: Run, found: FoundFigure?), Lack> {
    var lack: Lack
    switch book.find(request) {
    case .found(let found) where spelling.isOnlyIfAny && found.figure.value == 0:
      note(found)
      lack = Lack(line: line, complaint: nought(found))
    case .found(let found) where spelling.isOnlyIfShown && book.hides(found):
      note(found)
      lack = Lack(line: line, complaint: withheld(found))
    case .found(let found):
      let before = comparison(of: request, spelling, line: line)
      let wording = FigureWording(
        found: found, before: before, spelling: spelling, isHidden: book.hides(found, before),
        isProse: isProse, isPlain: lists.isPlain)
      if let text = wording.text {
        note(found)
        if let before { note(before) }
        return .success((Run(text: text, figure: found.name), found))
      }
      lack = Lack(line: line, complaint: noYearBefore(found))
    case .empty(let emptiness):
      lack = Lack(line: line, complaint: FigureBook.complaint(of: emptiness), emptiness: emptiness)
    case .missing(let missing): lack = Lack(line: line, complaint: missing)
    case .unknown(let unknown):
      report([Lack(line: line, complaint: unknown)])
      return .success((.text(""), nil))
    }
    if let fallback { return .success((.text(fallback), nil)) }
    return .failure(lack)
  }

  /// The figure a year before, or another that the spelling names; nil where none is told of.
  private mutating func comparison(
    of request: FigureRequest, _ spelling: Spelling, line: Int
  ) -> FoundFigure? {
    let other =
      spelling.against.map(request.compared)
      ?? (spelling.comparesWithBefore ? book.earlier(request, byYears: 1) : nil)
    switch other.map(book.find) {
    case .found(let found): return found
    case .unknown(let complaint):
      report([Lack(line: line, complaint: complaint)])
      return nil
    case .empty, .missing, nil: return nil
    }
  }

  mutating func note(_ found: FoundFigure) {
    if usedNames.insert(found.name).inserted { used.append(found) }
  }

  private func nought(_ found: FoundFigure) -> Complaint {
    Complaint(
      message: "\(found.name) is nought.",
      mend: "“if any” asks for words for that case: put [[…]] around those that may be left out.")
  }

  private func withheld(_ found: FoundFigure) -> Complaint {
    Complaint(
      message: "\(found.name) is withheld, because numbers are small.",
      mend: "“if shown” asks for words for that case: put [[… || …]] around those that need the "
        + "number.")
  }

  private func noYearBefore(_ found: FoundFigure) -> Complaint {
    Complaint(
      message: "\(found.name) has no figure of the year before, or none that it is held against, "
        + "or no numerator, to be written as this asks.",
      mend:
        "Load the year before, enter what it is held against, or say what to print then: else \"…\", or [[…]] around the "
        + "words that may be left out.")
  }

  /// `Table 4` as the template says; where it says no more than `Table`, the next number of its kind.
  mutating func number(of grid: Grid) -> String {
    let text = filled(grid.number).text
    guard !text.isEmpty, !text.contains(where: \.isNumber) else { return text }
    return nextNumber(of: text)
  }

  /// `Table 4` after `Table 3`.
  mutating func nextNumber(of kind: String) -> String {
    gridNumbers[kind, default: 0] += 1
    return "\(kind) \(gridNumbers[kind] ?? 1)"
  }

  /// Whether a sentence about what is not recorded is new in its section.
  mutating func tellOnce(_ sentence: String) -> Bool { toldInSection.insert(sentence).inserted }

  /// A heading with its number and a name to link to that no other heading has.
  mutating func heading(_ level: Int, _ text: String) -> Heading {
    toldInSection = []
    var number = ""
    if lists.isPlain {
      // A leaflet numbers nothing.
    } else if level == 1 {
      headingNumbers = [headingNumbers[0] + 1, 0]
      number = "\(headingNumbers[0])"
    } else if level == 2 {
      headingNumbers[1] += 1
      number = "\(headingNumbers[0]).\(headingNumbers[1])"
    }
    let words = text.lowercased().unicodeScalars.split { scalar in
      !(scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
    }
    let base = words.isEmpty ? "section" : words.map(String.init).joined(separator: "-")
    var id = base
    var count = 1
    while !headingIDs.insert(id).inserted {
      count += 1
      id = "\(base)-\(count)"
    }
    return Heading(level: level, id: id, text: text, number: number)
  }
}
