/// Counts that add up: what a reader can work out from a paper's figures together.
struct CountEquation: Sendable {
  /// Each count with its sign.
  var terms: [(id: CountID, sign: Int)]
  /// What they add up to beyond the counts named.
  var constant: Int
  /// It is known only while one of these is shown; always where there is none.
  var knownBy: [CountID] = []

  func contains(_ id: CountID) -> Bool { terms.contains { $0.id == id } }
}

/// One number that a paper tells, or from which another could be worked back.
struct PublishedCount: Sendable {
  let value: Int
  /// Whether the paper prints it, as a number or as a share.
  var isPrinted: Bool
}
