import Exchange
import Testing

@Suite("Files known by their columns")
struct ReturnTableReaderTests {
  @Test(
    "every module is known by its columns, in any order and spelling of case",
    arguments: ReturnModule.allCases)
  func known(module: ReturnModule) {
    let header = module.columns.reversed().map { " \($0.lowercased()) " }.joined(separator: ",")
    let row = module.columns.reversed().joined(separator: ",")
    let reading = read("\(header)\n\(row)\n", name: "any name.txt")
    #expect(reading.findings.isEmpty)
    #expect(reading.table?.module == module)
    #expect(reading.table?.columns == module.columns.reversed())
    #expect(reading.table?.texts == [Array(module.columns.reversed())])
  }

  @Test(
    "a file without one of its columns is refused and the column named",
    arguments: ReturnModule.allCases)
  func missing(module: ReturnModule) throws {
    let column = try #require(module.columns.last)
    let reading = read(module.columns.dropLast().joined(separator: ",") + "\n")
    #expect(reading.table == nil)
    #expect(reading.isRefused)
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == "H002")
    #expect(finding.columns == [column])
    #expect(finding.message.contains("\(module.name) file"))
  }

  @Test(
    "a misspelt column is told from the one that is meant",
    arguments: [
      (
        "CHILD,DECOMM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        "DECOM", "DECOMM"
      ),
      (
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        "PLACE_PROVIDER", "PLACE PROVIDER"
      ),
      ("CHILD,DOB,REVEIW,REVIEW_CODE", "REVIEW", "REVEIW"),
      ("CHILD,DOB,MISSING,MIS_STRAT,MIS_END", "MIS_START", "MIS_STRAT"),
      ("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MCDOB", "MC_DOB", "MCDOB"),
    ])
  func misspelt(header: String, meant: String, found: String) throws {
    let finding = try #require(read(header + "\n").findings.first)
    #expect(finding.rule == "H002")
    #expect(finding.columns == [meant])
    #expect(finding.message.contains("“\(found)”"))
    #expect(finding.line == 1)
  }

  @Test func `a column that is there twice leaves the file out`() {
    let reading = read("CHILD,DOB,REVIEW,REVIEW_CODE,review\n")
    #expect(reading.rules == ["H003"])
    #expect(reading.isRefused)
  }

  @Test func `a column that the module does not know is named and left`() throws {
    let reading = read("CHILD,DOB,REVIEW,REVIEW_CODE,NOTES\n1,01/01/2010,01/05/2025,PN1,x\n")
    #expect(reading.rules == ["H006"])
    #expect(reading.table?.rowCount == 1)
  }

  @Test func `the columns that the DfE's system adds to episodes are known`() throws {
    let columns = ReturnModule.episodes.columns + ["PL_LA", "PL_LOCATION", "PL_DISTANCE"]
    #expect(read(columns.joined(separator: ",") + "\n").rules == ["H005"])
  }

  @Test(
    "what is no file of the return is named and left",
    arguments: ["name,address\n", "hello", "CHILD\n", "CHILD;DOB;REVIEW;REVIEW_CODE\n", "%PDF-1.7"])
  func unknown(text: String) {
    let reading = read(text)
    #expect(reading.rules == ["H001"])
    #expect(!reading.isRefused)
  }

  @Test func `semicolons are told as what they are`() throws {
    #expect(try #require(read("CHILD;DOB\n").findings.first).mend.contains("semicolons"))
  }

  @Test func `an empty file, and one with a header only, are two things`() {
    #expect(read("").rules == ["H004"])
    #expect(read("CHILD,DOB,REVIEW,REVIEW_CODE\n").rules == ["H005"])
  }

  @Test(
    "text of two bytes a letter is refused with what to do",
    arguments: [[0xFF, 0xFE, 0x43, 0], [0xFE, 0xFF, 0, 0x43], [0x43, 0, 0x48, 0]] as [[UInt8]])
  func wide(bytes: [UInt8]) {
    let reading = ReturnTableReader.read(ReturnFile(name: "a.csv", bytes: bytes))
    #expect(reading.rules == ["H007"])
  }

  @Test func `each refused row is named by line and column`() throws {
    let bytes =
      Array("CHILD,DOB,REVIEW,REVIEW_CODE\n1,2\n2,".utf8) + [0xFF]
      + Array(",,\n\"3,,,\n4,\u{0},,\n".utf8)
    let reading = ReturnTableReader.read(ReturnFile(name: "a.csv", bytes: bytes))
    #expect(reading.rules == ["H010", "H013", "H011", "H012"])
    #expect(reading.findings.map(\.line) == [2, 3, 4, 5])
    #expect(reading.findings[1].columns == ["DOB"])
    #expect(reading.table?.refusedRows == 4)
    #expect(reading.table?.rowCount == 0)
  }

  @Test func `a file of ten thousand wrong rows and more is told in one sentence more`() {
    let text = "CHILD,DOB,REVIEW,REVIEW_CODE\n" + String(repeating: "1\n", count: 10_005)
    let reading = read(text)
    #expect(reading.findings.count == 10_001)
    #expect(reading.findings.last?.message == "The same was found 5 more times in this file.")
    #expect(reading.table?.refusedRows == 10_005)
  }
}
