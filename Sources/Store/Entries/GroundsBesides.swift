import Care

/// What rules ask about beyond a child's own rows and the service's, read only where a row asks it.
struct GroundsBesides {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// Adds to the grounds what the changes ask about.
  func add(to grounds: inout EntryGrounds, for changes: [EntryChange]) throws {
    if changes.contains(where: { $0.kind == Officer.kind && $0.now == nil }) {
      grounds.officersNamed = try officersNamed()
    }
    let linked = changes.compactMap { ($0.now?.base as? SurveyAnswer)?.linkedTo }
    grounds.identifiersUnknown = Set(
      try linked.filter { try CaseTables.key(of: $0, in: transaction) == nil })
  }

  /// The officers whom rows about children name.
  private func officersNamed() throws -> Set<Key<Officer>> {
    var named: Set<Key<Officer>> = []
    for kind in EntryKind.all where kind.isOfChild {
      for field in kind.officerFields {
        named.formUnion(
          try transaction.rows(
            "SELECT DISTINCT \(field) FROM \(kind.name) WHERE \(field) > 0"
          ) { Key<Officer>($0.integer(0)) })
      }
    }
    return named
  }
}
