/// A statement that reads, with the values for its question marks.
struct Question: Hashable, Sendable {
  let sql: String
  let values: [Value]

  init(_ sql: String, _ values: [Value] = []) {
    self.sql = sql
    self.values = values
  }

  init(_ sql: String, of number: Int64) { self.init(sql, [.integer(number)]) }
}

extension Transaction {
  /// Foresees statements that have a number as their only value.
  func foresee(_ statements: @autoclosure () throws -> [String], of number: Int64) throws {
    try foresee { try statements().map { Question($0, of: number) } }
  }

  /// What a body makes of each row of an answer.
  func rows<Element>(
    _ question: Question, _ make: (any Row) throws -> Element
  ) throws -> [Element] {
    try rows(question.sql, question.values, make)
  }

  /// What a body makes of the first row of an answer; nil where there is none.
  func first<Element>(
    _ question: Question, _ make: (any Row) throws -> Element
  ) throws -> Element? {
    try first(question.sql, question.values, make)
  }
}
