import ArgumentParser
import Care
import Foundation
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
      try PrivateFolder.make(folder)
      let name = "heard-\(Moment.clock().description.replacing(":", with: "")).sqlite"
      let path = "\(folder)/\(name)"
      try await store.backUp(to: path)
      let verification = try await BackupCommand.verify(path)
      try StandardOutput.write(
        "Backed up and verified: \(path), \(verification.entries) audit entries about "
          + "\(verification.children) children. Its last hash is \(verification.head).\n")
      try removeOlder()
    }
  }

  /// Opens a backup as it is and checks its whole audit.
  static func verify(_ path: String) async throws -> Verification {
    let copy = try await Store.open(at: path, mode: .readOnly)
    defer { try? copy.close() }
    let verification = try await copy.verify()
    guard verification.isSound else {
      throw Problem(
        sentence: "The backup \(path) does not verify: \(verification.faults.first ?? "").",
        mend: "Run heard verify on the database itself, and keep the older backups.")
    }
    return verification
  }

  private func removeOlder() throws {
    guard let keep else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("heard-") && $0.hasSuffix("Z.sqlite") }.sorted()
    for name in names.dropLast(keep) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      try StandardOutput.write("Removed the older backup \(name)\n")
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
      _ = try await BackupCommand.verify(backup)
      try await StoreOptions.copy(from: backup, into: database)
    }
  }
}

/// A folder that holds children's data: made for its owner alone.
enum PrivateFolder {
  static func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Problem.cannotWrite(path)
    }
  }
}
