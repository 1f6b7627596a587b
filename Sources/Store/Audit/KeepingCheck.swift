/// Holds what the database notes of its own form against what this program makes.
struct KeepingCheck {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func run(_ verification: inout Verification) throws {
    let versions = try transaction.rows("SELECT version FROM schemaVersion ORDER BY version") {
      Int($0.integer(0))
    }
    if versions.isEmpty || versions != Array(1...max(versions.count, 1)) {
      verification.add("The versions of the database's schema do not follow one another from 1.")
    }
    let notes = try transaction.rows(
      """
      SELECT name, value FROM keeping WHERE name NOT IN ('invented', 'lastErased') ORDER BY name
      """
    ) {
      [$0.text(0), $0.text(1)]
    }
    // A newer Heard meets digests of an older form as well, and makes them anew once it may write.
    if notes != [["digestForm", Digest.form]] {
      verification.add(
        "The digests that counting reads are noted to be of another form than this Heard reads. Any "
          + "command that writes makes them anew; verify again after it.")
    }
  }
}
