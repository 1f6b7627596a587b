/// Something in the text of a version that its reader may not be meant to have.
package struct DisclosureFinding: Hashable, Sendable {
  package let kind: FindingKind
  /// What it is compared by: its words, small and plain.
  package let key: String
  /// As it stands in the text, where it is first found; not for a page where it ``isHidden``.
  package let words: String
  /// The part of the record in which it is first found.
  package let part: String
  /// How often it stands in the version.
  package var count: Int
  /// Whether it is of a record of which whoever looks may not know: they are told the part alone, and
  /// somebody else says what becomes of it.
  package var isHidden = false
}

/// Where a check found something in a text.
struct TextMatch: Hashable, Sendable {
  let kind: FindingKind
  let key: String
  let range: Range<String.Index>
  var isHidden = false
}

/// What was done with a finding: left out, or it stays for a reason.
///
/// A release keeps each as one sentence, which is read again to make the same version.
package struct HandledFinding: Hashable, Sendable {
  package let kind: FindingKind
  package let key: String
  /// Why it stays; nil where it is left out.
  package let reason: String?

  package init(kind: FindingKind, key: String, reason: String?) {
    self.kind = kind
    self.key = key
    self.reason = reason
  }

  /// `Left out, another child's name: ben smith`, `Stays, another adult's name: mr ray. He is …`.
  package var sentence: String {
    guard let reason else { return "Left out, \(kind.rawValue): \(key)" }
    return "Stays, \(kind.rawValue): \(key). \(reason)"
  }

  /// The sentence as a page shows it.
  package var sentenceShown: String {
    guard kind == .apart else { return sentence }
    return "\(reason == nil ? "Left out" : "Stays"), \(kind.rawValue)"
  }

  /// Reads a sentence as ``sentence`` writes it; nil for any other.
  package init?(_ sentence: String) {
    let isLeftOut = sentence.hasPrefix("Left out, ")
    guard isLeftOut || sentence.hasPrefix("Stays, ") else { return nil }
    let rest = sentence.drop { $0 != "," }.dropFirst(2)
    guard let colon = rest.firstRange(of: ": ") else { return nil }
    guard let kind = FindingKind(rawValue: String(rest[..<colon.lowerBound])) else { return nil }
    let text = rest[colon.upperBound...]
    if isLeftOut {
      self.init(kind: kind, key: String(text), reason: nil)
      return
    }
    guard let dot = text.firstRange(of: ". ") else { return nil }
    self.init(
      kind: kind, key: String(text[..<dot.lowerBound]), reason: String(text[dot.upperBound...]))
  }
}
