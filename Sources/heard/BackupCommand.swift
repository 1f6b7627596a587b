import ArgumentParser
import Care
import Store

/// `heard backup`: a copy of everything in a file of its own, verified.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Writes a verified copy of the database into a folder, while others work on.",
    discussion: """
      The file is named by the moment, as heard-2026-05-05T101112Z.sqlite. Keep a copy where this \
      machine cannot delete it. heard restore makes a database of it again.
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The folder of the backups; made if it is not there.")
  var folder: String

  @Option(name: .long, help: "Keep so many of the newest backups in the folder; all if not given.")
  var keep: Int?

  mutating func validate() throws {
    if let keep, keep < 1 { throw ValidationError("--keep needs a number from 1.") }
  }

  func run() async throws {
    try await store.work(mode: .readOnly) { store, _ in
      let backups = BackupFolder(folder)
      let (path, verification) = try await store.backUp(into: backups, at: Moment.clock())
      try StandardOutput.write(
        "Backed up and verified: \(path), \(verification.entries) audit entries about "
          + "\(verification.children) children. Its last hash is \(verification.head).\n")
      guard let keep else { return }
      for removed in try backups.keepNewest(keep) {
        try StandardOutput.write("Removed the older backup \(removed)\n")
      }
    }
  }
}

/// `heard restore`: a database made of a backup.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Makes a database of a backup, in a new file or an empty PostgreSQL database.")

  @Option(name: .long, help: "The backup.")
  var backup: String

  @Option(name: .long, help: "The database to make: a file that is not there, or postgres://…")
  var database: String

  func run() async throws {
    try await Problem.told {
      _ = try await Store.verifyBackup(backup)
      try await StoreOptions.copy(from: backup, into: database)
    }
  }
}
