import Care
import Documents
import Measures
import Store

/// Counted figures, kept for as long as the database says the same.
///
/// Whatever is changed in the database lets everything that was counted before go; several who ask for
/// the same at the same time wait for one count.
actor FigureShelf {
  private struct Address: Hashable {
    let year: CollectionYear
    let asAt: Day?
  }

  private var state: Int64 = -1
  private var counted: [Address: Figures] = [:]
  private var withheld: [Address: Figures] = [:]
  private var byGroup: [String: [Figure]] = [:]
  private var isWorking = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// The figures of a year and of the one before as the database has them now, counted up to today
  /// where the year is not over.
  func figures(of year: CollectionYear, on today: Day, at desk: Desk) async throws -> Figures {
    await begin()
    defer { end() }
    try await renew(desk)
    return try await count(Address(year: year, asAt: today < year.lastDay ? today : nil), desk)
  }

  /// The totals of the same for whoever does not manage the service: small numbers withheld, with
  /// what would give them away.
  func withheld(of year: CollectionYear, on today: Day, at desk: Desk) async throws -> Figures {
    await begin()
    defer { end() }
    try await renew(desk)
    let address = Address(year: year, asAt: today < year.lastDay ? today : nil)
    if let known = withheld[address] { return known }
    let figures = try await count(address, desk)
    let made = Suppression(try await desk.policies(), on: today).withheld(figures.totals)
    withheld[address] = made
    return made
  }

  private func count(_ address: Address, _ desk: Desk) async throws -> Figures {
    if let known = counted[address] { return known }
    let made = try await desk.figures(
      of: [address.year.previous, address.year], asAt: address.asAt)
    counted[address] = made
    return made
  }

  /// The figures of a year for each officer or team.
  func figures(
    of year: CollectionYear, by group: ManagementGroup, on today: Day, at desk: Desk
  ) async throws -> [Figure] {
    await begin()
    defer { end() }
    try await renew(desk)
    let asAt = today < year.lastDay ? today : nil
    let name = "\(group.rawValue) \(year.name) \(asAt.map { "\($0)" } ?? "")"
    if let known = byGroup[name] { return known }
    let grounds = try await desk.caseGrounds(of: [year], asAt: asAt)
    let told = Measure.all.filter(ManagementTally.canTell)
    let made = try ManagementTally(grounds, of: year, by: group).figures(of: told)
    byGroup[name] = made
    return made
  }

  private func begin() async {
    while isWorking { await withCheckedContinuation { waiting.append($0) } }
    isWorking = true
  }

  private func end() {
    isWorking = false
    for one in waiting { one.resume() }
    waiting = []
  }

  /// Lets go what was counted for another state of the database.
  private func renew(_ desk: Desk) async throws {
    let now = try await desk.lastChange()
    guard now != state else { return }
    counted = [:]
    withheld = [:]
    byGroup = [:]
    state = now
  }
}
