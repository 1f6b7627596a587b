/// Writes that wait at the same time, kept together: one wait for the disk serves all of them.
///
/// Each body has a savepoint of its own, so that one that fails leaves nothing and spoils no other.
/// Nobody is answered before what they wrote is on the disk. Where a batch as a whole fails, its writes
/// are done again one by one, each answered for itself; not where they may have been kept.
actor CommitQueue {
  /// Runs a body in a transaction that is kept, durably, or not at all.
  typealias Committing =
    @Sendable (@escaping @Sendable (any Transaction) throws -> [Outcome]) async throws -> [Outcome]
  typealias Body = @Sendable (any Transaction) throws -> any Sendable
  typealias Outcome = Result<any Sendable, any Error>

  private struct Waiting: Sendable {
    let body: Body
    let answer: CheckedContinuation<any Sendable, any Error>
  }

  private let commit: Committing
  private let most: Int
  private var waiting: [Waiting] = []
  private var isBusy = false

  /// Keeps at most so many writes together, so that the first does not wait for too many others.
  init(most: Int = 64, commit: @escaping Committing) {
    self.most = most
    self.commit = commit
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    let answer = try await withCheckedThrowingContinuation { continuation in
      waiting.append(Waiting(body: body, answer: continuation))
      if !isBusy { begin() }
    }
    guard let answer = answer as? Answer else { throw StoreFault.lostAnswer }
    return answer
  }

  private func begin() {
    isBusy = true
    // Whoever finds the queue idle starts it; it ends by itself once nobody waits.
    _ = Task<Void, Never>.immediate { await work() }
  }

  private func work() async {
    while !waiting.isEmpty {
      let batch = Array(waiting.prefix(most))
      waiting.removeFirst(batch.count)
      await keep(batch)
    }
    isBusy = false
  }

  private func keep(_ batch: [Waiting]) async {
    let bodies = batch.map(\.body)
    do {
      let outcomes = try await commit { transaction in
        guard bodies.count > 1 else { return [.success(try bodies[0](transaction))] }
        return try bodies.map { body in try transaction.tried(body) }
      }
      for (one, outcome) in zip(batch, outcomes) { one.answer.resume(with: outcome) }
    } catch {
      guard batch.count > 1, (error as? StoreFault)?.isInDoubt != true else {
        return batch.forEach { $0.answer.resume(throwing: error) }
      }
      for one in batch { await keep([one]) }
    }
  }
}

extension Transaction {
  /// Runs a body in a savepoint: what it wrote, or nothing and what went wrong.
  func tried(_ body: CommitQueue.Body) throws -> CommitQueue.Outcome {
    let head = auditHead
    try savepoint(.begin)
    do {
      let answer = try body(self)
      try savepoint(.keep)
      return .success(answer)
    } catch {
      try savepoint(.undo)
      auditHead = head
      return .failure(error)
    }
  }
}

/// What is done with a savepoint inside a transaction.
enum SavepointStep: String, Sendable {
  case begin = "SAVEPOINT heard"
  case keep = "RELEASE SAVEPOINT heard"
  case undo = "ROLLBACK TO SAVEPOINT heard; RELEASE SAVEPOINT heard"
}

extension StoreFault {
  fileprivate static let lostAnswer = StoreFault(
    "What was written gave no answer.",
    mend: "This is a fault of Heard: report it with this sentence.")
}
