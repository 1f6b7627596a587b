/// A text that somebody typed or pasted, without what nobody sees and nobody types on purpose.
///
/// Left out are NUL and other control characters, but for tabs and line breaks, and the marks that turn
/// the direction of what follows (Unicode Standard Annex 9): a name must not show other letters than it
/// has. Letters of every script, joiners and accents stay.
enum TypedText {
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: text.unicodeScalars.filter { !isUnwanted($0) })
    return String(plain)
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
