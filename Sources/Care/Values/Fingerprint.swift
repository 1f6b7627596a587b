/// A short number by which a text is told from others; not to keep it secret.
package enum Fingerprint {
  /// FNV-1a of 64 bits.
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
