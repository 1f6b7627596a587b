import Exchange
import Foundation
import Testing

@Suite("Archives")
struct ZipArchiveTests {
  private func read(_ path: String, limits: ReadingLimits = .standard) -> InputFault? {
    do {
      _ = try ReturnReader.read(ReturnPath(path: path), limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// Bytes of a zip archive whose one file lies under a name of our choice and says its size.
  private func archive(name: String, content: [UInt8], size: Int? = nil) -> [UInt8] {
    let names = Array(name.utf8)
    var common: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0x50]
    common.append(contentsOf: little(Int(Self.checksum(content)), 4))
    common.append(contentsOf: little(content.count, 4))
    common.append(contentsOf: little(size ?? content.count, 4))
    common.append(contentsOf: little(names.count, 2))
    common.append(contentsOf: [0, 0])
    var bytes = Self.local
    for part in [common, names, content] { bytes.append(contentsOf: part) }
    let start = bytes.count
    let mode = little(0o100644 << 16, 4)
    for part in [Self.central, common, [0, 0, 0, 0, 0, 0], mode, [0, 0, 0, 0], names] {
      bytes.append(contentsOf: part)
    }
    let length = little(bytes.count - start, 4)
    for part in [Self.end, length, little(start, 4), [0, 0]] { bytes.append(contentsOf: part) }
    return bytes
  }

  private static let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]
  private static let local: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let central: [UInt8] = [0x50, 0x4B, 1, 2, 20, 3]

  private func little(_ number: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }

  @Test func `an archive of one folder is read as that folder`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let reviews = Array("CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/01/2015,01/05/2025,PN1\n".utf8)
    try folder.write("a.zip", archive(name: "our return/reviews.csv", content: reviews))
    let content = try ReturnReader.read(ReturnPath(path: "\(folder.path)/a.zip"))
    #expect(content.tables.map(\.module) == [.reviews])
    #expect(content.files == ["reviews.csv"])
  }

  @Test(
    "a name that leads out of the archive stops everything",
    arguments: ["../reviews.csv", "/etc/reviews.csv", "a/../../b.csv", "..\\b.csv", "C:b.csv"])
  func leadingOut(name: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.zip", archive(name: name, content: Array("x\n".utf8)))
    let fault = try #require(read("\(folder.path)/a.zip"))
    #expect(fault.sentence.contains("leads out"))
  }

  @Test func `an archive that is larger than the limit, or than it says, is refused`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("huge.csv", String(repeating: "0", count: 5_000_000))
    try zip(folder.path, into: "\(folder.path)/bomb.zip", "-9")
    let limits = ReadingLimits(largestFile: 1_000_000)
    let fault = try #require(read("\(folder.path)/bomb.zip", limits: limits))
    #expect(fault.sentence.contains("4.7 MiB"))
    let content = [UInt8](repeating: 0x41, count: 100_000)
    try folder.write("liar.zip", archive(name: "a.csv", content: content, size: 10))
    #expect(read("\(folder.path)/liar.zip") != nil)
  }

  @Test func `an archive with a password, or damaged, is a sentence`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try zip(Example.thisYear, into: "\(folder.path)/locked.zip", "-P", "secret")
    #expect(try #require(read("\(folder.path)/locked.zip")).sentence.contains("password"))
    try folder.write("broken.zip", [0x50, 0x4B, 3, 4] + Array("not an archive".utf8))
    #expect(try #require(read("\(folder.path)/broken.zip")).sentence.contains("damaged"))
  }
}
