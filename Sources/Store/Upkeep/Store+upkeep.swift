package import Care

extension Store {
  /// How the upkeep of the database stands: of each kind the last run and the last good one.
  package func upkeep() async throws -> [UpkeepStanding] {
    try await engine.read { transaction in
      // A database that is only read may be older than the table.
      guard try transaction.hasTable("upkeepRun") else {
        return UpkeepRun.Kind.allCases.map { UpkeepStanding(kind: $0, last: nil, lastGood: nil) }
      }
      let table = UpkeepTable(transaction)
      return try UpkeepRun.Kind.allCases.map { kind in
        UpkeepStanding(
          kind: kind, last: try table.last(kind), lastGood: try table.last(kind, good: true))
      }
    }
  }

  /// The newest runs of every kind, newest first.
  package func upkeepRuns(newest count: Int) async throws -> [UpkeepRun] {
    try await engine.read { try UpkeepTable($0).newest(count) }
  }

  package func note(_ run: UpkeepRun) async throws {
    try await engine.write { try UpkeepTable($0).add(run) }
  }

  /// Takes the turn to do some upkeep, so that of several servers one does it; says whether it was got.
  ///
  /// `holder` names the server. The turn ends by itself after so many `seconds`, in case the server
  /// that holds it dies; whoever holds it takes it again to keep it.
  package func takeTurn(
    _ kind: UpkeepRun.Kind, by holder: String, at now: Moment, seconds: Int64
  ) async throws -> Bool {
    try await engine.write { transaction in
      try UpkeepTable(transaction).take(kind, by: holder, at: now, seconds: seconds)
    }
  }

  package func giveUpTurn(_ kind: UpkeepRun.Kind) async throws {
    try await engine.write { try UpkeepTable($0).giveUp(kind) }
  }
}
