import Care

/// Writes JSON by hand, byte by byte: an import tells the audit of a million rows.
///
/// What it writes of a change is what a decoder reads back as that change; a test holds it to that.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  mutating func openObject() { open(0x7B) }
  mutating func closeObject() { close(0x7D) }
  mutating func openArray() { open(0x5B) }
  mutating func closeArray() { close(0x5D) }

  /// A name of an object, whose value is to follow.
  mutating func name(_ name: String) {
    if needsComma { bytes.append(0x2C) }
    addQuoted(name)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func add(_ value: Value) {
    switch value {
    case .list(let list):
      openArray()
      for text in list { add(.text(text)) }
      closeArray()
    default:
      if needsComma { bytes.append(0x2C) }
      needsComma = true
      addOne(value)
    }
  }

  private mutating func addOne(_ value: Value) {
    switch value {
    case .null, .list: bytes.append(contentsOf: "null".utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .real(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .boolean(let fact): bytes.append(contentsOf: fact ? "true".utf8 : "false".utf8)
    case .text(let text): addQuoted(text)
    case .bytes(let data): addQuoted(Hexadecimal.text(data))
    case .day(let day):
      bytes.append(0x22)
      let text = day.isoBytes
      for index in text.indices { bytes.append(text[index]) }
      bytes.append(0x22)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    if needsComma { bytes.append(0x2C) }
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func addQuoted(_ text: String) {
    bytes.append(0x22)
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { addEscaped(byte) }
    }
    bytes.append(0x22)
  }

  private mutating func addEscaped(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(contentsOf: Hexadecimal.text([byte]).utf8)
    default: bytes.append(byte)
    }
  }
}
