/// A row of a record that is known by a day: two sources speak of the same row if its day is the same.
package protocol DatedRow: Hashable, Sendable, Codable {
  /// The day by which the row is known.
  var knownBy: Day { get }
}

extension CareEpisode: DatedRow {
  package var knownBy: Day { startedOn }
}

extension Review: DatedRow {
  package var knownBy: Day { heldOn }
}

extension MissingEpisode: DatedRow {
  package var knownBy: Day { startedOn }
}

extension SocialWorkerEpisode: DatedRow {
  package var knownBy: Day { startedOn }
}

extension AdoptionDecision: DatedRow {
  package var knownBy: Day { decidedOn }
}

extension DeprivationOfLiberty: DatedRow {
  package var knownBy: Day { startedOn }
}

extension Array where Element: DatedRow {
  /// The rows by day, rows of one day in the order in which they came.
  package var inOrder: [Element] {
    let isOrdered = zip(self, dropFirst()).allSatisfy { $0.knownBy <= $1.knownBy }
    return isOrdered ? self : sorted { $0.knownBy < $1.knownBy }
  }
}
