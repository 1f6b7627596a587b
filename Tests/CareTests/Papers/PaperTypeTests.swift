import Care
import Testing

@Suite("Which files are taken")
struct PaperTypeTests {
  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let word = zip + text("….word/document.xml….")

  @Test
  func `a file is what its bytes say`() {
    let cases: [([UInt8], PaperType?)] = [
      (Self.text("%PDF-1.7 …"), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0], .jpeg), ([0, 0, 0, 0x18] + Self.text("ftypheic0000"), .heic),
      (Self.word, .docx), (Self.word + Self.text("word/vbaProject.bin"), nil),
      (Self.zip + Self.text("xl/workbook.xml"), nil), ([], nil),
      (Self.text("<svg onload='x'>"), nil), (Self.text("<html>%PDF-"), nil),
      (Self.text("MZ%PDF-"), nil), ([0, 0, 0, 0x18] + Self.text("ftypqt  0000"), nil),
      (Self.text("%PD"), nil),
    ]
    for (bytes, expected) in cases { #expect(PaperType(of: bytes) == expected) }
  }
}
