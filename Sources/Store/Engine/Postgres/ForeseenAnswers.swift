/// Answers that came before they were asked for; see ``Transaction/foresee(_:)``.
final class ForeseenAnswers {
  private var results: [Question: PostgresResult] = [:]

  func keep(_ result: PostgresResult, to question: Question) { results[question] = result }

  func holds(_ question: Question) -> Bool { results[question] != nil }

  /// The answer to a statement with these values; nil where it was not foreseen.
  func answer(_ sql: String, _ values: [Value]) -> PostgresResult? {
    results.isEmpty ? nil : results[Question(sql, values)]
  }

  /// Something is written: what was read before it may no longer be so.
  func forget() { results = [:] }
}
