import Care

extension Desk {
  /// Takes in whole returns, all in one transaction: what changed is updated and nothing else.
  ///
  /// Writes the rows that ``record(_:on:purpose:)`` would write, with one audit entry for each child
  /// whose record changed and one for the run. Killed or failing, it leaves the database as it was.
  package func receive(
    _ returns: [ReceivedReturn], purpose: String
  ) async throws -> ImportReport {
    if let refusal = Access.refusal(of: .yearsReturn(.received(.init(records: []))), by: user) {
      throw refusal
    }
    let ordered = returns.sorted { $0.source < $1.source }
    for (one, next) in zip(ordered, ordered.dropFirst()) where one.source == next.source {
      throw StoreFault(
        "Two returns of \(one.year?.name ?? "one source") were given in one import.",
        mend: "Import the one that holds, and leave the other out.")
    }
    let signature = signature(purpose)
    return try await engine.write { transaction in
      try ReturnReceiver(ordered, in: transaction, signedWith: signature).receive()
    }
  }
}
