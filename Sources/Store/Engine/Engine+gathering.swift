extension Engine {
  /// Reads the database in parts, each by a reader of its own into something of its own.
  ///
  /// All parts see the same state of the database. The answers come in the order of the parts.
  func gather<Gathered: Sendable>(
    parts: Int, startingWith start: Gathered,
    _ add: @escaping @Sendable (any Transaction, _ part: Int, inout Gathered) throws -> Void
  ) async throws -> [Gathered] {
    let parts = max(parts, 1)
    for _ in 0..<3 {
      let answers = try await gatherOnce(parts: parts, startingWith: start, add)
      // Somebody wrote between the start of one part and of another: read again.
      if Set(answers.map(\.head)).count <= 1 { return answers.map(\.gathered) }
    }
    return try await self.read { transaction in
      try (0..<parts).map { part in
        var gathered = start
        try add(transaction, part, &gathered)
        return gathered
      }
    }
  }

  private func gatherOnce<Gathered: Sendable>(
    parts: Int, startingWith start: Gathered,
    _ add: @escaping @Sendable (any Transaction, Int, inout Gathered) throws -> Void
  ) async throws -> [GatheredPart<Gathered>] {
    try await withThrowingTaskGroup { group in
      for number in 0..<parts {
        group.addTask {
          try await self.read { transaction in
            var gathered = start
            let head = try AuditTrail.head(in: transaction).hash
            try add(transaction, number, &gathered)
            return GatheredPart(number: number, head: head, gathered: gathered)
          }
        }
      }
      var answers: [GatheredPart<Gathered>] = []
      for try await answer in group { answers.append(answer) }
      return answers.sorted { $0.number < $1.number }
    }
  }
}

/// What was gathered in one part, with the head of the audit that tells which state it is of.
private struct GatheredPart<Gathered: Sendable>: Sendable {
  let number: Int
  let head: [UInt8]
  let gathered: Gathered
}
