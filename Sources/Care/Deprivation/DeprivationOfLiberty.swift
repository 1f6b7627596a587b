/// A deprivation of liberty order (in the return from 2026-27).
package struct DeprivationOfLiberty: Hashable, Sendable, Codable {
  package var startedOn: Day
  package var endedOn: Day?

  package init(startedOn: Day, endedOn: Day? = nil) {
    self.startedOn = startedOn
    self.endedOn = endedOn
  }
}
