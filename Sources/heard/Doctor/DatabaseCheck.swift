import Care
import Foundation
import Store

/// What the database itself says: its schema, its audit, its backups and its accounts.
struct DatabaseCheck {
  let store: Store
  let settings: Settings
  let now: Moment

  func diagnoses() async throws -> [Diagnosis] {
    let standing = try await store.standing()
    let upkeep = try await store.upkeep()
    let accounts = standing.schema < 3 ? [] : try await store.accounts()
    return [schema(standing), audit(standing), clock(standing)]
      + upkeep.filter { $0.kind != .counting }.map { age(of: $0) }
      + doors(accounts, isInvented: try await store.isInvented())
  }

  private func schema(_ standing: StoreStanding) -> Diagnosis {
    standing.schema == Store.newestSchema
      ? .well("The database has schema \(standing.schema), which this Heard works with.")
      : .advice(
        "The database has schema \(standing.schema); this Heard brings it to \(Store.newestSchema) "
          + "when it next writes, and an older Heard cannot open it afterwards.",
        mend: "Make a backup first: heard backup.")
  }

  private func audit(_ standing: StoreStanding) -> Diagnosis {
    .well(
      "The audit has \(standing.entries) entries; its last hash is \(standing.head). Note it outside "
        + "this machine.")
  }

  private func clock(_ standing: StoreStanding) -> Diagnosis {
    guard let last = standing.lastEntryAt, last.seconds > now.seconds + 120 else {
      return .well("The clock is not behind the last entry of the audit.")
    }
    return .unsafe(
      "The clock says \(now), and the last entry of the audit was made at \(last).",
      mend: "Set the clock right, and find out who set it back.")
  }

  private func age(of standing: UpkeepStanding) -> Diagnosis {
    let name = standing.kind == .backup ? "backup" : "restore drill"
    let mend =
      standing.kind == .backup
      ? "Set \(Setting.backupFolder.rawValue) for heard serve, which then makes backups by itself."
      : "Let heard serve run at \(settings.text(.drillHour) ?? "2") o’clock with a folder of backups."
    guard let good = standing.lastGood else {
      return .unsafe("There has been no good \(name) by the server.", mend: mend)
    }
    let hours = max(0, now.seconds - good.endedAt.seconds) / 3_600
    let most: Int64 =
      standing.kind == .backup ? 2 * (Int64(settings.text(.backupHours) ?? "") ?? 4) : 48
    if let last = standing.last, !last.isGood {
      return .unsafe(
        "The last \(name), at \(last.endedAt), failed: \(last.sentence)",
        mend: "The last good one was at \(good.endedAt).")
    }
    return hours > most
      ? .unsafe("The last good \(name) is \(hours) hours old.", mend: mend)
      : .well("The last \(name), at \(good.endedAt), went well. \(good.sentence)")
  }

  private func doors(_ accounts: [Account], isInvented: Bool) -> [Diagnosis] {
    if isInvented {
      return [.well("Everything in the database is invented: this is a demonstration.")]
    }
    let open = accounts.filter { $0.works(on: now.dayInEngland) }
    guard !open.isEmpty else {
      return [
        .advice("Nobody can sign in.", mend: "Add accounts: heard account add NAME --role ROLE.")
      ]
    }
    return [codes(open), over(accounts), keeper(open)]
  }

  private func codes(_ open: [Account]) -> Diagnosis {
    let without = open.filter { !$0.asksForCode }.map(\.user.name)
    return without.isEmpty
      ? .well("Every account asks for a one-time code.")
      : .unsafe(
        "\(without.count) of \(open.count) accounts ask for no one-time code: "
          + "\(without.prefix(5).joined(separator: ", "))\(without.count > 5 ? " …" : "").",
        mend: "Run: heard account reset NAME --codes.")
  }

  private func over(_ accounts: [Account]) -> Diagnosis {
    let past = accounts.filter { !$0.isDisabled && !$0.works(on: now.dayInEngland) }
    return past.isEmpty
      ? .well("No account is left whose last day is over.")
      : .advice(
        "\(past.count) accounts are past their last day, and let nobody in: "
          + "\(past.prefix(5).map(\.user.name).joined(separator: ", ")).",
        mend: "Run: heard account disable NAME.")
  }

  private func keeper(_ open: [Account]) -> Diagnosis {
    open.contains { $0.user.role == .administrator }
      ? .well("There is an administrator, who sees the status page.")
      : .advice(
        "There is no administrator, so that nobody sees the status page.",
        mend: "Add one: heard account add NAME --role administrator --codes.")
  }
}
