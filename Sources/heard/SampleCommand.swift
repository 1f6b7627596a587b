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

  @Option(
    name: .long,
    help: "How many years of records: 3, 6, 9 or 12. Children of the earlier years have left.")
  var years: Int = 3

  private static let purpose = "heard sample"

  func run() async throws {
    let authorities = try await Problem.told {
      try InventedAuthority.sequence(
        ofYears: years, to: year, seed: seed, childrenInYear: children)
    }
    // Three years are written at once, some 30 KB a child, in no order of the pages.
    let megabytes = min(max(children * 30 / 1024, 64), 6 * 1024)
    try await store.work(mode: .create, megabytes: megabytes) { store, desk in
      guard try await desk.loadedReturns().isEmpty, try await desk.isWithoutChildren() else {
        throw Problem(
          sentence:
            "\(self.store.database) already holds children, and a sample is not mixed with them.",
          mend: "Name a database file that does not exist yet.")
      }
      var made = Made()
      if let last = authorities.last { try await enterSettings(of: last, at: desk) }
      for authority in authorities { try await enter(authority, at: desk, &made) }
      try await store.markInvented()
      try StandardOutput.write(
        "\(authorities[0].name), invented with seed \(seed): \(made.children) children, "
          + "\(made.registered) rows of the register and \(made.entered) of the service, of "
          + "\(years == 3 ? "three" : "\(years)") years to \(year.lastDay.inWords), in "
          + "\(self.store.database)\n")
    }
  }

  /// What was made so far.
  private struct Made {
    var children = 0
    var registered = 0
    var entered = 0
    /// The last number of each kind of the service's own records.
    var numbers: [String: Int64] = [:]
  }

  private func enter(_ authority: InventedAuthority, at desk: Desk, _ made: inout Made) async throws
  {
    let records = Array(authority.children)
    let report = try await desk.receive(
      [ReceivedReturn(register: records)], purpose: Self.purpose)
    made.children += report.children.added
    made.registered += report.rows.added
    let keys = try await desk.histories(parts: 1, startingWith: [String: Key<Child>]()) {
      keys, history in
      keys[history.localIdentifier] = history.key
    }
    let entries = SampleEntries(
      of: authority, records: records.map(\.record), after: made.numbers, keys: keys[0])
    try await desk.enter(
      entries.all.map { EntrySet($0.localIdentifier, $0.changes) }, purpose: Self.purpose)
    made.entered += entries.all.reduce(0) { $0 + $1.changes.count }
    made.numbers = entries.numbers
  }

  private func enterSettings(of authority: InventedAuthority, at desk: Desk) async throws {
    let figures = Change.Reference.Entered(
      authority.referenceFigures, over: try await desk.referenceFigures())
    try await desk.record(.reference(.entered(figures)), purpose: Self.purpose)
    try await desk.record(
      .policy(.chosen(.init(setting: RowChange(was: nil, now: authority.keptFrom)))),
      purpose: Self.purpose)
  }
}

extension Desk {
  /// Whether nobody is on the register.
  func isWithoutChildren() async throws -> Bool {
    try await histories(startingWith: true) { isEmpty, _ in isEmpty = false }.allSatisfy(\.self)
  }
}
