import ArgumentParser
import Care
import Sample
import Store

/// `heard sample`: an invented authority, to try Heard on.
struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Makes an invented authority: three years of children in care from a seed number.",
    discussion: "No child, carer or address in it is real. The same seed makes the same authority.")

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The last of its three years: 2022-23.")
  var year: CollectionYear

  @Option(name: .long, help: "The seed number.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "How many children are in care at some time in the year.")
  var children: Int = InventedAuthority.standardSize

  func run() async throws {
    let authority = try await Problem.told {
      try InventedAuthority(year: year, seed: seed, childrenInYear: children)
    }
    let records = Array(authority.children)
    try await store.work(mode: .create) { store, desk in
      guard try await desk.loadedReturns().isEmpty, try await desk.isWithoutChildren() else {
        throw Problem(
          sentence:
            "\(self.store.database) already holds children, and a sample is not mixed with them.",
          mend: "Name a database file that does not exist yet.")
      }
      let purpose = "heard sample"
      let report = try await desk.receive([ReceivedReturn(register: records)], purpose: purpose)
      let figures = Change.Reference.Entered(
        authority.referenceFigures, over: try await desk.referenceFigures())
      try await desk.record(.reference(.entered(figures)), purpose: purpose)
      try await desk.record(
        .policy(.chosen(.init(setting: RowChange(was: nil, now: authority.keptFrom)))),
        purpose: purpose)
      let entries = SampleEntries(of: authority, records: records.map(\.record))
      try await desk.enter(
        entries.all.map { EntrySet($0.localIdentifier, $0.changes) }, purpose: purpose)
      try await store.markInvented()
      let own = entries.all.reduce(0) { $0 + $1.changes.count }
      try StandardOutput.write(
        "\(authority.name), invented with seed \(seed): \(report.children.added) children, "
          + "\(report.rows.added) rows of the register and \(own) of the service, of three "
          + "years to \(year.lastDay.inWords), in \(self.store.database)\n")
    }
  }
}

extension Desk {
  /// Whether nobody is on the register.
  func isWithoutChildren() async throws -> Bool {
    try await histories(startingWith: true) { isEmpty, _ in isEmpty = false }.allSatisfy(\.self)
  }
}
