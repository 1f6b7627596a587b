extension Entries {
  /// What of a child's rows is given to a user: nothing leaves the desk that its reader may not read.
  ///
  /// Text of a review's record follows its tag; who must keep away from the child is known to those who
  /// protect the record; what an audit found, to those who audit and to those whose work it is; how a
  /// record was graded beside others, to the officer who wrote it; whoever is asked about an escalation gets that alone.
  package func given(to user: User, whoMay may: Set<ChildAct>) -> Entries {
    guard may.contains(.read) else { return ofChallenges(putTo: user.role.level) }
    var given = may.contains(.readPrivate) ? self : withoutPrivate
    given.set(all(RecordBlock.self).filter { $0.value.isRead(by: user, whoMay: may) })
    if may.isDisjoint(with: [.audit, .oversee]) { given.set([Entered<Audit>]()) }
    given.set(
      all(Benchmark.self).filter { may.contains(.audit) || $0.value.isOfWork(of: user) })
    if !may.contains(.protect) { given.set([Entered<ConflictOfInterest>]()) }
    return given
  }

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

extension Benchmark {
  /// Whether the record that was read is the work of a user.
  fileprivate func isOfWork(of user: User) -> Bool { officer != nil && officer == user.officer }
}
