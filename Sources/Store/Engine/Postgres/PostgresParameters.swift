import Care

/// The values of one statement as libpq takes them: text that ends in a zero byte, or bytes.
struct PostgresParameters {
  private var storage: [UInt8] = []
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  var byteCount: Int { storage.count }

  init(_ values: [Value]) {
    for value in values { add(value) }
  }

  private mutating func add(_ value: Value) {
    switch value {
    case .null: add(nil)
    case .integer(let number): add(String(number).utf8)
    case .boolean(let fact): add((fact ? "1" : "0").utf8)
    case .real(let number): add("\(number)".utf8)
    case .text(let text): add(text.utf8)
    case .list(let list): add(JSONList.text(list).utf8)
    case .day(let day): add(day.description.utf8)
    case .bytes(let bytes): add(bytes, format: 1)
    }
  }

  private mutating func add(_ bytes: (some Collection<UInt8>)?, format: Int32 = 0) {
    formats.append(format)
    guard let bytes else {
      starts.append(nil)
      lengths.append(0)
      return
    }
    starts.append(storage.count)
    lengths.append(Int32(bytes.count))
    storage.append(contentsOf: bytes)
    storage.append(0)
  }

  private mutating func add(_ none: String.UTF8View?) { add(none, format: 0) }

  /// Hands the values to a body; the pointers hold only inside it.
  @unsafe func withPointers<Answer>(
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) throws -> Answer
  ) rethrows -> Answer {
    try unsafe storage.withUnsafeBytes { bytes in
      let base = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers: [UnsafePointer<CChar>?] = unsafe starts.map { start in
        guard let start, let base = unsafe base else { return nil }
        return unsafe base + start
      }
      return try unsafe body(pointers, lengths, formats)
    }
  }
}
