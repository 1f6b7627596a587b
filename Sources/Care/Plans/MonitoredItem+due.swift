extension MonitoredItemKind {
  /// The rule by which it is due again; nil for what is due by the day that the officer sets alone.
  package var rule: (sentence: String, citation: Citation, policy: Policy?)? {
    switch self {
    case .health:
      (
        "A health assessment is made before the first review, then every 6 months for a child under 5 "
          + "and every 12 months from then on.", .carePlanning("regulation 7", .stated), nil
      )
    case .education:
      (
        "The personal education plan is ready for the first review, and then brought up to date about "
          + "once a term.", PolicyDefinition.educationPlanMonths.citation, .educationPlanMonths
      )
    case .pathway:
      (
        "The pathway assessment is complete within 3 months of the 16th birthday, or of becoming an "
          + "eligible child after it.", .carePlanning("regulation 42", .read), nil
      )
    case .ehcPlan:
      (
        "An education, health and care plan is reviewed every year.",
        PolicyDefinition.ehcPlanMonths.citation, .ehcPlanMonths
      )
    case .savings:
      (
        "A child without a child trust fund has a Junior ISA opened after 12 months in care.",
        Citation("Junior ISA guidance for looked after children (gov.uk, 17 April 2023)", .stated),
        nil
      )
    case .reunification:
      (
        "Before a child goes to live with a parent, it is assessed whether the parent is suitable; "
          + "where the child had to go at once, within 10 working days.",
        .carePlanning("regulations 17 and 19", .unverified), nil
      )
    case .connectedCarers:
      (
        "A relative or friend approved for a time is assessed as a foster carer within 16 weeks, or "
          + "24 where the time is lengthened.",
        .carePlanning("regulations 24 and 25", .unverified), nil
      )
    case .lifeStory, .matching, .discharge, .allowance, .adoption: nil
    }
  }

  /// The day by which it is due again after it was last done.
  package func due(after last: Day, bornOn: Day?, policies: Policies = .standard) -> Day? {
    switch self {
    case .health:
      bornOn.map { last.adding(months: $0.age(on: last) < 5 ? 6 : 12) }
    case .education: last.adding(months: policies.count(.educationPlanMonths, on: last))
    case .ehcPlan: last.adding(months: policies.count(.ehcPlanMonths, on: last))
    case .pathway, .savings, .lifeStory, .matching, .discharge, .allowance, .reunification,
      .connectedCarers, .adoption:
      nil
    }
  }
}

extension CareHistory {
  /// The day by which something monitored is first due in the care that the child is in on a day; nil
  /// where no rule says one, or care began before what is known.
  package func firstDue(
    _ item: MonitoredItemKind, on day: Day, policies: Policies = .standard
  ) -> Day? {
    if item == .pathway { return eligibleOn(by: day)?.adding(months: 3) }
    let period = periodsOfCare(policies: policies).last { !$0.isShortBreak && $0.holds(on: day) }
    guard let period, period.isStartKnown else { return nil }
    switch item {
    case .health, .education:
      return try? ReviewInterval.first.dueDay(from: period.startedOn).day
    case .savings: return period.startedOn.adding(months: 12)
    case .pathway, .ehcPlan, .lifeStory, .matching, .discharge, .allowance, .reunification,
      .connectedCarers, .adoption:
      return nil
    }
  }

  /// When the child became an eligible child, on or before a day: 16 or 17, and looked after for 13
  /// weeks in all since the 14th birthday, some of them after the 16th (regulation 40; short breaks
  /// apart).
  package func eligibleOn(by day: Day) -> Day? {
    guard let bornOn else { return nil }
    let (fourteen, sixteen) = (bornOn.birthday(14), bornOn.birthday(16))
    var rest = 91
    for episode in episodes where !episode.isShortBreak {
      let start = max(episode.startedOn, fourteen)
      let end = min(episode.ceasedOn ?? .latest, bornOn.birthday(18))
      guard start < end else { continue }
      let length = start.days(to: end)
      let reached = max(start.adding(days: max(rest, 0)), sixteen)
      if rest < length, reached < end { return reached <= day ? reached : nil }
      rest -= length
    }
    return nil
  }
}

extension MonitoredItem {
  /// The day by which it is next due: the day that the officer set, else the one that the rule gives.
  package func nextDue(
    for history: CareHistory, on day: Day, policies: Policies = .standard
  ) -> Day? {
    guard isNeeded != false, let item else { return nil }
    if let dueOn { return dueOn }
    if let lastOn { return item.due(after: lastOn, bornOn: history.bornOn, policies: policies) }
    return history.firstDue(item, on: day, policies: policies)
  }
}
