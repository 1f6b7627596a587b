import Care

/// Reads back what ``ChangeWriter`` wrote of the service's own records: a check reads all of it again.
///
/// It reads that one spelling and no other JSON; what it does not know it leaves to a decoder.
struct EntryChangeReader {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How every such change begins; a text of SQL finds them by it.
  static let start = #"{"entries":{"kept":{"changes":["#

  /// The kind, the number and the row as it now is (nil where it went) of each change; nil where the
  /// text is spelled in another way.
  static func rows(_ text: String) -> [(kind: EntryKind, number: Int64, now: AnyEntry?)]? {
    var reader = EntryChangeReader(Array(text.utf8))
    guard reader.take(start) else { return nil }
    var rows: [(kind: EntryKind, number: Int64, now: AnyEntry?)] = []
    while !reader.take("]") {
      guard rows.isEmpty || reader.take(","), let row = reader.row() else { return nil }
      rows.append(row)
    }
    return reader.take("}}}") && reader.position == reader.bytes.count ? rows : nil
  }

  private mutating func row() -> (kind: EntryKind, number: Int64, now: AnyEntry?)? {
    guard take(#"{"kind":"#), let kind = string().flatMap(EntryKind.named), take(#","number":"#),
      case .number(let number)? = number()
    else { return nil }
    if take(#","was":"#) {
      guard cells(of: kind) != nil else { return nil }
    }
    var now: AnyEntry?
    if take(#","now":"#) {
      guard let cells = cells(of: kind), let entry = try? kind.entry(from: cells) else {
        return nil
      }
      now = entry
    }
    return take("}") ? (kind, number, now) : nil
  }

  /// One cell for each field, those that the object leaves out empty.
  private mutating func cells(of kind: EntryKind) -> [FieldCell]? {
    guard take("{") else { return nil }
    var cells: [FieldCell] = []
    cells.reserveCapacity(kind.fields.count)
    var isFirst = true
    for field in kind.fields {
      let start = position
      guard isFirst || take(","), take("\""), take(field.name), take("\":") else {
        position = start
        cells.append(.none)
        continue
      }
      guard let cell = cell(field.shape) else { return nil }
      cells.append(cell)
      isFirst = false
    }
    return take("}") ? cells : nil
  }

  private mutating func cell(_ shape: FieldShape) -> FieldCell? {
    switch shape {
    case .text, .moment, .word: string().map(FieldCell.text)
    case .day: string().flatMap { Day($0) }.map(FieldCell.day)
    case .number, .reference, .decimal: number()
    case .fact: take("true") ? .fact(true) : take("false") ? .fact(false) : nil
    case .list, .words: list()
    }
  }

  private mutating func list() -> FieldCell? {
    guard take("[") else { return nil }
    var list: [String] = []
    while !take("]") {
      guard list.isEmpty || take(","), let text = string() else { return nil }
      list.append(text)
    }
    return .list(list)
  }

  /// A whole number, or a decimal one.
  private mutating func number() -> FieldCell? {
    let start = position
    while position < bytes.count, EntryChangeReader.isOfNumber(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return Int64(text).map(FieldCell.number) ?? Double(text).map(FieldCell.decimal)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }

  /// A text in quotes, with the escapes that the writer makes.
  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C:
        guard let escaped = escaped() else { return nil }
        text.append(escaped)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> UInt8? {
    if take("\"") { return 0x22 }
    if take("\\") { return 0x5C }
    guard take("u00"), position + 2 <= bytes.count else { return nil }
    defer { position += 2 }
    return UInt8(String(decoding: bytes[position..<position + 2], as: UTF8.self), radix: 16)
  }

  private mutating func take(_ text: String) -> Bool {
    var next = position
    for byte in text.utf8 {
      guard next < bytes.count, bytes[next] == byte else { return false }
      next += 1
    }
    position = next
    return true
  }
}
