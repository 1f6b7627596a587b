import Care

/// What a save is known by to whoever asks for it, who may ask again where the answer was lost.
package struct SaveKey: Hashable, Sendable {
  let text: String

  /// Takes 8 to 100 letters, digits and hyphens; nil for anything else.
  package init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == 0x2D
    }
    guard isPlain, (8...100).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  /// Takes the key for a save that is to happen now; false where it has happened already.
  ///
  /// The key is kept with what it saves, in one transaction. Another user's key is another key.
  func take(by user: User, at moment: Moment, in transaction: any Transaction) throws -> Bool {
    try transaction.run(
      "INSERT INTO savedOnce (saveKey, savedBy, savedAt) VALUES (?, ?, ?) ON CONFLICT (saveKey) DO NOTHING",
      [.text(name(by: user)), .text(user.name), .text(moment.description)]) == 1
  }

  /// Whether the save happened.
  func isTaken(by user: User, in transaction: any Transaction) throws -> Bool {
    try transaction.first(
      "SELECT 1 FROM savedOnce WHERE saveKey = ?", [.text(name(by: user))]
    ) { _ in true } ?? false
  }

  private func name(by user: User) -> String { "\(user.name)/\(text)" }
}
