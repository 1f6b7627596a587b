import Care
import Exchange
import TestSupport
import Testing

/// The XML form of the return, written and read again.
@Suite("Writing the return as XML")
struct ReturnXMLWriterTests {
  static let year = CollectionYear(ending: 2026)

  @Test("the records of the example are read from XML as they are from CSV")
  func sameRecords() throws {
    let content = try #require(
      try ReturnReader.read([ReturnPath(argument: Example.thisYear)]).first)
    var reader = RecordReader(content)
    var writer = ReturnXMLWriter(year: Self.year)
    var written: [String: CareRecord] = [:]
    while let (child, record) = reader.next() {
      writer.add(child, record)
      var record = record.inOrder
      // XML has no place for these.
      record.socialWorkers = []
      record.deprivations = []
      written[child] = record
    }
    let read = Self.read(writer.bytes)
    #expect(read.count > 15)
    #expect(read == written)
    #expect(writer.leftOut.isEmpty)
  }

  @Test("elements stand in the order of the schema, and text cannot break out of them")
  func order() throws {
    var record = CareRecord(
      source: .yearsReturn(Self.year), child: Child(sex: .female, isMother: false))
    record.episodes = [CareEpisode(startedOn: Day("2025-05-01") ?? .earliest)]
    record.unaccompanied = Unaccompanied(ceasesOn: nil)
    record.reviews = [Review(heldOn: Day("2025-06-01") ?? .earliest, participation: .pn1)]
    var writer = ReturnXMLWriter(year: Self.year)
    writer.add("A&<1>\u{1}", record)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    let names = text.matches(of: /<([A-Z0-9_]+)/).map { String($0.1) }
    #expect(
      names == [
        "EXPSSDA903", "CHILD", "HEADER", "CHILDID", "UPN", "SEX", "DOB", "ETHNIC", "UASC", "DUC",
        "AREVIEW", "REVIEW", "REVIEW_CODE", "MOTHER", "MC_DOB", "EPISODE", "DECOM", "RNE", "LS",
        "CIN", "PL", "PL_POST", "HOME_POST", "URN", "PLACE_PROVIDER", "DEC", "REC",
        "REASON_PLACE_CHANGE",
      ])
    #expect(text.contains("<CHILDID>A&amp;&lt;1&gt;</CHILDID>"))
    #expect(Self.read(writer.bytes)["A&<1>"] == record)
    record.deprivations = [
      DeprivationOfLiberty(startedOn: Day("2025-06-01") ?? .earliest)
    ]
    writer.add("2", record)
    #expect(writer.leftOut == [.dolo])
  }

  private static func read(_ bytes: [UInt8]) -> [String: CareRecord] {
    let reading = ReturnXMLReader.read(ReturnFile(name: "ssda903.xml", bytes: bytes))
    #expect(reading.findings.isEmpty)
    var reader = RecordReader(
      YearsReturn(year: year, tables: reading.tables, findings: [], isXML: true))
    var records: [String: CareRecord] = [:]
    while let (child, record) = reader.next() { records[child] = record.inOrder }
    return records
  }
}
