/// A time when a child was missing from care, or away from the placement without authorisation.
package struct MissingEpisode: Hashable, Sendable, Codable {
  package var kind: MissingKind?
  package var startedOn: Day
  package var endedOn: Day?

  package init(kind: MissingKind?, startedOn: Day, endedOn: Day? = nil) {
    self.kind = kind
    self.startedOn = startedOn
    self.endedOn = endedOn
  }
}
