package import Care
import Foundation

/// Backups, drills and counting ahead that servers do by themselves: of several over one database, one at
/// a time.
///
/// What came of each is noted in the database. A turn ends by itself where its server dies; the server
/// that works takes it again and again meanwhile.
package struct Upkeep: Sendable {
  private let store: Store
  private let plan: UpkeepPlan
  /// By which this server is told from the others.
  private let holder: String
  private let now: @Sendable () -> Moment
  /// Counts ahead, and says in a sentence what came of it; nil where that is not wanted.
  private let counting: (@Sendable () async throws -> String)?
  /// What went wrong, in a sentence, for the log.
  private let tell: @Sendable (String) -> Void

  /// How long a turn lasts unless it is taken again, in seconds.
  private static let turn: Int64 = 300

  package init(
    _ store: Store, plan: UpkeepPlan, holder: String, now: @escaping @Sendable () -> Moment,
    counting: (@Sendable () async throws -> String)? = nil,
    tell: @escaping @Sendable (String) -> Void
  ) {
    self.store = store
    self.plan = plan
    self.holder = holder
    self.now = now
    self.counting = counting
    self.tell = tell
  }

  /// Does what is due, again and again, until the task is cancelled.
  package func run(every pause: Duration = .seconds(30)) async {
    while !Task.isCancelled {
      await doWhatIsDue()
      try? await Task.sleep(for: pause)
    }
  }

  /// Does what is due now and is no other server's turn; says what was done.
  @discardableResult
  package func doWhatIsDue() async -> [UpkeepRun] {
    var runs: [UpkeepRun] = []
    for kind in UpkeepRun.Kind.allCases where !Task.isCancelled {
      do {
        if let run = try await doIfDue(kind) { runs.append(run) }
      } catch {
        tell("\(error)")
      }
    }
    return runs
  }

  private func doIfDue(_ kind: UpkeepRun.Kind) async throws -> UpkeepRun? {
    guard try await isDue(kind), try await take(kind) else { return nil }
    // Another server may have done it between the two.
    guard try await isDue(kind) else {
      try await store.giveUpTurn(kind)
      return nil
    }
    let run = await holding(kind) { await perform(kind) }
    try await store.note(run)
    try await store.giveUpTurn(kind)
    if !run.isGood { tell(run.sentence) }
    return run
  }

  private func isDue(_ kind: UpkeepRun.Kind) async throws -> Bool {
    if kind == .drill && plan.folder.backups.isEmpty { return false }
    if kind == .counting && counting == nil { return false }
    let standing = try await store.upkeep().first { $0.kind == kind }
    return standing.map { plan.isDue($0, at: now()) } ?? false
  }

  private func take(_ kind: UpkeepRun.Kind) async throws -> Bool {
    try await store.takeTurn(kind, by: holder, at: now(), seconds: Self.turn)
  }

  /// Keeps the turn while some work is done.
  private func holding(
    _ kind: UpkeepRun.Kind, _ work: @escaping @Sendable () async -> UpkeepRun
  ) async -> UpkeepRun {
    let keeping = { @Sendable in
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(Self.turn / 3))
        if !Task.isCancelled { _ = try? await take(kind) }
      }
    }
    async let _: Void = keeping()
    return await work()
  }

  private func perform(_ kind: UpkeepRun.Kind) async -> UpkeepRun {
    let start = now()
    do {
      return switch kind {
      case .backup: try await backUp(from: start)
      case .drill: try await drill(from: start)
      case .counting: try await count(from: start)
      }
    } catch {
      return UpkeepRun(
        kind, startedAt: start, endedAt: now(), isGood: false, sentence: "\(error)")
    }
  }

  private func backUp(from start: Moment) async throws -> UpkeepRun {
    let (path, verification) = try await store.backUp(into: plan.folder, at: start)
    _ = try plan.folder.keepNewest(plan.kept)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64 ?? 0
    return UpkeepRun(
      .backup, startedAt: start, endedAt: now(), isGood: true,
      sentence: "Written and verified: \(verification.entries) entries of the audit.", file: path,
      bytes: size, entries: verification.entries, head: verification.head)
  }

  private func count(from start: Moment) async throws -> UpkeepRun {
    let sentence = try await counting?() ?? ""
    return UpkeepRun(.counting, startedAt: start, endedAt: now(), isGood: true, sentence: sentence)
  }

  private func drill(from start: Moment) async throws -> UpkeepRun {
    guard let newest = plan.folder.backups.last else {
      throw StoreFault("There is no backup to restore.", mend: "See why none was made.")
    }
    let verification = try await store.drill(newest, in: plan.folder)
    return UpkeepRun(
      .drill, startedAt: start, endedAt: now(), isGood: true,
      sentence: "Restored and verified: \(verification.entries) entries of the audit about "
        + "\(verification.children) children.", file: newest, entries: verification.entries,
      head: verification.head)
  }
}
