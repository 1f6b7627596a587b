import ArgumentParser
import Care
import Store
import Web

/// `heard verify`: whether the audit and what it speaks of are whole.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Finds any audit entry that was altered, removed or reordered, and names it.",
    discussion: """
      Whoever can write the database can also take entries off the end of the audit and set its end \
      back, and nothing inside the file would tell. Note the hash that this command prints outside \
      the machine, and give it again with --head: it says whether that entry is still there.
      """)

  @Option(name: .long, help: "The database of the authority.")
  var database: String?

  @Option(name: .long, help: "A backup to look at instead of the database; it is not changed.")
  var backup: String?

  @Option(name: .long, help: "The hash that an earlier run printed, 64 hexadecimal digits.")
  var head: EntryHash?

  mutating func validate() throws {
    if (database == nil) == (backup == nil) {
      throw ValidationError("Give either --database or --backup.")
    }
  }

  func run() async throws {
    try await StoreOptions.work(on: database ?? backup ?? "", mode: .readOnly) { store, desk in
      let progress = SharedProgress()
      let verification = try await store.verify(against: head, progress: progress.say)
      try refuse(verification.faults)
      try refuse(
        countedOtherwise: try await desk.countedOtherwise { done, all in
          progress.say("Counting again: \(done) of \(all) children")
        })
      try tell(verification)
    }
  }

  private func refuse(_ faults: [String]) throws {
    guard !faults.isEmpty else { return }
    for fault in faults { try StandardOutput.write("\(fault)\n") }
    StandardError.write(
      "heard: the audit of this \(backup == nil ? "database" : "backup") is not whole: "
        + "\(faults.count) faults. Keep the file as it is, restore the newest backup that verifies, "
        + "and find out who could write to it.")
    throw Ending.withFindings
  }

  private func refuse(countedOtherwise children: [Key<Child>]) throws {
    guard !children.isEmpty else { return }
    for child in children {
      try StandardOutput.write(
        "What was counted ahead of child number \(child.number) is not as the records have it.\n")
    }
    StandardError.write(
      "heard: what was counted ahead of \(children.count) children is wrong; reports would be too. "
        + "Count ahead again: heard report prepare --anew. Find out who could write to the database."
    )
    throw Ending.withFindings
  }

  private func tell(_ verification: Verification) throws {
    if let noted = verification.noted {
      let entry = noted.recordedAt.map { "Entry \(noted.number) of \($0)" } ?? "The empty audit"
      try StandardOutput.write(
        "\(entry), whose hash was noted, is still there; entries since then: "
          + "\(verification.entries - noted.number).\n")
    }
    try StandardOutput.write(
      """
      The audit is whole: \(verification.entries) entries about \(verification.children) \
      children. Its last hash is \(verification.head).
      Note this hash outside this machine; heard verify --head HASH then finds entries taken off the \
      end since.

      """)
  }
}

extension EntryHash: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
