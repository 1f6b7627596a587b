import HTML

/// A document as pandoc reads it for Word: plain HTML, and each chart as a picture beside it.
///
/// Charts drawn within the HTML would lose their alternative text on the way, and so would the
/// alignment of numbers by style sheet: both are said inline.
struct WordSource {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Pictures by file name.
  var pictures: [(name: String, bytes: [UInt8])] {
    charts.map { (WordSource.name(of: $0.index), BarPicture($0.chart).bytes) }
  }

  var page: [UInt8] {
    HTMLPage(
      language: document.language, title: document.title, head: [],
      body: document.blocks.enumerated().flatMap { nodes($0.element, $0.offset) }
    ).bytes
  }

  private var charts: [(index: Int, chart: Chart)] {
    document.blocks.enumerated().compactMap { index, block in
      if case .chart(let chart) = block { (index, chart) } else { nil }
    }
  }

  private func nodes(_ block: Block, _ index: Int) -> [Node] {
    switch block {
    case .heading(let heading):
      let words = heading.number.isEmpty ? heading.text : "\(heading.number) \(heading.text)"
      return [
        .element(
          [Tag.h1, .h2, .h3][min(max(heading.level, 1), 3) - 1], [.id(heading.id)], [.text(words)])
      ]
    case .paragraph(let runs): return [.element(.p, plain(runs))]
    case .note(let runs): return [.element(.blockquote, [.element(.p, plain(runs))])]
    case .list(let list): return [entries(list.entries, in: list.isNumbered ? .ol : .ul)]
    case .headlines(let headlines):
      return [
        entries(
          headlines.map { [.strong($0.value.text), .text(" ")] + $0.label }, in: .ul)
      ]
    case .table(let table): return table.pages.flatMap(self.table)
    case .chart(let chart): return self.chart(chart, index)
    case .definitions(let definitions):
      return [
        .element(
          .dl,
          definitions.flatMap { definition -> [Node] in
            [
              .element(.dt, [.text(definition.term)]),
              .element(.dd, [.element(.p, plain(definition.meaning))]),
            ]
          })
      ]
    case .contents:
      return [
        .element(
          .ul,
          document.headings.filter { $0.level == 1 }.map { heading in
            .element(
              .li,
              [
                .element(
                  .a, [.href("#\(heading.id)")], [.text("\(heading.number) \(heading.text)")])
              ])
          })
      ]
    }
  }

  private func table(_ table: Table) -> [Node] {
    grid(
      caption: caption(table.number, table.caption), corner: table.corner, columns: table.columns,
      rows: table.rows.map { row in
        (
          row.header, row.cells.map { (row.isTotal ? Run(text: $0.text, isStrong: true) : $0.run) },
          row.isTotal
        )
      }, widths: table.widths) + remarks(table.notes)
  }

  private func chart(_ chart: Chart, _ index: Int) -> [Node] {
    let caption = caption(chart.number, chart.caption)
    let picture = Node.element(
      .figure,
      [
        .void(
          .img,
          [
            Attribute(.src, WordSource.name(of: index)), Attribute(.alt, chart.alternativeText),
            Attribute(.width, "620"),
          ]),
        .element(.figcaption, [.text(caption)]),
      ])
    let figures = grid(
      caption: "Figures of " + (chart.number.isEmpty ? chart.caption : chart.number),
      corner: chart.corner, columns: chart.series.map(\.name),
      rows: chart.categories.indices.map { row in
        (chart.categories[row], chart.series.map { $0.bars[row].shown }, false)
      }, widths: [46] + chart.series.map { _ in 54 / chart.series.count })
    return [.element(.p, [.element(.strong, plain(chart.headline))]), picture] + figures
      + remarks(chart.notes)
  }

  private func grid(
    caption: String, corner: String, columns: [String],
    rows: [(header: String, cells: [Run], isTotal: Bool)], widths: [Int]
  ) -> [Node] {
    let header =
      [Node.element(.th, [.style("text-align: left")], [.text(corner)])]
      + columns.map { .element(.th, [.style("text-align: right")], [.text($0)]) }
    let body = rows.map { row -> Node in
      let label: [Node] =
        row.isTotal ? [.element(.strong, [.text(row.header)])] : [.text(row.header)]
      return .element(
        .tr,
        [.element(.td, [.style("text-align: left")], label)]
          + row.cells.map { .element(.td, [.style("text-align: right")], plain([$0])) })
    }
    return [
      .element(
        .table,
        [
          .element(.caption, [.text(caption)]),
          .element(.colgroup, widths.map { .void(.col, [Attribute(.width, "\($0)%")]) }),
          .element(.thead, [.element(.tr, header)]),
          .element(.tbody, body),
        ])
    ]
  }

  private func caption(_ number: String, _ words: String) -> String {
    number.isEmpty ? words : "\(number). \(words)"
  }

  private func remarks(_ notes: [[Run]]) -> [Node] {
    notes.map { .element(.p, [.element(.small, plain($0))]) }
  }

  private func entries(_ entries: [[Run]], in tag: Tag) -> Node {
    .element(tag, entries.map { .element(.li, plain($0)) })
  }

  private func plain(_ runs: [Run]) -> [Node] {
    runs.map { $0.isStrong ? .element(.strong, [.text($0.text)]) : .text($0.text) }
  }

  private static func name(of index: Int) -> String { "chart-\(index).svg" }
}
