import Care
import Dispatch

@testable import Store

/// What tests write in parts of one transaction.
extension Transaction {
  /// Enters a child without waiting for it; a number that is taken is refused.
  func post(child number: Int64) throws {
    try prepare("INSERT INTO child (number, localIdentifier) VALUES (?, ?)")
      .post([.integer(number), .text("c\(number)")])
  }

  /// Writes a part of a batch; gives whether it was kept.
  func part(_ body: @Sendable (any Transaction) throws -> Void) throws -> Bool {
    let outcome = try tried { part in
      try body(part)
      return true
    }
    return (try? outcome.get()) != nil
  }

  func children() throws -> [Int64] {
    try rows("SELECT number FROM child ORDER BY number") { $0.integer(0) }
  }

  func tell(_ sentence: String, in store: Store) throws {
    let trail = try AuditTrail(in: self, signedWith: store.desk.signature("test"))
    try trail.add(sentence)
    try trail.finish()
  }
}

extension Store {
  /// Writes that come while another holds the queue, and so are kept together.
  func writeTogether(
    _ bodies: [@Sendable (any Transaction) throws -> Void]
  ) async throws -> [Result<Void, any Error>] {
    let end = DispatchSemaphore(value: 0)
    let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
    let engine = engine
    let first = Task {
      try await engine.write { _ in
        beginning.yield()
        end.wait()
      }
    }
    for await _ in begun.prefix(1) {}
    var writes: [Task<Void, any Error>] = []
    for body in bodies {
      writes.append(Task { try await engine.write(body) })
      try await Task.sleep(for: .milliseconds(20))
    }
    end.signal()
    try await first.value
    var results: [Result<Void, any Error>] = []
    for write in writes { results.append(await write.result) }
    return results
  }

  func children() async throws -> [Int64] { try await engine.read { try $0.children() } }

  /// The sentences of the audit, oldest first.
  func told() async throws -> [String] {
    try await desk.audit(limit: 5_000).map(\.sentence).reversed()
  }
}
