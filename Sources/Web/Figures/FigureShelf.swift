import Care
import Documents
import Measures
import Store

/// The figures of a year and of the one before, as they were counted for a state of the database.
struct CountedYear: Sendable {
  let year: CollectionYear
  /// The day up to which the year is counted; nil for one that is over.
  let asAt: Day?
  let figures: Figures
  /// The same with small numbers withheld.
  let withheld: Figures
  let policies: Policies
}

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
  private var counted: [Address: CountedYear] = [:]
  private var byGroup: [String: [Figure]] = [:]
  private var isWorking = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// The figures of a year as the database has them now, counted up to today where it is not over.
  func figures(of year: CollectionYear, on today: Day, at desk: Desk) async throws -> CountedYear {
    await begin()
    defer { end() }
    try await renew(desk)
    let address = Address(year: year, asAt: today < year.lastDay ? today : nil)
    if let known = counted[address] { return known }
    let figures = try await desk.figures(of: [year.previous, year], asAt: address.asAt)
    let policies = try await desk.policies()
    let made = CountedYear(
      year: year, asAt: address.asAt, figures: figures,
      withheld: Suppression(policies, on: today).withheld(figures), policies: policies)
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
    byGroup = [:]
    state = now
  }
}
