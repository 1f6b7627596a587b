package import Care
package import Measures

/// A report of an IRO service, made from a template, the figures of its time and the service's records.
///
/// Section 7 of the IRO Handbook asks for one each year; every template is the service's to reword.
package struct Report: Sendable {
  package let kind: ReportKind
  package let period: ReportPeriod
  private let template: Template
  private let book: FigureBook
  private let names: ReportNames
  private let lists: ServiceLists
  private let suppression: Suppression?
  private let definitions: [MeasureDefinition]
  private let reconciliation: Reconciliation?
  /// What was published before and is counted otherwise today.
  private let corrections: [Correction]
  /// The years that the records hold whole; nil where all that figures are given of are.
  private let loaded: LoadedYears?

  /// What a report is made of.
  package struct Grounds: Sendable {
    /// Those of the year and of the years before it.
    package var figures: Figures
    /// Those that somebody entered.
    package var references: [ReferenceFigure]
    package var entries: Entries
    /// Of years that are not loaded nothing is shown; nil where all are.
    package var loaded: LoadedYears?
    package var policies: Policies
    /// Whether the year's totals agree.
    package var reconciliation: Reconciliation?

    package init(
      figures: Figures, references: [ReferenceFigure] = [], entries: Entries = Entries(),
      loaded: LoadedYears? = nil, policies: Policies = .standard,
      reconciliation: Reconciliation? = nil
    ) {
      self.figures = figures
      self.references = references
      self.entries = entries
      self.loaded = loaded
      self.policies = policies
      self.reconciliation = reconciliation
    }
  }

  package init(
    _ kind: ReportKind, template: Template, of period: ReportPeriod, from grounds: Grounds,
    service: String, authority: String = "the authority",
    definitions: [MeasureDefinition] = MeasureDefinition.all
  ) {
    self.kind = kind
    self.period = period
    self.template = template
    let loaded = grounds.loaded.flatMap { $0.years.isEmpty ? nil : $0 }
    self.loaded = loaded
    let frozen = FrozenFigures(of: ReportKind.annual.rawValue, in: grounds.entries)
    corrections = frozen.corrections(by: grounds.figures)
    let figures = frozen.laid(over: grounds.figures, before: period.year)
    book = FigureBook(
      figures: loaded.map { figures.supported(by: $0) } ?? figures,
      references: grounds.references, definitions: definitions, period: period)
    names = ReportNames(
      service: service, authority: authority, period: period, policies: grounds.policies)
    suppression =
      kind.isPublished ? Suppression(grounds.policies, on: period.lastDay) : nil
    lists = ServiceLists(
      grounds.entries, of: period, policies: grounds.policies, limit: suppression?.limit,
      chaptersShown: template.chaptersShown,
      isPlain: kind == .children)
    self.definitions = definitions
    reconciliation = grounds.reconciliation
  }

  /// The report; throws everything in the template that cannot be printed.
  package func document() throws(TemplateProblems) -> Document {
    try filled().document
  }

  /// The report, and the figures that it shows.
  package func filled() throws(TemplateProblems) -> (document: Document, shown: ShownFigures) {
    guard book.hasFiguresOfItsYear else { throw noData }
    if let problem = managementListInPublication { throw TemplateProblems(all: [problem]) }
    var filling = try fill(book)
    var hidden: Set<String> = []
    if let suppression {
      // What is hidden depends on all that is shown together, so that is found out first.
      hidden = suppression.hidden(of: filling.0.used.map(\.figure) + shownAlongside)
      if !hidden.isEmpty { filling = try fill(book.hiding(hidden)) }
    }
    let shown = ShownFigures(
      all: filling.0.used.filter { $0.source == nil }.map(\.figure), hidden: hidden)
    return (document(filling.0, filling.1), shown)
  }

  /// Figures that the other papers published for the same time show: who has both papers can take one
  /// from the other.
  private var shownAlongside: [Figure] {
    var figures: [Figure] = []
    for other in ReportKind.allCases where other.isPublished && other != kind {
      guard let template = try? Template(reading: other.standardTemplate, file: other.rawValue)
      else { continue }
      var filling = Filling(book: book, names: names, file: template.file, lists: lists)
      for part in template.parts { _ = filling.blocks(of: part) }
      figures += filling.used.map(\.figure)
    }
    return figures
  }

  private typealias FilledPart = (part: Template.Part, blocks: [Block])

  private func fill(_ book: FigureBook) throws(TemplateProblems) -> (Filling, [FilledPart]) {
    var filling = Filling(book: book, names: names, file: template.file, lists: lists)
    var parts: [FilledPart] = []
    for part in template.parts { parts.append((part, filling.blocks(of: part))) }
    guard filling.problems.isEmpty else {
      throw TemplateProblems(all: TemplateProblem.inOrder(filling.problems))
    }
    return (filling, parts)
  }

  private func document(_ filling: Filling, _ parts: [FilledPart]) -> Document {
    var filling = filling
    let title = filling.filled(template.title).text
    let subtitle = filling.filled(template.subtitle).text
    let closing = ClosingPage(
      used: filling.used, definitions: definitions, reconciliation: reconciliation,
      notWhole: yearsNotWhole, suppression: suppression, corrections: corrections)
    var blocks = openingNotes
    var written: Set<Template.Ready> = []
    for (part, own) in parts {
      blocks += own
      guard case .ready(let ready) = part.content else { continue }
      written.insert(ready)
      blocks += closing.blocks(ready)
    }
    // A report always says how its figures are made, whatever its template leaves out.
    let closingParts: [Template.Ready] = [.reconciliation, .leftOut, .sources, .definitions]
    let missing = closingParts.filter { !written.contains($0) }
    if kind.hasClosingPage, !missing.isEmpty {
      blocks.append(.heading(filling.heading(1, "How these figures are made")))
      for ready in missing {
        blocks.append(.heading(filling.heading(2, ready.heading)))
        blocks += closing.blocks(ready)
      }
    }
    return Document(
      title: title.isEmpty ? kind.title : title,
      subtitle: subtitle.isEmpty ? period.inWords : subtitle,
      author: names.service.capitalised, blocks: blocks,
      isShort: kind == .children)
  }

  private var yearsNotWhole: [CollectionYear] {
    guard let loaded, period.span == .year else { return [] }
    return [period.year.previous.previous, period.year.previous].filter {
      !loaded.years.contains($0)
    }
  }
}

