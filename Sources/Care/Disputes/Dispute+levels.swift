extension Dispute {
  /// The levels that it can still be put to: those of management above the last, and Cafcass.
  package var levelsLeft: [EscalationLevel] {
    let reached = managementStages.compactMap { $0.level?.stage }.max() ?? 0
    let above = EscalationLevel.management.filter { ($0.stage ?? 0) > reached }
    return above + (cafcassOn == nil ? [.cafcass] : [])
  }

  /// The levels that it was put to, each once, in their order.
  package var levelsReached: [EscalationLevel] {
    let reached = Set(stages.compactMap(\.level))
    return EscalationLevel.allCases.filter {
      reached.contains($0) || ($0 == .cafcass && cafcassOn != nil)
    }
  }

  /// Its stage of a level, with the number of the row; nil where it was not put to it.
  package static func stage(
    of level: EscalationLevel, in key: Key<Escalation>, among entries: Entries
  ) -> Entered<EscalationStage>? {
    entries.all(EscalationStage.self).first {
      $0.value.escalation == key && $0.value.level == level
    }
  }
}
