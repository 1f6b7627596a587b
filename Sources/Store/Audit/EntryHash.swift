/// The hash of an entry of the audit, as a check printed it and somebody noted it.
package struct EntryHash: Hashable, Sendable {
  let bytes: [UInt8]

  /// Reads 64 hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == AuditTrail.start.count else {
      return nil
    }
    self.bytes = bytes
  }
}

extension EntryHash: CustomStringConvertible {
  package var description: String { Hexadecimal.text(bytes) }
}
