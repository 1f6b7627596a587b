package import Care
package import HTML

/// What every page of a child's record begins with: who the child is, and the sections.
package struct ChildFrame: Sendable {
  package let child: OpenChild
  package let today: Day

  package init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  /// The top of a page of a section.
  package func top(_ section: ChildSection) -> [Node] { top(Place.child(child.key, section)) }

  package func top(_ here: Place) -> [Node] {
    [
      bar.node,
      SubNavigation(
        "The child's record",
        ChildSection.allCases.map { Link($0.rawValue, to: .child(child.key, $0)) }, here: here
      ).node,
    ]
  }

  /// The name that the child wants to be called by.
  package var name: String { child.file.child?.preferredName ?? child.history.label }

  /// Whom the page is about, in one line.
  var line: Node {
    .element(.p, [.class("heard-about"), Attribute(.dir, "auto")], [.text(name)])
  }

  private var profile: ChildProfile? {
    child.entries.all(ChildProfile.self).map(\.value).max { $0.recordedOn < $1.recordedOn }
  }

  private var period: PeriodOfCare? {
    child.history.periodsOfCare(policies: child.policies)
      .last { !$0.isShortBreak && $0.holds(on: today) }
  }

  private var bar: IdentityBar {
    let history = child.history
    let episode = history.episodes.last { $0.holds(on: today) }
    let facts: [(String, String?)] = [
      ("Age", history.bornOn.map { "\($0.age(on: today))" }),
      ("Pronouns", profile?.pronouns),
      ("Legal status", episode?.legalStatus?.group.rawValue ?? "Not in care"),
      ("Time in care", period.map { $0.startedOn.span(to: today) }),
      ("IRO", child.name(of: child.guarded.officer) ?? "Not allocated"),
      ("Covered by", child.name(of: child.guarded.cover)),
      ("Social worker", person(.socialWorker) ?? child.guarded.worker),
      ("Team", child.guarded.team),
    ]
    return IdentityBar(
      name: name, facts: facts.compactMap { name, value in value.map { (name, $0) } },
      alerts: alerts)
  }

  private func person(_ relation: Relation) -> String? {
    child.entries.all(PersonInvolved.self).map(\.value)
      .last { $0.relation == relation && $0.holds(on: today) }?.name
  }

  private var alerts: [StateTag] {
    var alerts: [StateTag] = []
    switch child.guarded.tier {
    case .standard: break
    case .restricted: alerts.append(StateTag("Restricted record", .purple))
    case .sealed: alerts.append(StateTag("Sealed record", .purple))
    }
    if child.file.missing.contains(where: {
      $0.startedOn <= today && ($0.endedOn.map { today < $0 } ?? true)
    }) {
      alerts.append(StateTag("Missing", .red))
    }
    let isHidden = child.entries.all(PersonInvolved.self).contains {
      $0.value.holds(on: today) && !$0.value.addressWithheldFrom.isEmpty
    }
    if isHidden { alerts.append(StateTag("Do not disclose an address", .red)) }
    if child.accommodationAlert(on: today) != nil {
      alerts.append(StateTag("Home not suitable", .red))
    }
    if let allergies = profile?.allergies { alerts.append(StateTag("Allergy: \(allergies)", .red)) }
    if child.file.child?.needsInterpreter == true { alerts.append(StateTag("Interpreter", .blue)) }
    let isOverdue = child.duties.all(on: today).contains {
      $0.kind == .resolveEscalation && $0.isOverdue(on: today)
    }
    if isOverdue { alerts.append(StateTag("Escalation past its day", .orange)) }
    return alerts
  }
}

extension Day {
  /// `2 years and 3 months`, `5 weeks`, `3 days`: whole units up to another day.
  func span(to other: Day) -> String {
    let days = days(to: other)
    if days < 14 { return days == 1 ? "1 day" : "\(max(0, days)) days" }
    var months = 0
    while adding(months: months + 1) <= other { months += 1 }
    if months < 3 { return "\(days / 7) weeks" }
    let (years, rest) = (months / 12, months % 12)
    let parts = [(years, "year"), (rest, "month")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.joined(separator: " and ")
  }
}
