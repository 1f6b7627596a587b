import Crypto
import Store

/// What every form of a session carries, so that no other site can send one.
///
/// Written on a page with a mask of its own each time: what a compressed page is long tells nothing of
/// it, and it works for as long as the session.
struct FormToken {
  private let bytes: [UInt8]

  init(of token: SessionToken) {
    bytes = Array(SHA256.hash(data: Array("form:\(token.text)".utf8)))
  }

  /// The mask and the token under it, in hexadecimal digits.
  var masked: String {
    let mask = [UInt8].random(count: bytes.count)
    return FormToken.text(mask + zip(mask, bytes).map { $0 ^ $1 })
  }

  func matches(_ text: String) -> Bool {
    guard let both = FormToken.bytes(text), both.count == bytes.count * 2 else { return false }
    let (mask, under) = (both.prefix(bytes.count), both.suffix(bytes.count))
    return zip(zip(mask, under), bytes).reduce(0) { $0 | ($1.0.0 ^ $1.0.1 ^ $1.1) } == 0
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func text(_ bytes: [UInt8]) -> String {
    String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.map { digit in digits.firstIndex(of: digit) }
    guard values.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      bytes.append(UInt8(high * 16 + low))
    }
    return bytes
  }
}
