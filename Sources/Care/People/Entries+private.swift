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
    shown.set(all(Footprint.self).filter { $0.value.footprintKind?.isPrivate != true })
    shown.set(
      all(Escalation.self).map { row in
        var row = row
        row.value.legalAdviceOn = nil
        return row
      })
    return shown
  }

  /// Only what whoever is asked about an escalation sees: the escalations and their stages.
  package var ofChallenges: Entries {
    var shown = Entries()
    shown.set(all(Escalation.self))
    shown.set(all(EscalationStage.self))
    return shown.withoutPrivate
  }
}
