import ArgumentParser
import Store

/// `heard verify`: whether the audit and what it speaks of are whole.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Finds any audit entry that was altered, removed or reordered, and names it.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await store.work(mode: .readOnly) { store, _ in
      let verification = try await store.verify()
      for fault in verification.faults { try StandardOutput.write("\(fault)\n") }
      guard verification.isSound else {
        StandardError.write(
          "heard: the audit of this database is not whole: \(verification.faults.count) faults. "
            + "Keep the file as it is, restore the newest backup that verifies, and find out who "
            + "could write to it.")
        throw Ending.withFindings
      }
      try StandardOutput.write(
        "The audit is whole: \(verification.entries) entries about \(verification.children) "
          + "children. Its last hash is \(verification.head).\n")
    }
  }
}
