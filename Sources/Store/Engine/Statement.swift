/// A prepared statement of a transaction.
protocol Statement: AnyObject {
  /// Runs it with these values and says how many rows it wrote.
  @discardableResult
  func run(_ values: [Value]) throws -> Int

  /// Runs it with these values, and nobody waits to hear that it was done: an engine over a network sends
  /// it with the next statement that is waited for, and there tells what went wrong.
  func post(_ values: [Value]) throws

  /// Runs it with these values and hands each row of the answer to a body.
  func each(_ values: [Value], _ body: (any Row) throws -> Void) throws
}

extension Statement {
  func post(_ values: [Value]) throws { try run(values) }
}
