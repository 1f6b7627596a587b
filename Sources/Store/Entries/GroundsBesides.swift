import Care

/// What rules ask about beyond a child's own rows and the service's, read only where a row asks it.
struct GroundsBesides {
  private let transaction: any Transaction
  private let signature: AuditTrail.Signature

  init(_ transaction: any Transaction, signedWith signature: AuditTrail.Signature) {
    self.transaction = transaction
    self.signature = signature
  }

  /// Adds to the grounds what the changes ask about.
  func add(to grounds: inout EntryGrounds, for changes: [EntryChange]) throws {
    if changes.contains(where: { $0.kind == Officer.kind && $0.now == nil }) {
      grounds.officersNamed = try officersNamed()
    }
    let linked = changes.compactMap { ($0.now?.base as? SurveyAnswer)?.linkedTo }
    grounds.identifiersUnknown = Set(try linked.filter { try !isKnown($0) })
  }

  /// Whether there is a child of an identifier, as far as whoever signs may know.
  private func isKnown(_ localIdentifier: String) throws -> Bool {
    let cases = try CaseTables(in: transaction)
    guard let key = try cases.key(of: localIdentifier) else { return false }
    guard signature.user.role != .system else { return true }
    let guarded = RecordGuard(
      try Entries(in: transaction, of: key),
      workers: try cases.load(key, localIdentifier).socialWorkers,
      on: signature.moment.dayInEngland)
    let answer = Access.answer(.read, by: signature.user, of: guarded, at: signature.moment)
    return answer == .allowed || answer == .restricted
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
