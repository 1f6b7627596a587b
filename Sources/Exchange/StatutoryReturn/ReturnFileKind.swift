/// What a file is, judged by how it begins and never by its name.
enum ReturnFileKind: Hashable {
  /// Comma-separated text of the return, or meant for it.
  case table
  case xml
  case zip
  case empty
  /// Text or anything else that the return does not know.
  case other

  /// Bytes that are enough to judge by.
  static let bytesNeeded = 65_536

  init(start: [UInt8]) {
    if start.isEmpty {
      self = .empty
    } else if start.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || start.starts(with: [0x50, 0x4B, 5, 6])
    {
      self = .zip
    } else if XMLProlog.isLikely(start) {
      self = .xml
    } else {
      self = Self.isTable(start) ? .table : .other
    }
  }

  private static func isTable(_ start: [UInt8]) -> Bool {
    // Text of two bytes a letter is refused with a sentence of its own when it is read whole.
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return true }
    let header = CSVReader.read(Array(start)).header
    return ModuleMatch(columns: header.map(ReturnTableReader.canonical)) != .nothing
  }
}
