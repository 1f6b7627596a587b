import Care

/// Holds how far the rows of each child are said to reach against the rows themselves: whoever is said
/// to have ended too early would be left out of figures.
struct ReachCheck {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func run(_ verification: inout Verification) throws {
    guard try RecordReach.isKept(in: transaction) else { return }
    let told = try RecordReach(transaction).rows()
    let found = try RowsReach.all(in: transaction)
    for child in Set(told.keys).union(found.keys).sorted()
    where told[child, default: RowsReach()] != found[child, default: RowsReach()] {
      verification.add(
        "How far the records of child number \(child.number) reach is not as its rows have it.")
    }
  }
}
