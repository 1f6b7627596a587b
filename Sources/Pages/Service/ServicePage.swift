package import Care
package import HTML

/// The service's own work: where to find each part of it, and what asks for somebody's attention.
package struct ServicePage: Page {
  private let service: OpenService

  /// `service` shows the action plan, posts and leave.
  package init(_ service: OpenService) { self.service = service }

  /// The kinds whose rows the page counts.
  package static let counted: Set<String> = [PlanAction.kind, Leave.kind]

  package var title: String { "The service" }
  package var area: Area? { .service }

  package func body(in frame: Frame) -> [Node] {
    [.heading(title), counts]
      + ServiceGroup.allCases.flatMap { group -> [Node] in
        let ways =
          (group == .quality && service.may(.keepAudits) ? ServiceWay.acrossChildren : [])
          + group.subjects.filter { service.may($0.seeing) }.map {
            ServiceWay(words: $0.words(for: service), sentence: $0.sentence, place: $0.list)
          }
        guard !ways.isEmpty else { return [] }
        return [.subheading(group.rawValue), .ways(ways)]
      } + [.subheading("What the service sets"), .ways(settings)]
  }

  /// What is set or entered from a day on and is no row of the service's work.
  private var settings: [ServiceWay] {
    let all: [(act: ServiceAct, way: ServiceWay)] = [
      (
        .seePolicies,
        ServiceWay(
          words: "Policies",
          sentence:
            "What the law leaves open: limits, time limits and what counts, each with its source.",
          place: .policies)
      ),
      (
        .seeFigures,
        ServiceWay(
          words: "Figures of others",
          sentence: "Residents under 18, comparators and shares of the census, with their release.",
          place: .reference)
      ),
    ]
    return all.filter { service.may($0.act) }.map(\.way)
  }

  private var counts: Node {
    var counts: [Counts.Count] = []
    if service.may(.seeQuality) {
      counts.append(count(ActionBook.self, "Actions overdue", isLate: true))
    }
    if service.may(.seeOfficers) {
      counts.append(count(LeaveBook.self, "IROs away today", isLate: false))
    }
    return counts.isEmpty ? .group([]) : Counts(counts).node
  }

  private func count<B: ServiceBook>(
    _ book: B.Type, _ words: String, isLate: Bool
  ) -> Counts.Count {
    var filter = ServiceFilter(Submission())
    filter.isChosen = true
    return .init(
      filter.rows(of: book, in: service).count, words, to: filter.place(at: B.subject.list),
      isLate: isLate)
  }
}

/// A way from the service's first page to one of its lists.
private struct ServiceWay {
  let words: String
  /// What is there.
  let sentence: String
  let place: Place

  /// The lists of what quality assurance keeps in children's records.
  static let acrossChildren = [
    ServiceWay(
      words: "Audits", sentence: "Files drawn by lot each month, and what their audits found.",
      place: .drawings),
    ServiceWay(
      words: "Early endings of long-term fostering",
      sentence: "Which ended early, and what is to be learnt, in four groups.",
      place: .earlyEndings),
    ServiceWay(
      words: "Records read to compare them",
      sentence: "Records of reviews that a manager read, with a grade.", place: .readings),
  ]
}

extension ServiceSubject {
  /// What the way there is called: an officer's own supervision is theirs.
  fileprivate func words(for service: OpenService) -> String {
    guard service.user.role == .officer else { return title }
    return switch self {
    case .supervision: "My supervision and appraisal"
    case .observations: "Observations of my practice"
    default: title
    }
  }
}

extension Node {
  /// Ways to go on, each with a sentence on what is there.
  fileprivate static func ways(_ ways: [ServiceWay]) -> Node {
    .element(
      .ul, [.class("govuk-list heard-ways")],
      ways.map { way in
        .element(
          .li, [.class("heard-ways__way")],
          [
            .element(
              .a, [.class("govuk-link heard-ways__link"), .href(way.place.address)],
              [.text(way.words)]),
            .element(.p, [.class("govuk-body-s heard-hint")], [.text(way.sentence)]),
          ])
      })
  }
}
