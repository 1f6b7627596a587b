/// A formal escalation that is past its day: what the assistant director is told.
package struct OverdueEscalation: Hashable, Sendable {
  package let key: Key<Escalation>
  package let child: Key<Child>?
  package let standing: EscalationStanding

  package static let sentence =
    "Escalations that are past their day are told to the assistant director."
  package static let citation = Citation(
    "Published report of an independent reviewing service, paragraph 6.1", .stated)

  /// The open escalations that are past the day of the whole or of their stage at the end of a day,
  /// the oldest first.
  package static func all(
    in entries: Entries, on day: Day, policies: Policies = .standard
  ) -> [OverdueEscalation] {
    let stages = Dictionary(
      grouping: entries.all(EscalationStage.self).map(\.value), by: \.escalation)
    return entries.all(Escalation.self).compactMap { entered -> OverdueEscalation? in
      let standing = entered.value.standing(
        on: day, stages: stages[entered.key] ?? [], policies: policies)
      guard let standing, standing.isOverdue || standing.isAnswerOverdue else { return nil }
      return OverdueEscalation(key: entered.key, child: entered.child, standing: standing)
    }.sorted { ($0.standing.openedOn, $0.key) < ($1.standing.openedOn, $1.key) }
  }
}
