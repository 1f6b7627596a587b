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
    return Hexadecimal.text(mask + zip(mask, bytes).map { $0 ^ $1 })
  }

  func matches(_ text: String) -> Bool {
    guard let both = Hexadecimal.bytes(text), both.count == bytes.count * 2 else { return false }
    let (mask, under) = (both.prefix(bytes.count), both.suffix(bytes.count))
    return zip(zip(mask, under), bytes).reduce(0) { $0 | ($1.0.0 ^ $1.0.1 ^ $1.1) } == 0
  }
}
