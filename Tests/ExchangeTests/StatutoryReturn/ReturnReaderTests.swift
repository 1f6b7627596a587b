import Care
import Exchange
import Foundation
import Testing

@Suite("Returns from folders, archives and XML")
struct ReturnReaderTests {
  private func fault(_ work: () throws -> Void) -> InputFault? {
    #expect(throws: InputFault.self, performing: work)
  }

  @Test func `a folder, an archive and XML give the same return`() throws {
    let folder = try ReturnReader.read(ReturnPath(path: Example.thisYear))
    let xml = try ReturnReader.read(ReturnPath(path: "\(Example.thisYear)/xml/ssda903.xml"))
    #expect(folder.year == CollectionYear(ending: 2026))
    #expect(xml.year == folder.year)
    #expect(folder.files == (try Example.files()))
    #expect(folder.findings.map(\.rule) == ["H008", "H008", "H008"])
    #expect(records(folder) == records(xml))
    let scratch = try TemporaryFolder()
    defer { scratch.remove() }
    try zip(Example.thisYear, into: "\(scratch.path)/all.zip")
    let archive = try ReturnReader.read(ReturnPath(path: "\(scratch.path)/all.zip"))
    #expect(records(archive) == records(folder))
  }

  @Test func `several returns come in the order of their years`() throws {
    let returns = try ReturnReader.read([
      ReturnPath(path: Example.thisYear), ReturnPath(path: Example.lastYear),
    ])
    #expect(returns.map(\.year.name) == ["2024-25", "2025-26"])
  }

  @Test func `two returns of one year are refused and both named`() throws {
    let path = "\(Example.thisYear)/xml/ssda903.xml"
    let refused = fault {
      _ = try ReturnReader.read([ReturnPath(path: Example.thisYear), ReturnPath(path: path)])
    }
    let sentence = try #require(refused).sentence
    #expect(sentence.contains(Example.thisYear) && sentence.contains(path))
    #expect(sentence.contains("2025-26"))
  }

  @Test(
    "a path may name its year",
    arguments: [
      ("a/b=2025-26", "a/b", "2025-26"), ("a=b", "a=b", nil), ("a=b=1999-00", "a=b", "1999-00"),
      ("plain", "plain", nil), ("a=", "a=", nil),
    ] as [(String, String, String?)])
  func paths(argument: String, path: String, year: String?) throws {
    let read = try ReturnPath(argument: argument)
    #expect(read.path == path)
    #expect(read.year?.name == year)
  }

  @Test(
    "a year that is none is refused", arguments: ["a=2025-27", "a=2025", "a=25-26", "a=2025/26"])
  func wrongYears(argument: String) {
    #expect(fault { _ = try ReturnPath(argument: argument) } != nil)
  }

  @Test func `a year that is given is taken, and a return that tells another says so`() throws {
    let content = try ReturnReader.read(
      ReturnPath(path: Example.thisYear, year: CollectionYear(ending: 2025)))
    #expect(content.year.name == "2024-25")
    #expect(content.findings.map(\.rule).contains("H030"))
  }

  @Test(
    "a year far from the days is taken as it was said, with a finding",
    arguments: ["2009-10", "2022-23", "2030-31"])
  func farYears(name: String) throws {
    let year = try #require(CollectionYear(name))
    let content = try ReturnReader.read(ReturnPath(path: Example.thisYear, year: year))
    #expect(content.year == year)
    #expect(content.findings.map(\.rule).contains("H030"))
  }

