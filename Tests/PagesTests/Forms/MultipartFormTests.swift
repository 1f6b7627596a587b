import TestSupport
import Testing

@testable import Pages

@Suite("A form with files")
struct MultipartFormTests {
  private static let type = "multipart/form-data; boundary=----Heard7"

  private static func form(_ parts: [(String, String?, [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, file, content) in parts {
      let end = file.map { "; filename=\"\($0)\"\r\nContent-Type: application/pdf" } ?? ""
      bytes += Array("------Heard7\r\nContent-Disposition: form-data; name=\"\(name)\"".utf8)
      bytes += Array("\(end)\r\n\r\n".utf8) + content + [0x0D, 0x0A]
    }
    return bytes + Array("------Heard7--\r\n".utf8)
  }

  @Test
  func `fields and files are read as they were sent`() throws {
    let file = Array("%PDF-1.7\r\n--not the boundary\r\n\0\u{FF}".utf8)
    let bytes = Self.form([
      ("title", nil, Array("Report\r\nof Siân".utf8)), ("tick", nil, Array("a".utf8)),
      ("tick", nil, Array("b".utf8)), ("file", "kes marlowe.pdf", file),
    ])
    let form = try #require(MultipartForm(bytes, contentType: Self.type))
    #expect(form.submission.text("title") == "Report\nof Siân")
    #expect(form.submission.texts("tick") == ["a", "b"])
    #expect(form.files == [SentFile(field: "file", bytes: file)])
  }

  @Test
  func `a file that was not chosen is none`() throws {
    let bytes = Self.form([("title", nil, []), ("file", "", [])])
    let form = try #require(MultipartForm(bytes, contentType: Self.type))
    #expect(form.files.isEmpty)
    #expect(form.submission.holds("title"))
  }

  @Test(arguments: [
    "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=other", "application/x-www-form-urlencoded",
  ])
  func `another type, or another boundary, is no such form`(type: String) {
    #expect(MultipartForm(Self.form([("a", nil, [])]), contentType: type) == nil)
  }

  @Test
  func `no bytes of a form with files stop the program`() {
    var chance = Chance(seed: 11)
    let whole = Self.form([("title", nil, Array("x".utf8)), ("file", "a.pdf", [1, 2, 3])])
    for _ in 0..<4_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &chance) { Self.damage(&bytes, whole, &chance) }
      _ = MultipartForm(bytes, contentType: Self.type)
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ whole: [UInt8], _ chance: inout Chance) {
    let place = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &chance)
    switch Int.random(in: 0..<4, using: &chance) {
    case 0 where !bytes.isEmpty: bytes.remove(at: place)
    case 1: bytes = Array(bytes.prefix(place))
    case 2 where !bytes.isEmpty: bytes[place] = UInt8.random(in: .min ... .max, using: &chance)
    default: bytes += whole.prefix(Int.random(in: 0...40, using: &chance))
    }
  }
}
