import ArgumentParser
import Care
import Store
import Web

/// `heard report prepare`.
struct PrepareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Counts ahead what each child counts for in the annual report of a year.",
    discussion: """
      The next annual report of the year then counts from their records only the children whose records \
      have changed since. Only a very large database needs it; `heard serve` does it by itself each night \
      where a folder for backups is set.
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The reporting year: 2025-26.")
  var year: CollectionYear

  @Flag(name: .long, help: "Count every child again, whatever was counted before.")
  var anew = false

  func run() async throws {
    let (year, isAnew) = (year, anew)
    try await store.work { _, desk in
      try await desk.refuseYearWithoutData(year, in: store.database)
      let progress = SharedProgress()
      let counted = try await desk.countAhead(for: year, anew: isAnew) { done, all in
        progress.say("Counting ahead: \(done) of \(all) children")
      }
      try StandardOutput.write("Counted ahead for \(year.name): \(counted) children.\n")
    }
  }
}
