extension Entries {
  /// The rows without what is private to the officers: their own notes, and legal advice.
  package var withoutPrivate: Entries {
    var shown = self
    shown.set(
      all(Visit.self).map { row in
        var row = row
        row.value.note = nil
        return row
      })
    shown.set(
      all(MidpointCheck.self).map { row in
        var row = row
        row.value.note = nil
        return row
      })
    shown.set(all(Paper.self).filter { $0.value.isPrivate != true })
    shown.set(all(Footprint.self).filter { $0.value.footprintKind?.isPrivate != true })
    shown.set(
      all(Escalation.self).map { row in
        var row = row
        row.value.legalAdviceOn = nil
        return row
      })
    return shown
  }

  /// Only what whoever is asked about an escalation sees: those that were put to the level, and their
  /// stages.
  package func ofChallenges(putTo level: EscalationLevel?) -> Entries {
    let stages = all(EscalationStage.self)
    let put = Set(
      stages.filter { $0.value.level != nil && $0.value.level == level }.map(\.value.escalation))
    var shown = Entries()
    shown.set(all(Escalation.self).filter { put.contains($0.key) })
    shown.set(stages.filter { put.contains($0.value.escalation) })
    return shown.withoutPrivate
  }
}
