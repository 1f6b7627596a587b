import Care

/// What a check of the whole database found: nothing, or everything that was altered behind its back.
package struct Verification: Hashable, Sendable {
  /// How many entries the audit has.
  package internal(set) var entries = 0
  package internal(set) var children = 0
  /// The hash of the last entry, in hexadecimal: note it elsewhere, and a later check can be held
  /// against it.
  package internal(set) var head = ""
  /// What is wrong, each in one sentence that names the entry or the child.
  package internal(set) var faults: [String] = []

  package var isSound: Bool { faults.isEmpty }
}

extension Store {
  /// Finds every altered, removed or reordered entry, and every child whose rows are not as recorded.
  package func verify() async throws -> Verification {
    try await engine.read { transaction in
      var verification = Verification()
      let states = try AuditCheck(transaction).run(&verification)
      try RecordCheck(transaction, states: states).run(&verification)
      try ServiceCheck(transaction).run(&verification)
      return verification
    }
  }
}
