/// How many wait for their password to be checked: beyond a number the rest are asked to come again.
///
/// Two are checked at a time, each for a third of a second; who comes after so many would wait longer
/// than anybody does, and a flood of tries would fill the memory with those who wait.
actor SignInQueue {
  static let most = 32
  private var count = 0

  /// Takes a place; false where there is none.
  func enter() -> Bool {
    guard count < Self.most else { return false }
    count += 1
    return true
  }

  func leave() { count -= 1 }
}

extension Site {
  /// Does what checks or makes a password; nil where too many wait for that already.
  func queueing<Result: Sendable>(
    _ body: () async throws -> Result
  ) async throws -> Result? {
    guard await signIns.enter() else { return nil }
    do {
      let result = try await body()
      await signIns.leave()
      return result
    } catch {
      await signIns.leave()
      throw error
    }
  }
}
