package import Care
package import Measures

/// The annual report of an IRO service, made from a template and the figures of its year.
///
/// Section 7 of the IRO Handbook asks for one each year; the template is the service's to reword.
package struct AnnualReport: Sendable {
  private let template: Template
  private let book: FigureBook
  private let names: ReportNames
  private let definitions: [MeasureDefinition]
  private let reconciliation: Reconciliation?
  /// The years that the records hold whole; nil where all that figures are given of are.
  private let loaded: LoadedYears?

  /// Makes a report from what it shows.
  ///
  /// `figures` are those of the year and of the years before it, `references` those that somebody
  /// entered; of years that are not `loaded` nothing is shown (nil where all are), and
  /// `reconciliation` says whether the year's totals agree.
  package init(
    template: Template, figures: Figures, references: [ReferenceFigure] = [],
    loaded: LoadedYears? = nil, year: CollectionYear, serviceName: String,
    authorityName: String = "the authority",
    definitions: [MeasureDefinition] = MeasureDefinition.all, reconciliation: Reconciliation? = nil
  ) {
    self.template = template
    book = FigureBook(
      figures: loaded.map { $0.years.isEmpty ? figures : figures.supported(by: $0) } ?? figures,
      references: references, definitions: definitions, year: year)
    names = ReportNames(service: serviceName, authority: authorityName, year: year)
    self.definitions = definitions
    self.reconciliation = reconciliation
    self.loaded = loaded.flatMap { $0.years.isEmpty ? nil : $0 }
  }

  /// The report; throws everything in the template that cannot be printed.
  package func document() throws(TemplateProblems) -> Document {
    guard book.hasFiguresOfItsYear else {
      throw TemplateProblems(all: [
        TemplateProblem(
          file: template.file, line: 1, message: "There is no data of \(book.year.name).",
          mend: "Import the return of that year, or name another year.")
      ])
    }
    var filling = Filling(book: book, names: names, file: template.file)
    let title = filling.filled(template.title).text
    let subtitle = filling.filled(template.subtitle).text
    var parts: [(part: Template.Part, blocks: [Block])] = []
    for part in template.parts { parts.append((part, filling.blocks(of: part))) }
    guard filling.problems.isEmpty else {
      throw TemplateProblems(all: TemplateProblem.inOrder(filling.problems))
    }
    let closing = ClosingPage(
      used: filling.used, definitions: definitions, reconciliation: reconciliation,
      notWhole: loaded.map { loaded in
        [book.year.previous.previous, book.year.previous].filter { !loaded.years.contains($0) }
      } ?? [])
    var blocks: [Block] = []
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
    if !missing.isEmpty {
      blocks.append(.heading(filling.heading(1, "How these figures are made")))
      for ready in missing {
        blocks.append(.heading(filling.heading(2, ready.heading)))
        blocks += closing.blocks(ready)
      }
    }
    return Document(
      title: title.isEmpty ? "Annual report" : title,
      subtitle: subtitle.isEmpty ? names.text(of: .yearInWords) : subtitle,
      author: names.service.prefix(1).uppercased() + names.service.dropFirst(), blocks: blocks)
  }
}
