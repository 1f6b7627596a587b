import Care
import Crypto

/// A number by which two states of a record can be told apart: SHA-256 over every value of every row.
struct RecordFingerprint {
  private var bytes: [UInt8] = []
  private var values = Values()

  /// The fingerprint of what one source says of a child.
  mutating func of(_ record: CareRecord) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    add(record.child, 1)
    add(record.unaccompanied, 2)
    add(record.episodes, 3)
    add(record.reviews, 4)
    add(record.missing, 5)
    add(record.socialWorkers, 6)
    add(record.health, 7)
    add(record.adoption, 8)
    add(record.adoptionDecisions, 9)
    add(record.adoptionAuthority, 10)
    add(record.previousPermanence, 11)
    add(record.careLeaver, 12)
    add(record.deprivations, 13)
    add(record.healthOfYears, 14)
    return Array(SHA256.hash(data: bytes))
  }

  /// The fingerprint of a child's file: the identifier, and the fingerprint of each record.
  static func of(_ records: [Source: [UInt8]], of localIdentifier: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(.text(localIdentifier))
    for (source, fingerprint) in records.sorted(by: { $0.key < $1.key }) {
      bytes.append(.integer(Int64(source.number)))
      bytes.append(.bytes(fingerprint))
    }
    return Array(SHA256.hash(data: bytes))
  }

  private mutating func add<Stored: StoredRow>(_ rows: [Stored], _ kind: UInt8) {
    for row in rows { add(row, kind) }
  }

  private mutating func add<Stored: StoredRow>(_ row: Stored?, _ kind: UInt8) {
    guard let row else { return }
    bytes.append(kind)
    values.removeAll()
    row.write(to: &values)
    for value in values.all { bytes.append(value) }
  }
}

extension [UInt8] {
  /// Adds a value so that no two different rows of values give the same bytes: kind, length, content.
  mutating func append(_ value: Value) {
    switch value {
    case .null: append(0)
    case .integer(let number): append(1, number)
    case .real(let number): append(2, Int64(bitPattern: number.bitPattern))
    case .text(let text): append(3, text.utf8)
    case .bytes(let bytes): append(4, bytes)
    case .boolean(let fact): append(5, fact ? 1 : 0)
    case .day(let day): append(6, Int64(day.number))
    case .list(let list):
      append(7, Int64(list.count))
      for text in list { append(3, text.utf8) }
    }
  }

  private mutating func append(_ kind: UInt8, _ number: Int64) {
    append(kind)
    var rest = UInt64(bitPattern: number)
    for _ in 0..<8 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func append(_ kind: UInt8, _ content: some Collection<UInt8>) {
    append(kind, Int64(content.count))
    append(contentsOf: content)
  }
}
