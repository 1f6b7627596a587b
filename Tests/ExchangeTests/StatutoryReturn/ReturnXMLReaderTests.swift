import Exchange
import Testing

@Suite("The XML form of the return")
struct ReturnXMLReaderTests {
  private func readXML(_ text: String) -> ReturnXMLReader.Reading {
    ReturnXMLReader.read(ReturnFile(name: "return.xml", bytes: Array(text.utf8)))
  }

  private func table(_ reading: ReturnXMLReader.Reading, _ module: ReturnModule) -> ReturnTable? {
    reading.tables.first { $0.module == module }
  }

  private static let child = """
    <?xml version="1.0" encoding="utf-8"?>
    <EXPSSDA903>
    <CHILD><HEADER><CHILDID>7</CHILDID><SEX>F</SEX><DOB>01/02/2010</DOB><UPN>UN1</UPN>
    <UASC>1</UASC><DUC>01/02/2028</DUC><IN_TOUCH/><ACTIV></ACTIV><ACCOM/>
    <AREVIEW><REVIEW>03/04/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
    <AREVIEW><REVIEW>05/06/2025</REVIEW><REVIEW_CODE>PN7</REVIEW_CODE></AREVIEW>
    <PERMANENCE/><OC2><SDQ_SCORE> 11 </SDQ_SCORE></OC2>
    </HEADER>
    <EPISODE><DECOM>01/01/2025</DECOM><PL>U6</PL><DEC/></EPISODE>
    </CHILD>
    </EXPSSDA903>
    """

  @Test func `a child's fields go to the tables of their modules with their lines`() throws {
    let reading = readXML(Self.child)
    #expect(reading.findings.isEmpty)
    let modules = reading.tables.map(\.module)
    #expect(modules == [.header, .episodes, .reviews, .uasc, .oc2])
    let header = try #require(table(reading, .header))
    #expect(header.texts == [["7", "F", "01/02/2010", "", "UN1", "", ""]])
    let episodes = try #require(table(reading, .episodes))
    #expect(episodes.texts[0][..<6] == ["7", "01/01/2025", "", "", "", "U6"])
    #expect(episodes.line(of: 0) == 9)
    let reviews = try #require(table(reading, .reviews))
    #expect(reviews.texts[1] == ["7", "01/02/2010", "05/06/2025", "PN7"])
    #expect((0..<2).map(reviews.line(of:)) == [5, 6])
    #expect(try #require(table(reading, .uasc)).texts == [["7", "F", "01/02/2010", "01/02/2028"]])
  }

  @Test(
    "a row of UASC exists where the flag says so or the status ceased on a day",
    arguments: [
      ("<UASC>1</UASC>", 1), ("<UASC>0</UASC>", 0), ("<UASC/>", 0), ("", 0),
      ("<UASC/><DUC>01/02/2028</DUC>", 1),
    ])
  func unaccompanied(flag: String, rows: Int) {
    let text = "<R><CHILD><HEADER><CHILDID>1</CHILDID>\(flag)</HEADER></CHILD></R>"
    #expect((table(readXML(text), .uasc)?.rowCount ?? 0) == rows)
  }

  @Test("both forms of the example say the same", arguments: ["", "prev/"])
  func sameAsCSV(folder: String) throws {
    let xml = ReturnXMLReader.read(
      ReturnFile(name: "x", bytes: try Example.bytes("\(folder)xml/ssda903.xml")))
    #expect(xml.findings.isEmpty)
    for name in try Example.files() {
      let bytes = try Example.bytes(folder + name)
      let csv = try #require(ReturnTableReader.read(ReturnFile(name: name, bytes: bytes)).table)
      let rows = table(xml, csv.module)?.texts ?? []
      #expect(Set(rows) == Set(csv.texts), "\(name)")
      #expect(rows.count == csv.rowCount, "\(name)")
    }
  }

