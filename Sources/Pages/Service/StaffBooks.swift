package import Care

/// The IROs, with the profile that children are shown.
package enum OfficerBook: ServiceBook {
  package static let subject = ServiceSubject.officers
  package static let one = "an IRO"
  package static let hasYears = false
  package static let chosen: ChosenRows<Officer>? = ChosenRows(
    words: "Only IROs with the service today"
  ) { $0.isInService(on: $1.today) }

  package static let columns: [ServiceColumn<Officer>] = [
    ServiceColumn("Name") { officer, _ in officer.name },
    ServiceColumn("With the service since") { officer, _ in officer.startedOn.inWords },
    ServiceColumn("Left") { officer, _ in officer.leftOn?.inWords ?? "–" },
    ServiceColumn("Languages") { officer, _ in
      officer.languages.joined(separator: ", ").nilIfEmpty ?? "Not recorded"
    },
  ]

  package static func groups(_ service: OpenService, over row: Officer) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("name", "Name"),
          Question("startedOn", "From which day with the service?", isNeeded: true),
          Question(
            "leftOn", "Until which day?", hint: "Leave it empty while the IRO is with the service."),
          Question("registration", "Social Work England registration"),
          Question("email", "E-mail"), Question("phone", "Telephone"),
        ]),
      QuestionGroup(
        "What children are told",
        [
          Question("profile", "What the IRO tells children of themselves", .lines(5)),
          Question("languages", "Languages that the IRO speaks", hint: "One on each line."),
        ]),
      QuestionGroup(
        "For the figures of the service",
        [Question("sex", "Sex"), Question("ethnicGroup", "Ethnic group")]),
    ]
  }

  package static func blank(_ service: OpenService) -> Officer {
    .with { $0.startedOn = service.today }
  }

  /// Refuses somebody to leave whose post goes on: on screen the post is ended first.
  package static func refusal(
    of row: Officer, replacing number: Int64?, in service: OpenService
  ) -> Breach? {
    guard let number, let leftOn = row.leftOn,
      service.posts(of: Key(number)).contains(where: { $0.endedOn ?? .latest > leftOn })
    else { return nil }
    return Breach(
      "The IRO’s post goes on after \(leftOn.inWords). End the post first.", at: "leftOn")
  }
}

/// The posts of the service, held or vacant.
package enum PostBook: ServiceBook {
  package static let subject = ServiceSubject.posts
  package static let one = "a post"
  package static let hasYears = false
  package static let officer: (@Sendable (Post) -> Key<Officer>?)? = { $0.officer }
  package static let chosen: ChosenRows<Post>? = ChosenRows(words: "Only posts of today") {
    $0.holds(on: $1.today)
  }

  package static let columns: [ServiceColumn<Post>] = [
    ServiceColumn("Held by") { post, service in
      post.officer == nil ? "Vacant" : service.called(post.officer)
    },
    ServiceColumn("Full-time equivalent", isNumber: true) { post, _ in post.fte.inHundredths },
    ServiceColumn("Contract") { post, _ in
      [post.contract?.rawValue, post.tenure.map { "\($0.rawValue) post" }].compactMap(\.self)
        .joined(separator: ", ").nilIfEmpty?.uppercasedFirst ?? "Not recorded"
    },
    ServiceColumn("From") { post, _ in post.startedOn.inWords },
    ServiceColumn("Until") { post, _ in post.endedOn?.inWords ?? "–" },
  ]

  package static func groups(_ service: OpenService, over row: Post) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question(
            "officer", "Who holds it?",
            .choice(service.officerChoices(none: "Nobody: it is vacant"))),
          Question(
            "fte", "For how much of a full week?", hint: "1 is a full week, 0.6 three days of five."
          ),
          Question("contract", "By what contract?", hint: "A vacant post has none."),
          Question("tenure", "Is the post itself there for good?"),
          Question("isAdded", "Was the post added to those that the service had?"),
          Question("startedOn", "From which day?", isNeeded: true),
        ]),
      QuestionGroup(
        "Where it has ended, or its end is known",
        [
          Question(
            "endedOn", "Until which day?",
            hint:
              "Of an agency contract its last day. Where hours change, end the post and enter another."
          ),
          Question("reasonEnded", "Why?"),
        ]),
    ]
  }

  package static func blank(_ service: OpenService) -> Post {
    .with {
      $0.startedOn = service.today
      $0.fte = 1
    }
  }
}

/// When officers are away.
package enum LeaveBook: ServiceBook {
  package static let subject = ServiceSubject.leave
  package static let one = "leave or absence"
  package static let officer: (@Sendable (Leave) -> Key<Officer>?)? = { $0.officer }
  package static let chosen: ChosenRows<Leave>? = ChosenRows(words: "Only who is away today") {
    $0.holds(on: $1.today)
  }

  package static let columns: [ServiceColumn<Leave>] = [
    ServiceColumn("IRO") { leave, service in service.called(leave.officer) },
    ServiceColumn("Why") { leave, _ in leave.leaveKind?.rawValue.uppercasedFirst ?? "Not recorded"
    },
    ServiceColumn("From") { leave, _ in leave.startedOn.inWords },
    ServiceColumn("Back on") { leave, _ in leave.endedOn?.inWords ?? "Not known" },
  ]

  package static func groups(_ service: OpenService, over row: Leave) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("officer", "Which IRO?", .choice(service.officerChoices()), isNeeded: true),
          Question("leaveKind", "Why?", isNeeded: true),
          Question("startedOn", "From which day?", isNeeded: true),
          Question(
            "endedOn", "Back on which day?",
            hint: "The first day at work again. Leave it empty where it is not known."),
        ])
    ]
  }

  package static func blank(_ service: OpenService) -> Leave {
    .with { $0.startedOn = service.today }
  }

  /// Refuses to be away twice at the same time.
  package static func refusal(
    of row: Leave, replacing number: Int64?, in service: OpenService
  ) -> Breach? {
    let other = service.leave(of: row.officer).first {
      $0.key.number != number && $0.value.overlaps(row)
    }
    return other.map {
      Breach(
        "The IRO is away already from \($0.value.startedOn.inWords). Change that leave instead.",
        at: "startedOn")
    }
  }
}

extension Double {
  /// `1`, `0.6`, `0.25`.
  var inHundredths: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
