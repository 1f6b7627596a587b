import HTTPTypes
import Hummingbird

/// Where a request comes from, by which tries to sign in are counted.
enum ClientAddress {
  private static let name = HTTPField.Name("X-Forwarded-For")

  /// The peer; behind the proxy of this machine, what the proxy says last.
  ///
  /// Whatever a browser claims by itself stands before that and is not believed.
  static func of(_ request: Request, from peer: String, isProxied: Bool) -> String {
    let values = name.map { request.headers[values: $0] } ?? []
    return isProxied ? of(values, from: peer) : peer
  }

  static func of(_ forwarded: [String], from peer: String) -> String {
    guard ["127.0.0.1", "::1"].contains(peer), let last = forwarded.last?.split(separator: ",").last
    else { return peer }
    let told = last.filter { !$0.isWhitespace }
    let isPlain = told.allSatisfy { $0.isHexDigit || $0 == "." || $0 == ":" }
    return isPlain && (2...45).contains(told.count) ? told : peer
  }
}
