/// Follows the audit for what is kept in memory: asked before every page, whether a case or the register's
/// lines are still as the database has them.
///
/// One statement finds the few entries that came since somebody asked last, for all who ask at the same
/// time. Several servers on one database agree, since each follows the same audit.
actor AuditNews {
  private let engine: any Engine
  private var followed = FollowedAudit()
  private var waiting: [CheckedContinuation<Void, any Error>] = []
  private var isReading = false

  init(engine: any Engine) { self.engine = engine }

  /// Asks of the audit as it is now: of nothing less than it was when this was called.
  func ask<Answer: Sendable>(
    _ question: @Sendable (FollowedAudit) -> Answer
  ) async throws -> Answer {
    // A reading under way may have begun before: whoever comes meanwhile waits for the next.
    try await withCheckedThrowingContinuation { continuation in
      waiting.append(continuation)
      if !isReading { begin() }
    }
    return question(followed)
  }

  private func begin() {
    isReading = true
    // Whoever finds nobody reading starts it; it ends by itself once nobody waits.
    _ = Task<Void, Never>.immediate { await work() }
  }

  private func work() async {
    while !waiting.isEmpty {
      let asking = waiting
      waiting = []
      let outcome = await follow()
      for one in asking { one.resume(with: outcome) }
    }
    isReading = false
  }

  private func follow() async -> Result<Void, any Error> {
    let known = followed.head
    do {
      followed.take(try await engine.glance { try AuditStretch(after: known, in: $0) })
      return .success(())
    } catch {
      return .failure(error)
    }
  }
}
