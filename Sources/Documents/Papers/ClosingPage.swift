import Care
import Measures

/// What a report says of its own figures: definitions, what was left out, whether totals agree.
struct ClosingPage {
  let used: [FoundFigure]
  let definitions: [MeasureDefinition]
  let reconciliation: Reconciliation?
  /// Years before the report's own that the records do not hold whole.
  let notWhole: [CollectionYear]
  /// How small numbers are kept back; nil where they are shown.
  let suppression: Suppression?
  /// What was published before and is counted otherwise today.
  var corrections: [Correction] = []

  func blocks(_ ready: Template.Ready) -> [Block] {
    switch ready {
    case .contents: []
    case .definitions: definitionBlocks
    case .leftOut: leftOutBlocks + smallNumbers + correctionBlocks
    case .reconciliation: reconciliationBlocks
    case .sources: sourceBlocks
    }
  }

  /// Every definition used, once, in the order in which the report first needs it.
  private var definitionBlocks: [Block] {
    var entries: [(title: String, words: String, measures: [String])] = []
    for measure in distinct(used.map(\.figure.measure)) {
      guard let definition = definitions.first(where: { $0.measure == measure }) else {
        entries.append((measure, "Entered with its source, not computed.", [measure]))
        continue
      }
      if let index = entries.firstIndex(where: { $0.words == definition.words }) {
        entries[index].measures.append(measure)
      } else {
        entries.append((title(of: definition), definition.words, [measure]))
      }
    }
    return [
      .definitions(
        entries.map { entry in
          let name = entry.measures.count == 1 ? "Measure" : "Measures"
          return Definition(
            term: entry.title.capitalised,
            meaning: [
              .text(Typography.curved(entry.words)),
              .text(" \(name): \(entry.measures.joined(separator: ", "))."),
            ])
        })
    ]
  }

  /// What a measure is called: in more words where another one has the same few.
  private func title(of definition: MeasureDefinition) -> String {
    let isShared = definitions.contains {
      $0.title == definition.title && $0.words != definition.words
    }
    return isShared ? definition.fullTitle : definition.title
  }

  /// What was left out of which figures; figures of a month are covered by those of their year.
  private var leftOutBlocks: [Block] {
    var entries: [(titles: [String], period: String, basis: String)] = []
    let wholes = Set(
      used.filter(\.figure.dimension.isEmpty).map { [$0.figure.measure, $0.figure.period] })
    for found in used where !found.basis.isEmpty {
      let figure = found.figure
      let isPart = !figure.dimension.isEmpty
      guard !PeriodName.dimensionsOfTime.contains(figure.dimension),
        !(isPart && wholes.contains([figure.measure, figure.period]))
      else { continue }
      let definition = definitions.first { $0.measure == figure.measure }
      let title = definition.map(title(of:)) ?? figure.measure
      let period = PeriodName.words(figure.period)
      if let index = entries.firstIndex(where: { ($0.period, $0.basis) == (period, found.basis) }) {
        if !entries[index].titles.contains(title) { entries[index].titles.append(title) }
      } else {
        entries.append(([title], period, found.basis))
      }
    }
    guard !entries.isEmpty else {
      return [.paragraph([.text("Nothing was left out of any figure of this report.")])]
        + yearsNotShown
    }
    return [
      .list(
        List(
          isNumbered: false,
          entries: joined(entries).map { entry in
            let titles = entry.titles.joined(separator: "; ")
            return [
              .strong("\(titles.capitalised), \(ChartSentence.joined(entry.periods)): "),
              .text(
                BasisWords.sentence(BasisWords.entries(entry.basis), limit: suppression?.limit)),
            ]
          }))
    ] + yearsNotShown
  }

  /// What was left out of the same figures for the same cause in several periods, told once.
  private func joined(
    _ entries: [(titles: [String], period: String, basis: String)]
  ) -> [(titles: [String], periods: [String], basis: String)] {
    entries.reduce(into: []) { told, entry in
      let same = told.firstIndex { ($0.titles, $0.basis) == (entry.titles, entry.basis) }
      if let same {
        told[same].periods.append(entry.period)
      } else {
        told.append((entry.titles, [entry.period], entry.basis))
      }
    }
  }

  /// Says of which years before it a report gives no figures, and why.
  private var yearsNotShown: [Block] {
    guard !notWhole.isEmpty else { return [] }
    let years = notWhole.map(\.name).joined(separator: " and ")
    return [
      .paragraph([
        .text(
          "Of \(years) this report gives no figures but the number and kind of children in care at "
            + "the end of a year that a whole one follows: the records do not hold "
            + "\(notWhole.count == 1 ? "that year" : "those years") whole.")
      ])
    ]
  }

