package import Care

/// Whether a database can be worked with right now.
package enum Readiness: Hashable, Sendable {
  case ready
  /// It does not answer.
  case unreachable(StoreFault)
  /// It has another version of the schema than this program works with.
  case otherSchema(held: Int, known: Int)
}

/// What is known of a database as a whole, none of it about a child.
package struct StoreStanding: Hashable, Sendable {
  package let schema: Int
  package let entries: Int
  /// The hash of the last entry of the audit, in hexadecimal.
  package let head: String
  /// When the last entry was added.
  package let lastEntryAt: Moment?
  package let children: Int
}

extension Store {
  /// Whether the database answers, and with the schema that this program works with.
  package func readiness() async -> Readiness {
    do {
      let held = try await engine.read { try Schema.version(of: $0) ?? 0 }
      return held == Schema.newest ? .ready : .otherSchema(held: held, known: Schema.newest)
    } catch let fault as StoreFault {
      return .unreachable(fault)
    } catch {
      return .unreachable(StoreFault("The database does not answer.", mend: "Look at its server."))
    }
  }

  package func standing() async throws -> StoreStanding {
    try await engine.read { transaction in
      let head = try AuditTrail.head(in: transaction)
      let last = try transaction.first(
        "SELECT recordedAt FROM auditEntry WHERE number = ?", [.integer(Int64(head.number))]
      ) { Moment($0.text(0)) }
      return StoreStanding(
        schema: try Schema.version(of: transaction) ?? 0, entries: head.number,
        head: Hexadecimal.text(head.hash), lastEntryAt: last ?? nil,
        children: try transaction.first("SELECT COUNT(*) FROM child") { Int($0.integer(0)) } ?? 0)
    }
  }

  /// The newest version of the schema that this program knows.
  package static var newestSchema: Int { Schema.newest }
}
