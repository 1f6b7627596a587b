import NIOCore

/// Where a scanner for viruses listens: a port of a machine, or a socket in the file system.
package enum ScannerAddress: Hashable, Sendable {
  case network(NetworkAddress)
  case socket(String)

  /// Reads `127.0.0.1:3310` or `/run/clamav/clamd.ctl`; nil for anything else.
  package init?(_ text: String) {
    if text.hasPrefix("/"), text.utf8.count < 108 {
      self = .socket(text)
      return
    }
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (1...65_535).contains(port), colon > text.startIndex
    else { return nil }
    self = .network(NetworkAddress(host: String(text[..<colon]), port: port))
  }
}
