package import Care
package import HTML

/// What the register says of a child: placements, absences and social workers, with the ways to enter
/// what happened.
package struct RegisterPage: Page {
  private let frame: ChildFrame
  private var child: OpenChild { frame.child }
  private var today: Day { frame.today }

  package init(_ child: OpenChild, on today: Day) { frame = ChildFrame(child, on: today) }

  package var title: String { "Placements and the register" }
  package var area: Area? { .children }
  package var back: Link? { Link("People and siblings", to: .child(child.key, .people)) }

  package func body(in frame: Frame) -> [Node] {
    [self.frame.line, .heading(title), beginnings, episodes, authority, reviews, missing, workers]
  }

  private var beginnings: Node {
    let isInCare = child.history.episodes.contains { $0.ceasedOn == nil }
    let isMissing = child.file.missing.contains { $0.endedOn == nil }
    let entries: [RegisterEntry] =
      isInCare
      ? [
        .move, .status, .authority, isMissing ? .comeBack : .missing, .worker, .particulars,
        .leave,
      ]
      : [.again, .worker, .particulars]
    return .list(entries.map { Link($0.words, to: .register(child.key, $0)).node })
  }

  private var episodes: Node {
    let rows = child.history.episodes.sorted { $0.startedOn > $1.startedOn }
    return .table(
      "Episodes of care",
      [.init("From"), .init("Until"), .init("Legal status"), .init("Placement"), .init("Change")],
      rows.map { episode in
        [
          .text(episode.startedOn.inWords), .text(episode.ceasedOn?.inWords ?? "Now"),
          .text(episode.legalStatus?.meaning ?? "Not recorded"),
          .text(episode.placement?.meaning ?? "Not recorded"),
          .element(
            .a, [.class("govuk-link"), .href(correct(.correct, episode.startedOn).address)],
            ["Correct", .unseen(" the episode of \(episode.startedOn.inWords)")]),
        ]
      }, empty: "No episode is recorded.")
  }

  /// Told where there is authority: most children have none.
  private var authority: Node {
    guard let authority = child.history.adoptionAuthority else { return .group([]) }
    return .section([
      .subheading("Authority to place for adoption"),
      SummaryList([
        .init("Given on", authority.authorisedOn.inWords),
        .init("Ended on", authority.endedOn?.inWords ?? "It stands"),
      ]).node,
    ])
  }

  private var reviews: Node {
    .table(
      "Reviews held", [.init("Held on"), .init("Change")],
      child.history.reviews.reversed().map(\.heldOn).map { day in
        [
          .text(day.inWords),
          .element(
            .a, [.class("govuk-link"), .href(correct(.review, day).address)],
            ["Correct the day", .unseen(" of the review of \(day.inWords)")]),
        ]
      }, empty: "No review is recorded.")
  }

  private func correct(_ entry: RegisterEntry, _ day: Day) -> Place {
    Place.register(child.key, entry).with([("on", "\(day)")])
  }

  private var missing: Node {
    .table(
      "Missing or away", [.init("From"), .init("Until"), .init("What")],
      child.file.missing.reversed().map {
        [
          .text($0.startedOn.inWords), .text($0.endedOn?.inWords ?? "Still missing"),
          .text($0.kind?.meaning ?? "Not recorded"),
        ]
      }, empty: "The child was never missing.")
  }

  private var workers: Node {
    .table(
      "Social workers", [.init("Registration"), .init("From"), .init("Until")],
      child.file.socialWorkers.reversed().map {
        [
          .text($0.worker), .text($0.startedOn.inWords), .text($0.endedOn?.inWords ?? "Now"),
        ]
      }, empty: "No social worker is recorded.")
  }
}

/// What may be entered on the register.
package enum RegisterEntry: String, Sendable, CaseIterable {
  case move, status, authority, missing, worker, leave, again, particulars, correct, review
  case comeBack = "come-back"

  var words: String {
    switch self {
    case .move: "Enter a new placement"
    case .status: "Enter a new legal status"
    case .authority: "Enter authority to place for adoption"
    case .missing: "Enter that the child is missing"
    case .comeBack: "Enter that the child came back"
    case .worker: "Enter a new social worker"
    case .leave: "Enter that the child left care"
    case .again: "Enter that the child came into care again"
    case .particulars: "Correct who the child is"
    case .correct: "Correct an episode"
    case .review: "Correct the day of a review"
    }
  }
}

extension Place {
  package static func register(_ child: Key<Child>, _ entry: RegisterEntry? = nil) -> Place {
    .child(child, under: entry.map { "register/\($0.rawValue)" } ?? "register")
  }
}

/// What an entry of the register does, shown before it is saved.
package struct RegisterPreview: Preview {
  private let changes: ChildChanges
  private let effect: ReviewEffect

  package init(_ changes: ChildChanges, _ effect: ReviewEffect) {
    self.changes = changes
    self.effect = effect
  }

  package var nodes: [Node] {
    [
      .inset([
        .element(.p, [.class("govuk-body")], [.element(.strong, [.text(effect.sentence)])])
      ]),
      .subheading("What is written"),
      .list(lines.map { .text($0) }),
    ]
  }

  private var lines: [String] {
    let episodes = changes.record?.episodes ?? []
    let missing = changes.record?.missing ?? []
    let workers = changes.record?.socialWorkers ?? []
    return episodes.map(line) + missing.map(line) + workers.map(line) + authority
      + (changes.record?.child == nil ? [] : ["What is known of the child."])
      + changes.rows.map(\.sentence)
  }

  private var authority: [String] {
    guard let now = changes.record?.adoptionAuthority?.now else { return [] }
    let until = now.endedOn.map { ", ended on \($0.inWords)" } ?? ""
    return ["Authority to place for adoption, given on \(now.authorisedOn.inWords)\(until)."]
  }

  private func line(_ change: RowChange<CareEpisode>) -> String {
    guard let now = change.now else {
      return "The episode of \(change.was?.startedOn.inWords ?? "") is taken out."
    }
    let until = now.ceasedOn.map { " to \($0.inWords)" } ?? " on"
    return "Episode from \(now.startedOn.inWords)\(until): "
      + "\(now.placement?.meaning ?? "placement not recorded"); "
      + "\(now.legalStatus?.meaning ?? "legal status not recorded")."
  }

  private func line(_ change: RowChange<MissingEpisode>) -> String {
    let now = change.now ?? change.was
    return "Missing or away from \(now?.startedOn.inWords ?? "")"
      + (now?.endedOn.map { " to \($0.inWords)." } ?? " on.")
  }

  private func line(_ change: RowChange<SocialWorkerEpisode>) -> String {
    let now = change.now ?? change.was
    return "Social worker \(now?.worker ?? "") from \(now?.startedOn.inWords ?? "")"
      + (now?.endedOn.map { " to \($0.inWords)." } ?? " on.")
  }
}
