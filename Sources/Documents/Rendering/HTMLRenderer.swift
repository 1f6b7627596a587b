package import HTML

/// A document as one web page that needs nothing else: no other file, no script.
package struct HTMLRenderer: Sendable {
  private let document: Document

  package init(_ document: Document) { self.document = document }

  /// The page in UTF-8; the same document gives the same bytes.
  package var bytes: [UInt8] { page.bytes }

  package var page: HTMLPage {
    HTMLPage(
      language: document.language, title: "\(document.title), \(document.subtitle)",
      head: [
        .void(.meta, [Attribute(.name, "author"), Attribute(.content, document.author)]),
        .void(.meta, [Attribute(.name, "generator"), Attribute(.content, "Heard")]),
        .void(.meta, [Attribute(.name, "color-scheme"), Attribute(.content, "light")]),
        .stylesheet(.report), .stylesheet(.reportOnPaper),
      ] + (document.isShort ? [.stylesheet(.leaflet)] : []),
      body: body)
  }

  private var body: [Node] {
    [
      .element(.a, [.class("skip"), .href("#report")], ["Skip to the report"]),
      .element(
        .header, [.class(hasContents ? "title cover" : "title")],
        [
          .element(.p, [.class("service")], [.text(document.author)]),
          .element(.h1, [.text(document.title)]),
          .element(.p, [.class("subtitle")], [.text(document.subtitle)]),
        ]),
      .element(
        .div, [.class(hasContents ? "leaf beside" : "leaf")],
        [
          contents,
          .element(.main, [.id("report"), Attribute(.tabindex, "-1")], sections),
        ]),
      .element(
        .footer,
        [
          .element(
            .p,
            [.text("\(document.title), \(document.subtitle). \(document.author). Made with Heard.")]
          )
        ]),
    ]
  }

  private var hasContents: Bool {
    document.blocks.contains { if case .contents = $0 { true } else { false } }
  }

  /// The contents stand beside the report on a wide screen, and before it on paper.
  private var contents: Node {
    guard hasContents else { return .group([]) }
    let entries = document.headings.filter { $0.level <= 2 }.map { heading in
      Node.element(
        .li, [.class("level-\(heading.level)")],
        [.element(.a, [.href("#\(heading.id)")], HTMLRenderer.words(of: heading))])
    }
    return .element(
      .nav, [.class("contents"), Attribute(.ariaLabelledBy, "contents-title")],
      [.element(.h2, [.id("contents-title")], ["Contents"]), .element(.ul, entries)])
  }

  private var sections: [Node] {
    var sections: [[Node]] = [[]]
    for (index, block) in document.blocks.enumerated() {
      if case .heading(let heading) = block, heading.level == 1 { sections.append([]) }
      sections[sections.count - 1].append(HTMLRenderer.node(block, index))
    }
    return sections.enumerated().filter { !$0.element.isEmpty }.map { index, nodes in
      index == 0 ? .group(nodes) : .element(.section, nodes)
    }
  }

  private static func node(_ block: Block, _ index: Int) -> Node {
    switch block {
    case .heading(let heading):
      .element(
        [Tag.h2, .h3, .h4][min(max(heading.level, 1), 3) - 1], [.id(heading.id)], words(of: heading)
      )
    case .paragraph(let runs): .element(.p, nodes(runs))
    case .note(let runs): .element(.p, [.class("note")], nodes(runs))
    case .list(let list):
      .element(list.isNumbered ? .ol : .ul, list.entries.map { .element(.li, nodes($0)) })
    case .headlines(let headlines): node(headlines)
    case .definitions(let definitions):
      .element(
        .dl, [.class("definitions")],
        definitions.map { definition in
          .element(
            .div,
            [
              .element(.dt, [.text(definition.term)]),
              .element(.dd, nodes(definition.meaning)),
            ])
        })
    case .table(let table): nodes(table, id: "table-\(index)")
    case .chart(let chart): node(chart, id: "chart-\(index)")
    case .contents: .group([])
    }
  }

  private static func node(_ headlines: [Headline]) -> Node {
    .element(
      .dl, [.class("headlines")],
      headlines.map { headline in
        .element(
          .div,
          [
            .element(.dt, nodes(headline.label)),
            .element(.dd, nodes(headline.value)),
          ])
      })
  }

  private static func words(of heading: Heading) -> [Node] {
    heading.number.isEmpty
      ? [.text(heading.text)]
      : [.element(.span, [.class("ordinal")], [.text(heading.number)]), " ", .text(heading.text)]
  }

  /// Runs as text; a figure carries which one of the data set it is.
  static func nodes(_ runs: [Run]) -> [Node] {
    runs.map { run in
      let node: Node =
        if let figure = run.figure {
          .element(.span, [.class("figure"), Attribute(.dataFigure, figure)], [.text(run.text)])
        } else {
          .text(run.text)
        }
      return run.isStrong ? .element(.strong, [node]) : node
    }
  }
}
