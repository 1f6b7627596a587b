/// An address of the site; every one is spelled here or in an extension of its subject.
///
/// Addresses hold numbers and coded values alone: names would stay in histories and logs.
package struct Place: Hashable, Sendable {
  package let address: String

  package init(_ address: String) { self.address = address }

  package static let today = Place("/")
  package static let signIn = Place("/sign-in")
  package static let signOut = Place("/sign-out")
  package static let account = Place("/account")
  package static let accessibility = Place("/accessibility-statement")
  package static let help = Place("/help")
  package static let drafts = Place("/drafts")

  /// The same place with coded values in its query; those that are nil are left out.
  package func with(_ values: [(String, String?)]) -> Place {
    let parts = values.compactMap { name, value in
      value.map { "\(name)=\($0.inAddress)" }
    }
    let mark = address.contains("?") ? "&" : "?"
    return parts.isEmpty ? self : Place("\(address)\(mark)\(parts.joined(separator: "&"))")
  }

  /// The same place at a part of its page.
  package func at(_ anchor: String) -> Place { Place("\(address)#\(anchor)") }
}

extension String {
  /// The text with everything but letters, digits, hyphens, dots and underscores percent-encoded.
  package var inAddress: String {
    var text = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
