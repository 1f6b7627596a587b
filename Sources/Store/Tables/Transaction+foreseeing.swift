import Care

/// What nearly every reading asks, told beforehand to an engine that waits for each answer.
extension Transaction {
  /// Foresees what is asked of the service where something of a child is read.
  func foreseeService(_ kinds: [EntryKind] = []) throws {
    try foreseeInNewest {
      Question.ofService + kinds.map { Question(EntrySQL.of($0).selectInOrder) }
    }
  }

  /// Foresees what is asked of the service and of one child, with the child's rows of some kinds.
  func foreseeCase(of child: Key<Child>, _ kinds: [EntryKind], besides: [EntryKind] = []) throws {
    try foreseeInNewest {
      Question.ofService + besides.map { Question(EntrySQL.of($0).selectInOrder) }
        + [.localIdentifier(of: child), .history(of: child), .fingerprints(of: child)]
        + RecordTables.types.map { Question(RowSQL.of($0).select, of: child.number) }
        + kinds.map { Question(EntrySQL.of($0).selectOfChild, of: child.number) }
    }
  }

  /// Foresees questions whose tables only a database of the newest schema is sure to have.
  func foreseeInNewest(_ questions: () -> [Question]) throws {
    try foresee { try Schema.isAtLeast(Schema.newest, in: self) ? questions() : [] }
  }
}

extension Question {
  fileprivate static let ofService = [policySettings, loadedReturns, recordJoins, auditHead]

  static let policySettings = Question(
    "SELECT name, value, validFrom FROM policySetting ORDER BY name, validFrom")

  static let loadedReturns = Question(
    "SELECT year, files, fingerprint FROM loadedReturn ORDER BY year")

  static let recordJoins = Question(
    """
    SELECT recordMerger.child, child.number FROM recordMerger
    JOIN child ON child.localIdentifier = recordMerger.mergedInto
    WHERE recordMerger.unmergedOn IS NULL ORDER BY recordMerger.number
    """)

  static let auditHead = Question("SELECT number, hash FROM auditHead WHERE position = 1")

  static func localIdentifier(of child: Key<Child>) -> Question {
    Question("SELECT localIdentifier FROM child WHERE number = ?", of: child.number)
  }

  static func fingerprints(of child: Key<Child>) -> Question {
    Question("SELECT source, fingerprint FROM careRecord WHERE child = ?", of: child.number)
  }

  static func history(of child: Key<Child>) -> Question {
    Question(
      """
      SELECT number, localIdentifier, digest FROM child
      WHERE number = ? AND digest IS NOT NULL
      """, of: child.number)
  }
}
