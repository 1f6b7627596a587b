import Crypto
import Foundation

/// Time-based one-time codes of six digits, a new one each 30 seconds (RFC 6238, RFC 4226).
package enum OneTimeCode {
  static let secondsPerStep: Int64 = 30

  package static func newSecret() -> [UInt8] { .random(count: 20) }

  /// The step whose code was given, now or one step before or after; nil for a wrong code.
  static func step(of code: String, secret: [UInt8], at seconds: Int64) -> Int64? {
    let now = seconds / secondsPerStep
    return [now, now - 1, now + 1].first { step in
      let wanted = Array(self.code(secret: secret, step: step).utf8)
      let given = Array(code.utf8)
      guard wanted.count == given.count else { return false }
      return zip(wanted, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
  }

  /// The code of a step.
  package static func code(secret: [UInt8], step: Int64) -> String {
    let counter = bytes(of: step)
    let hash = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(hash[19] & 0x0F)
    let number =
      UInt32(hash[offset] & 0x7F) << 24 | UInt32(hash[offset + 1]) << 16
      | UInt32(hash[offset + 2]) << 8 | UInt32(hash[offset + 3])
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func bytes(of step: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: step >> ((7 - $0) * 8)) }
  }

  /// The secret as authenticator apps take it: base 32.
  package static func written(_ secret: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bits, count, text) = (0, 0, "")
    for byte in secret {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 5 {
        text.append(alphabet[bits >> (count - 5) & 31])
        count -= 5
      }
      bits &= (1 << count) - 1
    }
    if count > 0 { text.append(alphabet[bits << (5 - count) & 31]) }
    return text
  }
}
