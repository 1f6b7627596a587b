import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: never itself, only what scrypt makes of it with a salt of its own.
///
/// Written as `scrypt$17$8$1$salt$hash`, so that the cost can grow and old ones still be checked.
package struct Password: Hashable, Sendable {
  /// How much work one check costs: 2 to the power of `rounds`, `blockSize` and `parallelism` of RFC 7914.
  package struct Cost: Hashable, Sendable {
    let rounds: Int
    let blockSize: Int
    let parallelism: Int

    /// What OWASP's Password Storage Cheat Sheet asks for: 128 MiB, about a third of a second.
    package static let full = Cost(rounds: 17, blockSize: 8, parallelism: 1)
    /// For demonstrations and tests alone: 16 MiB.
    package static let quick = Cost(rounds: 14, blockSize: 8, parallelism: 1)
    /// For tests alone.
    package static let slight = Cost(rounds: 4, blockSize: 8, parallelism: 1)
  }

  let cost: Cost
  private let salt: [UInt8]
  private let hash: [UInt8]

  package init(of text: String, cost: Cost) throws {
    self.cost = cost
    salt = [UInt8].random(count: 16)
    hash = try Password.derive(text, salt, cost)
  }

  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]),
      let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      (1...24).contains(rounds), (1...32).contains(blockSize), (1...16).contains(parallelism),
      let salt = Data(base64Encoded: parts[4]), let hash = Data(base64Encoded: parts[5])
    else { return nil }
    cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    (self.salt, self.hash) = (Array(salt), Array(hash))
  }

  var text: String {
    "scrypt$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)"
      + "$\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
  }

  /// Whether a text is the password; takes the same time whether it is or not.
  package func matches(_ text: String) -> Bool {
    guard let derived = try? Password.derive(text, salt, cost) else { return false }
    return zip(derived, hash).reduce(derived.count == hash.count ? 0 : 1) {
      $0 | ($1.0 ^ $1.1)
    } == 0
  }

  private static func derive(_ text: String, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: Data(text.precomposedStringWithCanonicalMapping.utf8), salt: Data(salt),
      outputByteCount: 32, rounds: 1 << cost.rounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism, maxMemory: 1 << 30)
    return unsafe key.withUnsafeBytes { unsafe Array($0) }
  }
}

extension [UInt8] {
  /// Bytes that nobody can guess, from the system's generator.
  package static func random(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      var eight = generator.next() as UInt64
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: eight))
        eight >>= 8
      }
    }
    return Array(bytes.prefix(count))
  }
}
