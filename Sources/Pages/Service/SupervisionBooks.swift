package import Care
package import HTML

/// Sessions of supervision, alone and as a group, and appraisals.
package enum SupervisionBook: ServiceBook {
  package static let subject = ServiceSubject.supervision
  package static let one = "a session"
  package static let officer: (@Sendable (SupervisionSession) -> Key<Officer>?)? = { $0.officer }

  package static let columns: [ServiceColumn<SupervisionSession>] = [
    ServiceColumn("Held on") { session, _ in session.heldOn.inWords },
    ServiceColumn("Sort") { session, _ in
      session.sessionKind?.rawValue.uppercasedFirst ?? "Not recorded"
    },
    ServiceColumn("With") { session, service in
      if session.sessionKind != .group { return service.called(session.officer) }
      return session.attended.map { $0 == 1 ? "1 person" : "\($0) people" } ?? "The group"
    },
    ServiceColumn("By", optional: \.supervisor),
    ServiceColumn("About") { session, _ in
      session.topics.joined(separator: ", ").nilIfEmpty?.uppercasedFirst ?? "–"
    },
  ]

  package static func groups(
    _ service: OpenService, over row: SupervisionSession
  ) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("heldOn", "When was it?", isNeeded: true),
          Question("sessionKind", "What sort of session was it?", isNeeded: true),
          Question(
            "officer", "With which IRO?", .choice(service.officerChoices(none: "With the group"))),
          Question("attended", "How many came?", hint: "For a group."),
          Question("supervisor", "Who supervised?"),
          Question(
            "topics", "What was it about?", hint: "One on each line, without names of children."),
        ])
    ]
  }

  package static func blank(_ service: OpenService) -> SupervisionSession {
    .with {
      $0.heldOn = service.today
      $0.supervisor = service.user.fullName
    }
  }

  /// How each IRO's supervision stands in the year that is looked at.
  package static func standing(_ service: OpenService, _ filter: ServiceFilter) -> [Node] {
    let year = filter.year ?? CollectionYear(of: service.today)
    let rows = service.supervision(in: year).filter {
      filter.officer == nil || $0.officer == filter.officer
    }.sorted { service.called($0.officer) < service.called($1.officer) }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        "How supervision stands in \(year.name)",
        [
          .init("IRO"), .init("Sessions alone", isNumber: true),
          .init("Due by now", isNumber: true),
          .init("The last"), .init("Records read since", isNumber: true), .init("Appraisal"),
          .init("State"),
        ],
        rows.map { row in
          let records = service.records(since: row, in: year)
          return [
            .text(service.called(row.officer)), .text("\(row.held)"),
            .text(
              row.due.count == 1
                ? "\(row.due.lowerBound)" : "\(row.due.lowerBound) to \(row.due.upperBound)"),
            .text(row.lastHeldOn?.inWords ?? "None"),
            .text("\(records.read) of \(records.completed)"),
            .text(row.appraisedOn?.inWords ?? "None"),
            (row.isMet ? StateTag("As due", .green) : StateTag("Behind", .orange)).node,
          ]
        }, empty: "")
    ]
  }
}

/// Reviews that a manager watched.
package enum ObservationBook: ServiceBook {
  package static let subject = ServiceSubject.observations
  package static let one = "an observation"
  package static let officer: (@Sendable (Observation) -> Key<Officer>?)? = { $0.officer }

  package static let columns: [ServiceColumn<Observation>] = [
    ServiceColumn("Observed on") { observation, _ in observation.observedOn.inWords },
    ServiceColumn("IRO") { observation, service in service.called(observation.officer) },
    ServiceColumn("By", optional: \.observer),
    ServiceColumn("Grade") { observation, _ in
      observation.grade?.rawValue.uppercasedFirst ?? "Not graded"
    },
  ]

  package static func groups(_ service: OpenService, over row: Observation) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("observedOn", "When was it?", isNeeded: true),
          Question("officer", "Which IRO?", .choice(service.officerChoices()), isNeeded: true),
          Question("observer", "Who observed?"), Question("grade", "Grade"),
          Question(
            "note", "What was seen?", hint: "Without names of children. The IRO can read it.",
            .lines(5)),
        ])
    ]
  }

  package static func blank(_ service: OpenService) -> Observation {
    .with {
      $0.observedOn = service.today
      $0.observer = service.user.fullName
    }
  }
}

/// Training and learning meetings of the service.
package enum TrainingBook: ServiceBook {
  package static let subject = ServiceSubject.training
  package static let one = "a learning event"

  package static let columns: [ServiceColumn<LearningEvent>] = [
    ServiceColumn("What") { event, _ in event.title },
    ServiceColumn("Sort") { event, _ in
      event.trainingKind?.rawValue.uppercasedFirst ?? "Not recorded"
    },
    ServiceColumn("Held on") { event, _ in event.heldOn.inWords },
    ServiceColumn("Given by", optional: \.provider),
    ServiceColumn("How many came", isNumber: true) { event, _ in
      event.attended.map { "\($0)" } ?? "–"
    },
  ]

  package static func groups(_ service: OpenService, over row: LearningEvent) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("title", "What was it about?"),
          Question("trainingKind", "What sort of event was it?", isNeeded: true),
          Question("heldOn", "When was it?", isNeeded: true),
          Question("provider", "Who gave it?"), Question("attended", "How many came?"),
        ])
    ]
  }

  package static func blank(_ service: OpenService) -> LearningEvent {
    .with { $0.heldOn = service.today }
  }
}