  @Test(
    "a file that declares a document type or entities is never opened",
    arguments: [
      "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>",
      "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "<!doctype a><a/>", "<a><!ENTITY b 'c'></a>",
    ])
  func entities(text: String) {
    let reading = readXML(text)
    #expect(reading.findings.map(\.rule) == ["H015"])
    #expect(reading.tables.isEmpty)
  }

  @Test(
    "broken XML is one sentence with its line",
    arguments: [
      ("<a>\n<CHILD>\n</a>", 3), ("<a>\n<CHILD>&x;</CHILD></a>", 2), ("<a>", 1), ("<", 1),
      ("<a></a>\n<b/>", 2),
    ])
  func broken(text: String, line: Int) {
    let reading = readXML(text)
    #expect(reading.findings.map(\.rule) == ["H014"])
    #expect(reading.findings.first?.line == line)
    #expect(reading.tables.isEmpty)
  }

  @Test func `a file cut short gives no table at all`() {
    let reading = readXML(String(Self.child.prefix(500)))
    #expect(reading.findings.map(\.rule) == ["H014"])
    #expect(reading.tables.isEmpty)
  }

  @Test(
    "encodings that do not write marks as ASCII does are refused",
    arguments: ["UTF-16", "UTF-7", "IBM037", "ebcdic-gb", "made-up"])
  func encodings(name: String) {
    let reading = readXML("<?xml version='1.0' encoding='\(name)'?><R><CHILD/></R>")
    #expect(reading.findings.map(\.rule) == ["H007"])
  }

  @Test func `Latin letters in the encoding that is declared are read`() throws {
    var bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?><R><CHILD><HEADER>".utf8)
    bytes += Array("<CHILDID>J".utf8) + [0xE9] + Array("</CHILDID></HEADER></CHILD></R>".utf8)
    let reading = ReturnXMLReader.read(ReturnFile(name: "x", bytes: bytes))
    #expect(table(reading, .header)?.text(0, 0) == "Jé")
  }

  @Test func `bytes that are not UTF-8 are named by their line, wherever they stand`() {
    for text in ["<R>\n<CHILD a\u{1}='1'/></R>", "<R>\n<CHILD><X>\u{1}</X></CHILD></R>"] {
      let bytes = Array(text.utf8).map { $0 == 1 ? 0xE9 : $0 }
      let reading = ReturnXMLReader.read(ReturnFile(name: "x", bytes: bytes))
      #expect(reading.findings.map(\.rule) == ["H013"])
      #expect(reading.findings.first?.line == 2)
    }
  }

  @Test(
    "a namespace or a schema that the file names changes nothing",
    arguments: [
      "<R xmlns='cla'>", "<R xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>",
      "<R xsi:noNamespaceSchemaLocation='CLA.xsd'>",
    ])
  func namespaces(root: String) {
    let reading = readXML("\(root)<CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD></R>")
    #expect(reading.findings.isEmpty)
    #expect(table(reading, .header)?.rowCount == 1)
  }

  @Test func `a file of more than ten million bytes is read to its end`() {
    let child = "<CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD>"
    let blanks = String(repeating: String(repeating: " ", count: 999) + "\n", count: 11_000)
    let reading = readXML("<R>\(child)\(blanks)\(child)</R>")
    #expect(table(reading, .header)?.rowCount == 2)
    #expect(table(reading, .header)?.line(of: 1) == 11_001)
  }

  @Test func `an element that the return does not know is named once and left`() {
    let reading = readXML(
      "<R><CHILD><HEADER><CHILDID>1</CHILDID><SHOE>4</SHOE><SHOE>5</SHOE></HEADER></CHILD></R>")
    #expect(reading.findings.map(\.rule) == ["H017"])
    #expect(reading.findings.first?.columns == ["SHOE"])
  }

  @Test func `XML without a child is no return`() {
    #expect(readXML("<html><body/></html>").findings.map(\.rule) == ["H001"])
  }
}
