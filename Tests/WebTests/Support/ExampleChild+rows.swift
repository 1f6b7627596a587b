import Care
import Foundation
import Pages
import Store
import TestSupport

@testable import Web

/// One row of every kind that an address names, for each child: a row's number is the child's.
extension ExampleChild {
  static let heldOn = Day.on("2025-10-20")

  /// Text of a review's record that is not for disclosure, and text for somebody who is named.
  var undisclosed: String { "undisclosed-text-\(rawValue)" }
  var forNamed: String { "for-named-eyes-\(rawValue)" }

  /// What an audit found, and what a manager saw in a record of Ben's.
  var audited: String { "audited-words-\(rawValue)" }
  var compared: String { "compared-words-\(rawValue)" }

  /// What quality assurance keeps: a row of each of its kinds.
  private var quality: [EntryChange] {
    [
      EntryChange(
        adding: Audit.with {
          $0.auditedOn = .on("2026-01-20")
          $0.area = .voice
          $0.finding = audited
        }),
      EntryChange(adding: EarlyEnding.with { $0.endedOn = .on("2025-01-20") }),
      EntryChange(
        adding: Benchmark.with {
          $0.readOn = .on("2026-01-20")
          $0.heldOn = Self.heldOn
          $0.officer = ExampleOfficer.ben
          $0.note = compared
        }),
    ]
  }

  /// The rows, with text that few may read.
  var rows: [EntryChange] {
    quality + [
      EntryChange(
        adding: ReviewPlan.with {
          $0.plannedFor = .on("2026-04-15")
          $0.bookedOn = .on("2026-03-01")
        }),
      EntryChange(
        adding: MidpointCheck.with {
          $0.checkedOn = .on("2026-01-20")
          $0.progress = .drift
        }),
      EntryChange(adding: Intervention.with { $0.raisedOn = .on("2026-02-10") }),
      EntryChange(adding: Escalation.with { $0.openedOn = .on("2026-03-01") }),
      EntryChange(
        adding: HomeArea.with {
          $0.area = "East"
          $0.startedOn = .on("2025-01-06")
        }),
      EntryChange(
        adding: AccommodationJudgement.with {
          $0.judgedOn = .on("2026-01-20")
          $0.isSuitable = false
        }),
      EntryChange(adding: Proceeding.with { $0.startedOn = .on("2026-01-12") }),
      EntryChange(
        adding: ReviewDecision.with {
          $0.heldOn = Self.heldOn
          $0.text = "Find a swimming club."
          $0.owner = "the social worker"
          $0.dueOn = .on("2026-06-01")
          $0.status = .open
        }),
      EntryChange(
        adding: ReviewRecord.with {
          $0.heldOn = Self.heldOn
          $0.decisionsSentOn = .on("2025-10-22")
        }),
      EntryChange(
        adding: ConflictOfInterest.with {
          $0.userName = "nobody.here"
          $0.nature = .family
          $0.startedOn = .on("2025-01-06")
        }, number: key.number),
    ]
      + [
        block("A good year at school.", .everyone),
        block(undisclosed, .notForDisclosure),
        block(forNamed, .named, named: ["Nobody Here"]),
      ]
  }

  private func block(
    _ text: String, _ audience: Audience, named: [String] = []
  ) -> EntryChange {
    EntryChange(
      adding: RecordBlock.with {
        $0.heldOn = Self.heldOn
        $0.theme = NoteTheme.education.rawValue
        $0.text = text
        $0.audience = audience
        $0.namedPeople = named
      })
  }

  var paper: Paper {
    Paper.with {
      $0.title = "A report"
      $0.receivedOn = .on("2026-02-01")
    }
  }

  static let opening = EmergencyAccess.with {
    $0.userName = "somebody.else"
    $0.openedAt = Moment(seconds: ExampleService.noon.seconds - 86_400)
    $0.reason = "The carer rang at night and nobody was here."
  }
}

extension ExampleService {
  /// Gives every child one row of every kind that an address names, a copy of the record to the child,
  /// and the pack of the escalation to Cafcass.
  func addRows() async throws {
    let desk = store.desk(of: .system, now: { Self.noon })
    try await desk.enter(
      ExampleChild.all.map { EntrySet($0.localIdentifier, $0.rows) }, purpose: "example")
    for child in ExampleChild.all {
      try await desk.keep(
        child.paper, content: Array("%PDF-1.4 \(child)".utf8), of: child.localIdentifier)
      try await give(child, desk)
    }
    try await desk.enter([EntrySet(nil, ExampleOfficer.work)], purpose: "example")
    try await desk.enter(
      [
        EntrySet(
          ExampleChild.restricted.localIdentifier, [EntryChange(adding: ExampleChild.opening)])
      ], purpose: "example")
  }

  private func give(_ child: ExampleChild, _ desk: Desk) async throws {
    guard case .open(let open) = try await desk.open(child.key, purpose: "example") else { return }
    let maker = try await desk.versionMaker(of: open, heldOn: ExampleChild.heldOn)
    let versions = maker.prepared(on: Self.today, sealedBy: Seal.of)
    let packs = open.entries.all(Escalation.self).map {
      maker.pack(of: $0, CafcassPack(open, $0).parts, sealedBy: Seal.of)
    }
    for version in versions.filter(\.recipient.isChild) + packs {
      var release = try version.prepared(by: .system, on: Self.today)
      (release.releasedBy, release.releasedOn) = ("somebody.else", Self.today)
      (release.givenHow, release.givenOn, release.copyNumber) = (.printed, Self.today, 1)
      try await desk.enter(
        [EntrySet(child.localIdentifier, [EntryChange(adding: release)])], purpose: "example")
    }
  }
}

extension Route {
  /// The address of the route: with the child's number, and with that of the child whose row is meant,
  /// which is the same child's unless said otherwise.
  func address(_ child: Key<Child>?, row: Int64? = nil) -> String {
    let row = row ?? child?.number ?? 1
    let parts = path.split(separator: "/").map { part in
      switch part {
      case ":child": "\(child?.number ?? 0)"
      case ":day": "\(ExampleChild.heldOn)"
      case ":list": WorkList.allCases[0].rawValue
      case ":measure": "reviews.held"
      case ":recipient": "child"
      case ":policy": Policy.dayCounted.name
      case ":opening", ":officer": "1"
      case let part where part.hasPrefix(":"): "\(row)"
      default: String(part)
      }
    }
    return "/\(parts.joined(separator: "/"))\(Self.queries[path] ?? "")"
  }

  /// Whether the address names a row of the child by its number.
  var namesRow: Bool { path.split(separator: "/").contains { Self.rows.contains(String($0)) } }

  static let rows: Set<String> = [
    ":plan", ":intervention", ":escalation", ":paper", ":proceeding", ":person", ":decision",
    ":conflict", ":work",
  ]

  /// What is sent with a form, where nothing at all would name nothing, or do what is not meant.
  var fields: [String: String] {
    if path.hasSuffix("/give") { return ["how": "printed"] }
    return path.hasSuffix("/release/:recipient") || path.hasSuffix("/pack") ? ["do": "look"] : [:]
  }

  /// What some routes need to be asked with.
  private static let queries = [
    "/children/:child/changes/answer": "?change=new-placement&on=2026-03-01",
    "/children/:child/interventions/new": "?risk=no",
    "/children/:child/escalations/new": "?risk=no",
    "/figures/of/:measure/rows": "?year=2025-26",
  ]
}
