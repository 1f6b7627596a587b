/// The kinds of file that are taken as papers, told by what stands in them and never by their names.
package enum PaperType: String, Hashable, Sendable, CaseIterable {
  case pdf = "application/pdf"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case png = "image/png"
  case jpeg = "image/jpeg"
  case heic = "image/heic"

  /// The largest file that is taken, in bytes: 20 megabytes.
  package static let largest = 20_000_000

  /// What is taken, for whoever chose something else.
  package static let taken =
    "Heard takes PDF, Word (docx), PNG, JPEG and HEIC files of up to 20 megabytes."

  /// What the file's name ends with when it is given out.
  package var ending: String {
    switch self {
    case .pdf: "pdf"
    case .docx: "docx"
    case .png: "png"
    case .jpeg: "jpg"
    case .heic: "heic"
    }
  }

  /// The kind of a file; nil for any other, and for a Word file with a program in it.
  package init?(of bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if PaperType.isHEIC(bytes) {
      self = .heic
    } else if PaperType.isWord(bytes) {
      self = .docx
    } else {
      return nil
    }
  }

  private static func isHEIC(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
    return ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"].contains {
      bytes[8..<12].elementsEqual($0.utf8)
    }
  }

  /// A zip archive whose table of contents, at its end, names a Word document and no program.
  private static func isWord(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    let end = bytes.suffix(262_144)
    return end.holds("word/document.xml") && !end.holds("vbaProject.bin")
  }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    var rest = self
    while let start = rest.firstIndex(of: wanted[0]) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
