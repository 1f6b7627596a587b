/// What was learnt from early endings of long-term fostering, in one of the four groups.
package struct EndingLearning: Hashable, Sendable {
  package let group: EndingGroup
  /// How many endings of the period have learning in the group.
  package let endings: Int
  /// What was written of them.
  package let texts: [String]

  /// The learning of the endings of a period, a line for each group, none left out.
  package static func all(_ entries: Entries, in period: Period) -> [EndingLearning] {
    let endings = entries.all(EarlyEnding.self).map(\.value).filter { period.contains($0.endedOn) }
    return EndingGroup.allCases.map { group in
      let own = endings.filter { $0.groups.contains(group) }
      return EndingLearning(
        group: group, endings: own.count,
        texts: own.compactMap(\.learning).filter { !$0.isEmpty })
    }
  }
}

/// How much of the service's own work evidences a practice theme.
package struct ThemeEvidence: Hashable, Sendable {
  package let theme: PracticeTheme
  /// Escalations opened in the period with one of the theme's issues.
  package let escalations: Int
  /// Informal interventions of the period with one of the theme's issues.
  package let interventions: Int

  /// The themes recorded by the end of a period, in the order of their numbers.
  package static func all(_ entries: Entries, in period: Period) -> [ThemeEvidence] {
    let escalations = entries.all(Escalation.self).map(\.value)
      .filter { period.contains($0.openedOn) }
    let interventions = entries.all(Intervention.self).map(\.value)
      .filter { period.contains($0.day) }
    return entries.all(PracticeTheme.self).map(\.value).filter { $0.recordedOn <= period.last }
      .map { theme in
        ThemeEvidence(
          theme: theme,
          escalations: escalations.count { !theme.issues.filter($0.issues.contains).isEmpty },
          interventions: interventions.count {
            $0.issue.map(theme.interventionIssues.contains) ?? false
          })
      }
  }
}

extension ServicePriority {
  /// The priorities that a year's report carries over: those of the year before that are not done.
  package static func carriedOver(
    into year: CollectionYear, _ entries: Entries
  ) -> [Entered<ServicePriority>] {
    entries.all(ServicePriority.self).filter {
      $0.value.year == year.previous.name && $0.value.isDone != true
    }
  }
}
