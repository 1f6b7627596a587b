package import Care

/// How a row stood when a form was opened, as a short text that a form carries.
///
/// Two people who change the same row are told apart by it; it says nothing of what the row holds.
package struct RowVersion: Hashable, Sendable {
  package let text: String

  package init(of row: some Described) {
    // FNV-1a, 64 bits: to tell apart, not to keep secret.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(row.cells)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    text = String(hash, radix: 16)
  }
}
