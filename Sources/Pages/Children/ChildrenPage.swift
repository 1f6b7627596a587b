package import Care
package import HTML

/// The list of children: an officer's own, or all whom the user may see.
package struct ChildrenPage: Page {
  private let filter: ChildFilter
  private let lines: [SeenLine]
  private let user: User
  private let today: Day
  private let pagination: Pagination
  /// Whether the list answers a search; what was searched for stands nowhere in the page's address.
  private let isSearch: Bool
  private let views: [SavedView]
  private let officers: [Entered<Officer>]
  /// The social-work teams of the children whom the user may see.
  private let teams: [String]

  package init(
    filter: ChildFilter, lines: [SeenLine], user: User, today: Day, isSearch: Bool = false,
    views: [SavedView] = [], officers: [Entered<Officer>] = []
  ) {
    self.views = views
    self.officers = officers
    teams = Set(lines.compactMap(\.line?.guarded.team)).sorted()
    self.filter = filter
    self.user = user
    self.today = today
    self.isSearch = isSearch
    let rows = isSearch ? lines : filter.rows(of: lines, on: today)
    self.lines = rows
    pagination = Pagination(page: isSearch ? 1 : filter.page, total: rows.count) { number in
      filter.with { $0.page = number }.place
    }
  }

  package var title: String {
    pagination.title(isSearch ? "Children found" : filter.whose.words)
  }
  package var area: Area? { .children }

  package func body(in frame: Frame) -> [Node] {
    if isSearch {
      return [.heading("Children found"), table(all: true)]
        + [.paragraph([Link("All children on your list", to: .children).node])]
    }
    return [
      .heading(filter.whose.words), admission,
      SavedViewsPart(views: views, here: filter.with { $0.page = 1 }.place, user: user)
        .node(in: frame),
      .element(.div, [.class("heard-filtered")], [panel, results]),
    ]
  }

  private var admission: Node {
    guard Access.permits(.admit, by: user) else { return .group([]) }
    return .buttons([.buttonLink("Enter a child who came into care", to: .admit, isSecond: true)])
  }

  private var results: Node {
    .element(
      .div, [.class("heard-filtered__results")],
      chips + [table(all: false), pagination.node, download, sharedWork])
  }

  private var download: Node {
    guard !lines.isEmpty else { return .group([]) }
    return .paragraph([
      Link("Download these rows as CSV", to: filter.with { $0.page = 1 }.place(at: .childrenFile))
        .node
    ])
  }

  private var sharedWork: Node {
    guard !lines.isEmpty, Access.mayEver(.oversee, user.role) else { return .group([]) }
    return .paragraph([
      Link(
        "Record the same work for several of these children",
        to: filter.with { $0.page = 1 }.place(at: .sharedWork)
      ).node
    ])
  }

  private var panel: Node {
    let whose =
      user.officer == nil
      ? [Node.hidden("whose", "all")]
      : [
        Field("whose", "Whose children").radios(
          filter.whose.rawValue,
          ChildFilter.Whose.allCases.map { Choice($0.rawValue, $0.words) })
      ]
    return .filter(
      to: .children,
      whose + [
        Field("status", "Legal status").select(
          filter.status?.rawValue.slug ?? "",
          LegalStatusGroup.allCases.map { Choice($0.rawValue.slug, $0.rawValue) }, empty: "Any"),
        Field("placement", "Placement").select(
          filter.placement?.rawValue.slug ?? "",
          PlacementGroup.allCases.map { Choice($0.rawValue.slug, $0.rawValue.uppercasedFirst) },
          empty: "Any"),
        Field("iro", "IRO").select(
          filter.officer.map { "\($0.number)" } ?? "",
          officers.sorted { $0.value.name < $1.value.name }
            .map { Choice("\($0.key.number)", $0.value.name) }, empty: "Any"),
        Field("team", "Social-work team").select(
          filter.team ?? "", teams.map { Choice($0.slug, $0) }, empty: "Any"),
        Field("overdue", "Reviews").checks(
          filter.isOverdue ? ["yes"] : [], [Choice("yes", "Only those overdue")]),
        Field("left", "Left care").checks(
          filter.showsLeft ? ["yes"] : [], [Choice("yes", "Also children who left care")]),
        Field("order", "In the order of").radios(
          filter.order.rawValue,
          ChildFilter.Order.allCases.map { Choice($0.rawValue, $0.words) }),
        .button("Apply filters"),
      ])
  }

  /// The filters that hold, each taken off by its link.
  private var chips: [Node] {
    var applied: [(String, ChildFilter)] = []
    if let status = filter.status {
      applied.append((status.rawValue, filter.with { $0.status = nil }))
    }
    if let placement = filter.placement {
      applied.append((placement.rawValue.uppercasedFirst, filter.with { $0.placement = nil }))
    }
    if let officer = filter.officer {
      let name = officers.first { $0.key == officer }?.value.name ?? "IRO"
      applied.append((name, filter.with { $0.officer = nil }))
    }
    if let team = filter.team {
      let name = teams.first { $0.slug == team } ?? team
      applied.append((name, filter.with { $0.team = nil }))
    }
    if filter.isOverdue { applied.append(("Overdue", filter.with { $0.isOverdue = false })) }
    if filter.showsLeft { applied.append(("Left care", filter.with { $0.showsLeft = false })) }
    guard !applied.isEmpty else { return [] }
    return [
      .element(
        .ul, [.class("heard-chips"), Attribute(.ariaLabel, "Filters that hold")],
        applied.map { words, filter in
          .element(
            .li,
            [
              .element(
                .a,
                [.class("heard-chips__chip"), .href(filter.with { $0.page = 1 }.place.address)],
                [.unseen("Take off the filter "), .text(words)])
            ])
        })
    ]
  }

  private func table(all: Bool) -> Node {
    guard !lines.isEmpty else {
      return .paragraph(
        isSearch
          ? "No child whom you may see is called that. Check the spelling, or give the identifier."
          : "There are no children on this list.")
    }
    let shown = all ? lines[...] : lines[pagination.range]
    return DataTable(
      all ? "\(lines.count) found" : pagination.words,
      columns: [
        .init("Child"), .init("Age", isNumber: true), .init("Legal status"), .init("Next review"),
        .init("Booked for"),
      ], rows: shown.map(row), total: lines.count
    ).node
  }

  private func row(_ seen: SeenLine) -> [Node] {
    guard let line = seen.line else {
      return [
        Link("Restricted record", to: .child(seen.key)).node, "–", "–", "–",
        StateTag("Restricted", .purple).node,
      ]
    }
    let tier =
      line.guarded.tier == .standard
      ? [] : [" ", StateTag(line.guarded.tier.rawValue.uppercasedFirst, .purple).node]
    return [
      .group([Link(line.label, to: .child(line.key)).node] + tier),
      .text(line.bornOn.map { "\($0.age(on: today))" } ?? "Not recorded"),
      .text(line.isInCare ? line.legalStatus?.group.rawValue ?? "Not recorded" : "Left care"),
      line.nextReview.map { DueWords($0.day, on: today).node } ?? "Not due",
      .text(line.bookedFor?.inWords ?? (line.nextReview == nil ? "–" : "Not booked")),
    ]
  }
}

extension Place {
  package static let childrenFile = Place("/children.csv")
}
