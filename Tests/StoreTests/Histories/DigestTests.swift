import Care
import Testing
import TestSupport

@testable import Store

@Suite("Digest")
struct DigestTests {
  @Test
  func `what is packed is unpacked the same`() throws {
    var writer = DigestWriter()
    let year = CollectionYear(ending: 2025)
    for number in 0..<400 {
      var records = [CareRecord.example(number, in: year), .example(number, in: year.next)]
      if number % 3 == 0 { records.append(.register(number)) }
      if number % 7 == 0 { records = [CareRecord(source: .yearsReturn(year))] }
      let file = CaseFile(key: Key(Int64(number)), localIdentifier: "\(number)", records: records)
      let bytes = writer.digest(of: file.history)
      let history = try DigestReader.history(
        bytes.span, key: file.key, localIdentifier: file.localIdentifier)
      #expect(history == file.history)
    }
  }

  @Test
  func `damaged bytes are refused, never a crash`() throws {
    var writer = DigestWriter()
    let file = CaseFile(
      key: Key(1), localIdentifier: "1",
      records: [.register(5), .example(5, in: .init(ending: 2024))])
    let bytes = writer.digest(of: file.history)
    for length in 0..<bytes.count {
      let part = Array(bytes.prefix(length))
      #expect(throws: StoreFault.self) {
        try DigestReader.history(part.span, key: Key(1), localIdentifier: "1")
      }
    }
    var dice = Chance(seed: 7)
    for _ in 0..<5000 {
      var altered = bytes
      altered[dice.roll(altered.count)] = UInt8(dice.roll(256))
      _ = try? DigestReader.history(altered.span, key: Key(1), localIdentifier: "1")
    }
  }
}
