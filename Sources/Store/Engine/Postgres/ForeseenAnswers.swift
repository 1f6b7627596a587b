import Care

/// Answers that came before they were asked for, each taken once; see ``Transaction/foresee(_:of:)``.
final class ForeseenAnswers {
  private var number: Int64 = 0
  private var results: [String: PostgresResult] = [:]

  func keep(_ results: [String: PostgresResult], of number: Int64) {
    (self.results, self.number) = (results, number)
  }

  /// The answer to a statement with these values; nil where it was not foreseen.
  func take(_ sql: String, _ values: [Value]) -> PostgresResult? {
    guard !results.isEmpty, values.count == 1, case .integer(number) = values[0] else { return nil }
    return results.removeValue(forKey: sql)
  }

  /// Something is written: what was read before it may no longer be so.
  func forget() { results = [:] }
}