extension Report {
  /// What a reader has to know before anything else.
  private var openingNotes: [Block] {
    var notes: [Block] = []
    if !kind.isPublished {
      notes.append(
        .note([
          .strong("For management use. "),
          .text("This paper shows small numbers and is not to be published."),
        ]))
    }
    if !period.isWhole {
      notes.append(
        .note([
          .strong("The year is not over. "),
          .text("This report counts what had happened by \(period.lastDay.inWords)."),
        ]))
    }
    return notes
  }

  private var noData: TemplateProblems {
    TemplateProblems(all: [
      TemplateProblem(
        file: template.file, line: 1, message: "There is no data of \(period.name).",
        mend: "Import the return of that year, or name another year.")
    ])
  }

  /// A list for management in a paper that is published.
  private var managementListInPublication: TemplateProblem? {
    guard kind.isPublished else { return nil }
    for part in template.parts {
      if case .records(let list, _) = part.content, list.isForManagement {
        return TemplateProblem(
          file: template.file, line: part.line,
          message: "“\(list.rawValue)” is for management use, and this report is published.",
          mend: "Take the line out, or put it in the template of the monthly or quarterly report.")
      }
    }
    return nil
  }
}

/// The figures that a report shows, and those of them that it hides.
package struct ShownFigures: Sendable {
  package let all: [Figure]
  let hidden: Set<String>

  /// Each once, those that are hidden without their numbers.
  package var published: [Figure] {
    var seen: Set<Figure.Address> = []
    return all.filter { seen.insert($0.address).inserted }.map { figure in
      guard hidden.contains(FoundFigure(figure: figure).name) else { return figure }
      return Figure(
        measure: figure.measure, dimension: figure.dimension, key: figure.key,
        period: figure.period, value: nil, unit: figure.unit, basis: Figure.withheldBasis)
    }
  }
}

extension ReportKind {
  /// What it is called where its template does not say.
  var title: String {
    switch self {
    case .annual: "Annual report"
    case .children: "The year for children and young people"
    case .monthly: "Monthly data set"
    case .quarterly: "Quarterly quality assurance report"
    }
  }
}