  @Test func `one slip of typing does not overrule the year that was said`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let rows = (1...9).map { "\($0),01/01/2015,0\($0)/05/2025,PN1\n" }.joined()
    try folder.write(
      "reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n\(rows)10,01/01/2015,01/05/2035,PN1\n")
    let year = CollectionYear(ending: 2026)
    #expect(try ReturnReader.read(ReturnPath(path: folder.path, year: year)).year == year)
    let unsaid = try ReturnReader.read(ReturnPath(path: folder.path))
    #expect(unsaid.year.name == "2035-36")
  }

  @Test func `days written otherwise are told as such`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      "reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,2015-01-01,2025-04-01,PN1\n")
    let refused = fault { _ = try ReturnReader.read(ReturnPath(path: folder.path)) }
    #expect(refused?.mend.contains("dd/mm/yyyy") == true)
  }

  @Test func `of several returns each file is named with its folder`() throws {
    let outcome = ReturnReader.attempt([
      ReturnPath(path: Example.thisYear), ReturnPath(path: Example.lastYear),
      ReturnPath(path: "/nowhere"),
    ])
    #expect(
      outcome.returns.map { $0.table(.episodes)?.fileName }
        == ["prev/episodes.csv", "two-years/episodes.csv"])
    #expect(
      outcome.returns[1].findings.compactMap(\.file).allSatisfy { $0.hasPrefix("two-years/") })
    #expect(outcome.faults.map(\.sentence) == ["There is nothing at /nowhere."])
  }

  @Test func `one return that was given twice is told so`() throws {
    let path = ReturnPath(path: Example.thisYear)
    #expect(
      fault { _ = try ReturnReader.read([path, path]) }?.sentence.hasSuffix("given twice.") == true)
    let year = CollectionYear(ending: 2026)
    let refused = fault {
      _ = try ReturnReader.read([
        ReturnPath(path: Example.thisYear, year: year),
        ReturnPath(path: "\(Example.thisYear)/xml/ssda903.xml", year: year),
      ])
    }
    #expect(refused?.mend == "Give one of them.")
  }

  @Test func `what is wrong with a path is said in a sentence that names it`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let nowhere = "\(folder.path)/nowhere"
    #expect(
      fault { _ = try ReturnReader.read(ReturnPath(path: nowhere)) }?.sentence.contains(nowhere)
        == true)
    #expect(fault { _ = try ReturnReader.read(ReturnPath(path: folder.path)) } != nil)
    try folder.write("notes.txt", "hello\n")
    let wrong = fault { _ = try ReturnReader.read(ReturnPath(path: folder.path)) }
    #expect(wrong?.earlier.map(\.rule) == ["H001"])
    #expect(wrong?.findings.last?.rule == "H009")
    let file = "\(folder.path)/notes.txt"
    #expect(
      fault { _ = try ReturnReader.read(ReturnPath(path: file)) }?.sentence.contains(file) == true)
    try folder.write("header.csv", try Example.bytes("header.csv"))
    let one = "\(folder.path)/header.csv"
    #expect(
      fault { _ = try ReturnReader.read(ReturnPath(path: one)) }?.mend.contains("folder") == true)
    let undated = fault { _ = try ReturnReader.read(ReturnPath(path: folder.path)) }
    #expect(undated?.mend.contains("=2025-26") == true)
  }

  @Test func `files too large are refused before they are read`() throws {
    let small = ReadingLimits(largestFile: 1000)
    let path = ReturnPath(path: Example.thisYear, year: CollectionYear(ending: 2026))
    let content = try ReturnReader.read(path, limits: small)
    #expect(content.refusedFiles == ["episodes.csv", "reviews.csv"])
    #expect(content.findings.count { $0.rule == "H009" } == 2)
    let tiny = ReadingLimits(largestInput: 1000)
    #expect(
      fault { _ = try ReturnReader.read(ReturnPath(path: Example.thisYear), limits: tiny) } != nil)
    let few = ReadingLimits(mostFiles: 3)
    #expect(
      fault { _ = try ReturnReader.read(ReturnPath(path: Example.thisYear), limits: few) } != nil)
  }

  @Test func `a file of two gigabytes is refused without reading it`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["reviews.csv", "episodes.csv"] { try folder.write(name, try Example.bytes(name)) }
    let handle = try #require(FileHandle(forWritingAtPath: "\(folder.path)/reviews.csv"))
    try handle.truncate(atOffset: 2 << 30)
    try handle.close()
    let limits = ReadingLimits(largestInput: 4 << 30)
    let content = try ReturnReader.read(ReturnPath(path: folder.path), limits: limits)
    #expect(content.refusedFiles == ["reviews.csv"])
    #expect(content.findings.contains { $0.message.contains("2 GiB") })
  }

  @Test func `links, folders and other files are named and left`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in try Example.files() { try folder.write(name, try Example.bytes(name)) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.csv", withDestinationPath: "\(Example.lastYear)/header.csv")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/inner", withIntermediateDirectories: false)
    try folder.write("ssda903.xml", try Example.bytes("xml/ssda903.xml"))
    try folder.write("notes.docx", [0x50, 0x4B, 3, 4, 0, 0])
    try folder.write("empty.csv", "")
    let content = try ReturnReader.read(ReturnPath(path: folder.path))
    let left = content.findings.filter { $0.rule == "H008" }.compactMap(\.file)
    #expect(Set(left) == ["link.csv", "inner", "ssda903.xml", "notes.docx"])
    #expect(content.refusedFiles == ["empty.csv"])
    #expect(content.tables.count == 9)
  }

  @Test func `a second file of a module is read and named`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in try Example.files() { try folder.write(name, try Example.bytes(name)) }
    try folder.write("more.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n77,01/01/2015,01/05/2025,PN1\n")
    let content = try ReturnReader.read(ReturnPath(path: folder.path))
    #expect(content.findings.contains { $0.rule == "H016" && $0.file == "reviews.csv" })
    #expect(content.tables(.reviews).count == 2)
    #expect(records(content).contains { $0.0 == "77" })
  }
}

/// The program zip, to make archives with.
func zip(_ folder: String, into archive: String, _ options: String...) throws {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.currentDirectoryURL = URL(filePath: folder)
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
    $0.hasSuffix(".csv")
  }
  process.arguments = ["zip", "-q"] + options + [archive] + names
  try process.run()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
}

/// All records of a return, as their order does not matter.
func records(_ content: YearsReturn) -> [(String, CareRecord)] {
  var reader = RecordReader(content)
  var records: [(String, CareRecord)] = []
  while let (child, record) = reader.next() { records.append((child, record)) }
  return records.sorted { $0.0 < $1.0 }
}

func == (one: [(String, CareRecord)], other: [(String, CareRecord)]) -> Bool {
  one.elementsEqual(other) { $0.0 == $1.0 && $0.1 == $1.1 }
}
