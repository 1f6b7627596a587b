package import Care

extension Desk {
  /// The officers of the service, whose names stand in every record; refused to who sees no child.
  package func officers() async throws -> [Entered<Officer>] {
    guard Access.permits(.seeChildren, by: user) else { throw Access.notYours }
    return try await engine.glance { transaction in
      var entries = Entries()
      for kind in EntryKind.all where kind.name == Officer.kind {
        try EntryTable(kind, in: transaction).load(into: &entries)
      }
      return entries.all(Officer.self)
    }
  }
}