  /// How small numbers are kept back.
  private var smallNumbers: [Block] {
    guard let limit = suppression?.limit, limit > 1 else { return [] }
    return [
      .paragraph([
        .text(
          "So that no child can be known by a number, counts from 1 to \(limit - 1) are not shown, and "
            + "neither are those from which one could be worked out: both say “suppressed”. Nought is shown as it is."
        )
      ])
    ]
  }

  private var reconciliationBlocks: [Block] {
    guard let reconciliation else {
      return [.note([.text("Whether totals agree was not checked when this report was made.")])]
    }
    let failing = reconciliation.checks.filter { !$0.holds }
    var blocks: [Block] = [.paragraph([.text(summary(failing, reconciliation))])]
    blocks.append(.table(totals(reconciliation)))
    let causes = Movement.Cause.allCases.compactMap { cause -> [Run]? in
      let count = reconciliation.movements.count { $0.causes.contains(cause) }
      guard count > 0, let number = Numeral.text(Double(count), decimals: 0) else { return nil }
      let isFew = suppression.map { $0.isSmall(count) } ?? false
      let words = isFew ? "A few children" : "\(number) \(count == 1 ? "child" : "children")"
      return [.strong("\(words): "), .text("\(cause.rawValue).")]
    }
    if !causes.isEmpty {
      blocks.append(.paragraph([.text("Children who make the opening and closing totals differ:")]))
      blocks.append(.list(List(isNumbered: false, entries: causes)))
    }
    return blocks
  }

  private func totals(_ reconciliation: Reconciliation) -> Table {
    Table(
      caption: "Totals that must agree, \(reconciliation.year.name)",
      corner: "What is held against what",
      columns: withholds ? ["Result"] : ["Sum", "Whole", "Result"],
      rows: reconciliation.checks.map { check in
        let numbers = withholds ? [] : [check.sum, check.whole]
        return Table.Row(
          header: readable(check.name),
          cells: numbers.map { Cell(.text(Numeral.text(Double($0), decimals: 0) ?? "")) }
            + [Cell(.text(result(check)), .words)])
      })
  }

  /// Whether small numbers are kept back: the totals that are held against each other would tell them.
  private var withholds: Bool { suppression.map { $0.limit > 1 } ?? false }

  private func summary(
    _ failing: [Reconciliation.Check], _ reconciliation: Reconciliation
  ) -> String {
    let count = reconciliation.checks.count
    guard let first = failing.first else {
      return count == 1
        ? "The one total that was checked agrees." : "All \(count) totals that were checked agree."
    }
    let explained = failing.allSatisfy(\.isExplained)
    let what = failing.count == 1 ? "One total does" : "\(failing.count) totals do"
    return
      "\(what) not agree, of \(count) that were checked, beginning with “\(readable(first.name))”. "
      + (explained
        ? "The children listed below explain the difference in full."
        : "The difference is not fully explained; look into it before this report is published.")
  }

  /// A check's name with measures called by what they count.
  private func readable(_ name: String) -> String {
    let words = name.split(separator: " ").map { word -> String in
      definitions.first { $0.measure == word }?.title
        ?? String(word.map { $0 == "_" ? " " : $0 })
    }
    let text = words.joined(separator: " ")
    return text.capitalised
  }

  private func result(_ check: Reconciliation.Check) -> String {
    guard !check.holds else { return "agrees" }
    guard !withholds else {
      return "does not agree" + (check.isExplained ? ", explained" : ", not explained")
    }
    let size = Numeral.text(Double(check.difference.magnitude), decimals: 0) ?? ""
    let direction = check.difference > 0 ? "too low" : "too high"
    return "sum \(size) \(direction)" + (check.isExplained ? ", explained" : ", not explained")
  }

  private var sourceBlocks: [Block] {
    let sources = distinct(used.compactMap(\.source)).sorted()
    guard !sources.isEmpty else {
      return [.paragraph([.text("No figure of other areas or of earlier publications is shown.")])]
    }
    return [.list(List(isNumbered: false, entries: sources.map { [.text($0)] }))]
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension Template.Ready {
  /// What stands over the part where a template does not place it.
  var heading: String {
    switch self {
    case .contents: "Contents"
    case .definitions: "Definitions"
    case .leftOut: "What is not known, and what was left out"
    case .reconciliation: "Do the totals agree"
    case .sources: "Figures of others"
    }
  }
}
