package import Care

/// What somebody typed into a form and has not saved yet.
package struct Draft: Hashable, Sendable {
  /// The address of the form.
  package let place: String
  package let fields: [String: String]
  package let savedAt: Moment

  /// More than this is no form of Heard's: 1 MB.
  package static let most = 1_000_000
}

extension Store {
  /// Keeps what somebody typed, one draft for a form and a user.
  ///
  /// What is older than what is kept already, because it was overtaken on the way, changes nothing.
  package func keepDraft(
    _ fields: [String: String], of place: String, number: Int64, user: User, at moment: Moment
  ) async throws {
    let text = try DraftText.write(fields)
    guard text.utf8.count <= Draft.most else {
      throw Breach("This is too long to keep. Shorten it to a million characters.")
    }
    _ = try await engine.write { transaction in
      try transaction.run(
        """
        INSERT INTO draft (owner, place, fields, step, savedAt) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (owner, place) DO UPDATE SET fields = excluded.fields, step = excluded.step,
          savedAt = excluded.savedAt WHERE draft.step <= excluded.step
        """,
        [
          .text(user.name), .text(place), .text(text), .integer(number),
          .text(moment.description),
        ])
    }
  }

  package func draft(of place: String, user: User) async throws -> Draft? {
    try await engine.glance { transaction in
      try transaction.first(
        "SELECT fields, savedAt FROM draft WHERE owner = ? AND place = ?",
        [.text(user.name), .text(place)]
      ) { row in
        guard let fields = DraftText.read(row.text(0)), let savedAt = Moment(row.text(1)) else {
          throw StoreFault.unreadable(table: "draft", value: place)
        }
        return Draft(place: place, fields: fields, savedAt: savedAt)
      }
    }
  }

  package func dropDraft(of place: String, user: User) async throws {
    _ = try await engine.write {
      try $0.run(
        "DELETE FROM draft WHERE owner = ? AND place = ?", [.text(user.name), .text(place)])
    }
  }
}

/// Fields of a form as the text of a JSON list: name, value, name, value.
enum DraftText {
  static func write(_ fields: [String: String]) throws -> String {
    let pairs = fields.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return JSONList.text(pairs)
  }

  static func read(_ text: String) -> [String: String]? {
    guard let list = JSONList.read(text), list.count.isMultiple(of: 2) else { return nil }
    let pairs = stride(from: 0, to: list.count, by: 2).map { (list[$0], list[$0 + 1]) }
    return Dictionary(pairs) { first, _ in first }
  }
}
