package import Care

extension Desk {
  /// The user's own views and those that others share, by name.
  package func savedViews() async throws -> [SavedView] {
    let name = user.name
    return try await engine.glance { transaction in
      try transaction.rows(
        "SELECT owner, name, place, isShared FROM savedView WHERE owner = ? OR isShared = 1 ORDER BY name",
        [.text(name)]
      ) { row in
        try SavedView(
          owner: row.text(0), name: row.text(1), place: row.text(2), isShared: row.integer(3) != 0)
      }
    }
  }

  /// Keeps a view; one of the user's that has the same name gives way.
  package func keepView(_ name: String, at place: String, isShared: Bool) async throws {
    let view = try SavedView(owner: user.name, name: name, place: place, isShared: isShared)
    _ = try await engine.write {
      try $0.run(
        """
        INSERT INTO savedView (owner, name, place, isShared) VALUES (?, ?, ?, ?)
        ON CONFLICT (owner, name) DO UPDATE SET place = excluded.place, isShared = excluded.isShared
        """,
        [
          .text(view.owner), .text(view.name), .text(view.place), .integer(view.isShared ? 1 : 0),
        ])
    }
  }

  /// Takes one of the user's own views away.
  package func dropView(_ name: String) async throws {
    let owner = user.name
    _ = try await engine.write {
      try $0.run(
        "DELETE FROM savedView WHERE owner = ? AND name = ?", [.text(owner), .text(name)])
    }
  }
}
