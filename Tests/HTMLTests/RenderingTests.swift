import HTML
import Testing

@Suite("HTML as it is written")
struct RenderingTests {
  @Test
  func `text and attributes are escaped`() {
    let node = Node.element(
      .p, [Attribute(.title, "\"a\" & <b>")], [.text("1 < 2 & \"3\" > 'x'")])
    #expect(
      node.html
        == "<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2 &amp; &quot;3&quot; &gt; 'x'</p>\n")
  }

  @Test
  func `characters that a page may not hold are replaced`() {
    #expect(Node.text("a\u{0}b\u{1B}c\u{7F}\n\td").html == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\n\td")
  }

  @Test
  func `an element that holds nothing has no end`() {
    #expect(Node.void(.img, [Attribute(.alt, "")]).html == "<img alt=\"\">")
    #expect(Node.void(.br, []).html == "<br>")
    #expect(Node.void(.input, [.required]).html == "<input required>")
  }

  @Test
  func `a line feed at the start of ready-set text is kept`() {
    #expect(Node.element(.pre, ["\na"]).html == "<pre>\n\na</pre>")
  }

  @Test(arguments: [
    ("#part", "#part"), ("/reviews/4", "/reviews/4"), ("page?x=a:b", "page?x=a:b"),
    ("https://example.org/a:b", "https://example.org/a:b"), ("mailto:a@b.uk", "mailto:a@b.uk"),
    ("javascript:alert(1)", "#"), ("JaVa\tScript:alert(1)", "#"), (" \u{1}javascript:x", "#"),
    ("data:text/html,x", "#"), ("vbscript:x", "#"),
  ])
  func `an address runs nothing`(address: String, written: String) {
    #expect(Node.element(.a, [.href(address)], []).html == "<a href=\"\(written)\"></a>")
    #expect(Node.void(.img, [Attribute(.src, address)]).html == "<img src=\"\(written)\">")
  }

  @Test
  func `a style sheet cannot end its own element`() {
    let sheet = Node.stylesheet(Stylesheet("p::after { content: \"</style><b>\"; }"))
    #expect(sheet.html == "<style>\np::after { content: \"<\\/style><b>\"; }\n</style>\n")
  }

  @Test
  func `no element and no attribute runs a program`() {
    #expect(!Tag.allCases.contains { ["script", "iframe", "object"].contains($0.rawValue) })
    #expect(!Attribute.Name.allCases.contains { $0.rawValue.hasPrefix("on") })
  }

  @Test
  func `a page has its language, its title and its type`() {
    let page = HTMLPage(title: "A & B", head: [], body: [.element(.p, ["text"])])
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(text.contains("<meta charset=\"utf-8\">"))
    #expect(text.contains("<title>A &amp; B</title>"))
    #expect(text.hasSuffix("<body><p>text</p>\n</body>\n</html>\n"))
  }
}
