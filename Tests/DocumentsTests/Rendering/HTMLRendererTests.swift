import Documents
import Foundation
import Testing

@Suite("A report as a web page")
struct HTMLRendererTests {
  private static let template = """
    title: Reviews of {service}
    subtitle: {year.in_words}

    contents

    # Reviews held

    headlines
      {reviews.held}: reviews held[[, {reviews.held | more or fewer} the {reviews.held in last year} of {last_year}]]

    The service held **{reviews.held}** reviews.

    - of them {reviews.in_timescale_share | of} in time
    - {reviews.held in 2011-12 else "earlier ones not recorded"}

    table Reviews by place in the sequence
      number: Table
      corner: Review
      rows sequence: first, second
      column {year}: reviews.held
      optional column {year_before_last}: reviews.held in 2011-12
      column In time: reviews.in_timescale_share
      missing: not loaded

    chart Reviews by place in the sequence
      number: Diagram
      corner: Review
      rows sequence: first, second
      bar {year}: reviews.held
      bar {last_year}: reviews.held in last year
      line All: reviews.held sequence=first
      headline largest: Reviews

    > A remark.
    """

  @Test
  func `a small report is the approved one`() throws {
    let document = try ExampleReport.document(Self.template)
    try expectApproved(HTMLRenderer(document).bytes, "small-report.html")
    try expectApproved(Array(TextRenderer(document).text.utf8), "small-report.txt")
  }

  @Test
  func `the same figures give the same bytes`() throws {
    let one = try HTMLRenderer(ExampleReport.document(ReportKind.annual.standardTemplate)).bytes
    let two = try HTMLRenderer(ExampleReport.document(ReportKind.annual.standardTemplate)).bytes
    #expect(one == two)
  }

  @Test
  func `what people call things is never taken for markup`() throws {
    let name = "<script>alert('x')</script> & \"Sons\""
    let page = String(
      decoding: HTMLRenderer(
        try ExampleReport.document(
          "# {service} <b>\n\n{service}\n\n- {service}\n\ntable {service}\n  row {service}: reviews.held\n"
            + "  column {service}:", service: name)
      ).bytes, as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("<b>"))
    #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;Sons&quot;"))
  }

  @Test
  func `headings of the same words can be told apart`() throws {
    let document = try ExampleReport.document(
      "# Reviews\n\n## Reviews\n\n## 3rd / Réview!\n\n# ()")
    #expect(
      document.headings.map(\.id).prefix(4) == ["reviews", "reviews-2", "3rd-r-view", "section"])
    #expect(document.headings.map(\.number).prefix(4) == ["1", "1.1", "1.2", "2"])
  }
}
