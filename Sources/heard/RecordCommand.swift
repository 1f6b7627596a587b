import ArgumentParser
import Care
import Store

/// `heard record`: what is done with the record of one child as a whole.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract:
      "Joins and parts two records of one child, seals one at adoption, opens a sealed one, erases one.",
    discussion: """
      A child is named by the local identifier. Nothing is moved or copied: a row says what holds, \
      and the audit keeps the reason.
      """,
    subcommands: [Merge.self, Unmerge.self, Seal.self, Open.self, Kept.self, Erase.self])

  /// Refuses a reason of nothing but blanks.
  static func check(_ reason: String) throws {
    guard reason.allSatisfy(\.isWhitespace) else { return }
    throw ValidationError("--reason needs a reason, which the audit keeps.")
  }

  /// Refuses an identifier that no child has.
  static func noChild(_ child: String) -> Problem {
    Problem(
      sentence: "There is no child \(child) on the register.",
      mend: "Correct the identifier; heard export lists them.")
  }
}

extension RecordCommand {
  /// `heard record merge`: two records turn out to be of one child.
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets a record go on in another of the same child, until they are parted again.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The child of the record that goes on in the other.") var child: String
    @Option(name: .long, help: "The child of the record in which it goes on.") var into: String
    @Option(name: .long, help: "How it is known that both are of one child.") var reason: String
    @Option(name: .long, help: "Who found it.") var by: String?

    mutating func validate() throws { try RecordCommand.check(reason) }

    func run() async throws {
      try await store.work { _, desk in
        try await desk.merge(child, into: into, by: by, reason: reason)
        try StandardOutput.write(
          "The record of \(child) goes on in that of \(into); for counting they are one child.\n")
      }
    }
  }

  /// `heard record unmerge`: they were not of one child.
  struct Unmerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Parts a record from the one in which it went on; each is what it was.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The child whose record went on in another.") var child: String
    @Option(name: .long, help: "Why they are parted.") var reason: String

    mutating func validate() throws { try RecordCommand.check(reason) }

    func run() async throws {
      try await store.work { _, desk in
        try await desk.unmerge(child, reason: reason)
        try StandardOutput.write("The record of \(child) stands by itself again.\n")
      }
    }
  }

  /// `heard record seal`: an adoption order was made.
  struct Seal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Seals the record of an adopted child; a seal is not broken again.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The child.") var child: String
    @Option(name: .long, help: "The day of the adoption order, as 2026-03-31.") var ordered: Day
    @Option(name: .long, help: "The day from which it is sealed, where that is a later one.")
    var from: Day?
    @Option(name: .long, help: "What is to be noted with it.") var note: String?

    func run() async throws {
      try await store.work { _, desk in
        let ending = RecordEnding.with {
          $0.endedOn = ordered
          $0.endingKind = .adopted
          $0.sealedOn = from
          $0.note = note
        }
        try await desk.enter(
          [EntrySet(child, [EntryChange(adding: ending)])], purpose: "heard record seal")
        let since = from ?? ordered
        try StandardOutput.write("The record of \(child) is sealed since \(since.inWords).\n")
      }
    }
  }

  /// `heard record open`: a sealed record, for a reason.
  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a sealed record for a reason, which the audit notes first.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The child.") var child: String
    @Option(name: .long, help: "Why it is opened.") var reason: String

    mutating func validate() throws { try RecordCommand.check(reason) }

    func run() async throws {
      try await store.work { _, desk in
        guard let opened = try await desk.openSealed(child, reason: reason) else {
          throw RecordCommand.noChild(child)
        }
        let history = RecordHistory(
          lines: opened.entries.timeline(recordedOn: [:]), recordings: [], viewings: [])
        try StandardOutput.write(ChildText(opened.file).text + TimelineText(history).text)
      }
    }
  }

  /// `heard record kept`: until when the law wants a record to be kept.
  struct Kept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells until when a record must be kept, and by which law.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The child.") var child: String

    func run() async throws {
      try await store.work(mode: .readOnly) { _, desk in
        guard let kept = try await desk.retention(of: child) else {
          throw RecordCommand.noChild(child)
        }
        try StandardOutput.write(RetentionText(kept).text)
      }
    }
  }
}

extension RecordCommand {
  /// `heard record erase`: the time for which it must be kept is over.
  struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Erases a record for good, once the law no longer wants it to be kept.",
      discussion: """
        Refused before the day that `heard record kept` tells. What is gone cannot be brought back; \
        backups hold it until they are replaced. The audit keeps that there were entries, and this \
        reason: do not write the child's name in it.
        """)

    @OptionGroup var store: StoreOptions
    @Argument(help: "The child.") var child: String
    @Option(name: .long, help: "Why it is erased, without the child's name.") var reason: String

    mutating func validate() throws { try RecordCommand.check(reason) }

    func run() async throws {
      try await store.work { _, desk in
        guard try await desk.erase(child, reason: reason) else {
          throw RecordCommand.noChild(child)
        }
        try StandardOutput.write(
          "The record of \(child) is erased. Note the new hash of the audit: heard verify.\n")
      }
    }
  }
}
