import Crypto
import Foundation

/// The key under which the secrets of one-time codes are kept: 32 bytes that do not lie in the database.
///
/// A sealed secret is the number of the form, 1, and what AES-GCM makes of it with the account's name, so
/// that one account's secret is of no use in the row of another.
package struct CodeKey: Sendable {
  private static let form: UInt8 = 1
  private let key: SymmetricKey

  /// Reads a key as it stands in its file: 64 hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == 32 else { return nil }
    key = SymmetricKey(data: bytes)
  }

  private init() { key = SymmetricKey(size: .bits256) }

  /// A key that nobody has had before.
  package static func new() -> CodeKey { CodeKey() }

  func sealed(_ secret: [UInt8], of name: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(secret, using: key, authenticating: Array(name.utf8))
    return [Self.form] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  /// The secret of an account; nil where it was sealed with another key, or for another account.
  func opened(_ kept: [UInt8], of name: String) -> [UInt8]? {
    guard CodeKey.isSealed(kept),
      let box = try? AES.GCM.SealedBox(combined: kept.dropFirst()),
      let secret = try? AES.GCM.open(box, using: key, authenticating: Array(name.utf8))
    else { return nil }
    return Array(secret)
  }

  /// Whether a kept secret is sealed: one that is not is 20 bytes long.
  static func isSealed(_ kept: [UInt8]) -> Bool { kept.count > 28 && kept.first == form }
}
