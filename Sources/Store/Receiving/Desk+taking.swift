package import Care

extension Desk {
  /// Takes in what can be taken of records that were given together, all in one transaction.
  ///
  /// The register comes first, then the sets in order. A set that a rule refuses as a whole is taken
  /// without the row that is at fault, or row by row. A trial says what would happen and writes nothing.
  package func take(
    register: ReceivedReturn? = nil, _ sets: [EntrySet], purpose: String, isTrial: Bool = false
  ) async throws -> TakingReport {
    if let refusal = Access.refusal(of: .entries(.kept(.init([]))), by: user) { throw refusal }
    let signature = signature(purpose)
    do {
      return try await engine.write { transaction in
        var report = TakingReport()
        report.register = try register.map {
          try ReturnReceiver([$0], in: transaction, signedWith: signature).receive()
        }
        let trail = try AuditTrail(in: transaction, signedWith: signature)
        let taker = SetTaker(try EntryWriter(in: transaction, trail))
        for (index, set) in sets.enumerated() {
          report.refusals += try taker.take(set).map {
            TakingReport.Refusal(set: index, row: $0.row, breach: $0.breach)
          }
        }
        try trail.finish()
        if isTrial { throw TrialIsOver(report: report) }
        return report
      }
    } catch let trial as TrialIsOver {
      return trial.report
    }
  }
}

/// Takes in sets of rows, and of a set that is refused as much as can be.
private struct SetTaker {
  /// Sets of more rows are taken row by row at once: leaving out one after another would take long.
  private static let mostToLeaveOut = 60

  private let writer: EntryWriter

  init(_ writer: EntryWriter) { self.writer = writer }

  /// The rows of a set that were refused, by their places in it.
  func take(_ set: EntrySet) throws -> [(row: Int, breach: Breach)] {
    guard let breach = try refusal(set) else { return [] }
    if set.changes.count == 1 { return [(0, breach)] }
    if set.changes.count <= Self.mostToLeaveOut {
      for row in set.changes.indices {
        var without = set
        without.changes.remove(at: row)
        if try refusal(without) == nil { return [(row, breach)] }
      }
    }
    return try takeOneByOne(set)
  }

  /// Row after row, again from the start as long as something is taken: a later row may be what an
  /// earlier one needs.
  private func takeOneByOne(_ set: EntrySet) throws -> [(row: Int, breach: Breach)] {
    var left = Array(set.changes.indices)
    var refused: [(row: Int, breach: Breach)] = []
    repeat {
      refused = []
      for row in left {
        let only = EntrySet(set.localIdentifier, [set.changes[row]])
        if let breach = try refusal(only) { refused.append((row, breach)) }
      }
      if refused.count == left.count { break }
      left = refused.map(\.row)
    } while !left.isEmpty
    return refused
  }

  /// Writes a set, or says why not and writes nothing: every rule is asked before a row is written.
  private func refusal(_ set: EntrySet) throws -> Breach? {
    do {
      try writer.write(set)
      return nil
    } catch let breach as Breach {
      return breach
    }
  }
}
