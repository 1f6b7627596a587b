import Care
import Measures
import Testing

@testable import Documents

@Suite("The report for children and young people")
struct ChildrenReportTests {
  @Test
  func `no sentence has more than 15 words`() throws {
    let document = try ExampleReport.report(
      .children, ReportKind.children.standardTemplate, smallNumberLimit: 0
    ).document()
    let texts = document.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let runs), .note(let runs): [runs.text]
      case .list(let list): list.entries.map(\.text)
      case .chart(let chart): [chart.headline.text, chart.caption]
      case .headlines(let headlines): headlines.map(\.label.text)
      case .heading(let heading): [heading.text]
      default: []
      }
    }
    let sentences = texts.flatMap { $0.split(whereSeparator: { ".!?".contains($0) }) }
    #expect(sentences.count > 30)
    for sentence in sentences {
      let words = sentence.split(whereSeparator: \.isWhitespace).count
      #expect(words <= ServiceLists.plainWords, "\(words) words: \(sentence)")
    }
  }

  @Test
  func `its figures are those of the annual report`() throws {
    let children = try ExampleReport.report(.children, ReportKind.children.standardTemplate)
      .filled().shown
    let annual = try ExampleReport.report(.annual, ReportKind.annual.standardTemplate)
      .filled().shown
    let known = Set(annual.all.map { FoundFigure(figure: $0).name })
    for figure in children.all {
      let name = FoundFigure(figure: figure).name
      #expect(known.contains(name), "\(name) is in no annual report")
      if annual.hidden.contains(name) { #expect(children.hidden.contains(name), "\(name)") }
    }
  }

  @Test
  func `a priority in long words is left to the full report`() throws {
    var entries = Entries()
    let texts = [
      "More visits before reviews.",
      "Work with partners across the whole of the authority to make sure that plans of every kind "
        + "speak to one another.",
    ]
    entries.set(
      texts.enumerated().map { index, text in
        Entered(
          key: Key<ServicePriority>(Int64(index + 1)),
          value: ServicePriority.with {
            $0.year = "2023-24"
            $0.text = text
          })
      })
    let document = try ExampleReport.report(
      .children, ReportKind.children.standardTemplate, entries: entries
    ).document()
    let text = TextRenderer(document).text
    #expect(text.contains("More visits before reviews."))
    #expect(!text.contains("Work with partners"))
  }
}
