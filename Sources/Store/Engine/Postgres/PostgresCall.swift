import Care

/// One prepared statement with the values for its question marks.
struct PostgresCall {
  let name: String
  let count: Int32
  let parameters: PostgresParameters

  init(_ name: String, _ values: [Value]) {
    self.name = name
    count = Int32(values.count)
    parameters = PostgresParameters(values)
  }
}

/// What came of calls that were sent together: the answers in their order, up to the one that failed.
struct PostgresExchange {
  var results: [PostgresResult] = []
  var failure: PostgresFailure?
}
