import ArgumentParser
import Care
import Store

/// `heard timeline`: what happened to one child, in sentences without names.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Tells what happened to a child and to the child's record, by day.",
    discussion: """
      What happened stands by the day on which it happened, with the day on which it was recorded. \
      Below it stand, by the day of the audit, what was brought in, corrected and taken out, and who \
      looked at the record. A sealed record is opened by heard record open.
      """)

  @OptionGroup var store: StoreOptions
  @Argument(help: "The child, by local identifier.") var child: String

  func run() async throws {
    try await store.work { _, desk in
      guard let history = try await desk.timeline(of: child) else {
        throw RecordCommand.noChild(child)
      }
      try await desk.note(
        "The child's timeline was shown.", purpose: "heard timeline", about: child)
      try StandardOutput.write(TimelineText(history).text)
    }
  }
}
