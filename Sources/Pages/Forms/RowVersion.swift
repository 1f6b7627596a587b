package import Care

/// How a row stood when a form was opened, as a short text that a form carries.
///
/// Two people who change the same row are told apart by it; it says nothing of what the row holds.
package struct RowVersion: Hashable, Sendable {
  package let text: String

  package init(of row: some Described) { self.init(of: [row]) }

  /// The version of several rows that a form changes together.
  package init(of rows: [any Described]) {
    let whole = rows.map { "\($0.cells)" }.joined(separator: "\n")
    text = String(Fingerprint.of(whole.utf8), radix: 16)
  }

  /// Whether what was typed was typed over another version; what names none was typed over nothing.
  package func isNewer(than typed: Submission?) -> Bool {
    guard let was = typed?.text("was"), !was.isEmpty else { return false }
    return was != text
  }
}
