/// A prepared statement of a transaction.
protocol Statement: AnyObject {
  /// Runs it with these values and says how many rows it wrote.
  @discardableResult
  func run(_ values: [Value]) throws -> Int

  /// Runs it with these values and hands each row of the answer to a body.
  func each(_ values: [Value], _ body: (any Row) throws -> Void) throws
}
