import Care
import TestSupport
import Testing

@Suite("Rules of quality assurance")
struct QualityRulesTests {
  static let history = CareHistory.example(
    [.example("2024-01-10")], reviewedOn: ["2024-02-01"])
  static let grounds = EntryGrounds.of(
    service: [Officer.example(to: "2024-12-31")], history: history)

  @Test(
    arguments: [
      ("2024-01-10", AuditArea.voice, nil),
      ("2024-01-09", .voice, "before the child came into care"),
      ("2024-02-01", nil, "Say which area"),
    ] as [(String, AuditArea?, String?)])
  func `an audit is of an area and of a child in care`(
    day: String, area: AuditArea?, refusal: String?
  ) {
    let said = Self.grounds.refusal(
      of: Audit.with {
        $0.auditedOn = .on(day)
        $0.area = area
      })
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true)
  }

  @Test
  func `a track is of a plan that is in place`() {
    func said(_ isInPlace: Bool?) -> String? {
      Self.grounds.refusal(
        of: Audit.with {
          $0.auditedOn = .on("2024-03-01")
          $0.area = .planning
          $0.planInPlace = isInPlace
          $0.track = .twin
        })
    }
    #expect(said(true) == nil)
    #expect(said(false)?.contains("A track is given") == true)
    #expect(said(nil)?.contains("A track is given") == true)
  }

  @Test
  func `feedback of officers is about something and says something`() {
    func said(_ theme: FeedbackTheme?, _ text: String) -> String? {
      Self.grounds.refusal(
        of: OfficerFeedback.with {
          $0.saidOn = .on("2024-03-01")
          $0.theme = theme
          $0.text = text
        })
    }
    #expect(said(.systems, "Two forms ask the same.") == nil)
    #expect(said(nil, "Two forms ask the same.")?.contains("what the feedback is about") == true)
    #expect(said(.systems, " ")?.contains("is missing") == true)
  }

  @Test
  func `a child is matched with a permanent carer alone`() {
    let said = Self.grounds.refusal(
      of: Audit.with {
        $0.auditedOn = .on("2024-03-01")
        $0.area = .planning
        $0.withPermanentCarer = false
        $0.formallyMatched = true
      })
    #expect(said?.contains("cannot be formally matched") == true)
  }

  @Test(
    arguments: [
      ("2024-02-01", "2024-02-01", nil), ("2024-02-01", "2024-01-31", "before the review"),
      ("2024-02-02", "2024-02-05", "No review of the child was held on 2 February 2024"),
    ] as [(String, String, String?)])
  func `a record is read of a review that was held, after it`(
    held: String, read: String, refusal: String?
  ) {
    let said = Self.grounds.refusal(
      of: Benchmark.with {
        $0.heldOn = .on(held)
        $0.readOn = .on(read)
        $0.officer = Key(1)
      })
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true)
  }

  @Test
  func `an observation and a session are of an officer who was there`() {
    func observed(_ day: String) -> String? {
      Self.grounds.refusal(
        of: Observation.with {
          $0.officer = Key(1)
          $0.observedOn = .on(day)
        })
    }
    #expect(observed("2024-12-31") == nil)
    #expect(observed("2025-01-01")?.contains("left the service") == true)
    func session(_ day: String, _ kind: SessionKind?, _ officer: Int64?) -> String? {
      Self.grounds.refusal(
        of: SupervisionSession.with {
          $0.heldOn = .on(day)
          $0.sessionKind = kind
          $0.officer = officer.map { Key($0) }
        })
    }
    #expect(session("2024-12-31", .individual, 1) == nil)
    #expect(session("2024-12-31", .group, nil) == nil)
    #expect(session("2025-01-01", .individual, 1)?.contains("cannot be supervised") == true)
    #expect(session("2024-12-31", .individual, nil)?.contains("which officer") == true)
    #expect(session("2024-12-31", .group, 1)?.contains("not with one officer") == true)
    #expect(session("2024-12-31", nil, 1)?.contains("Say whether") == true)
  }

  @Test
  func `a line of the plan is closed once it is done or dropped, and not before`() {
    var action = PlanAction.with {
      $0.chapter = "Reviews"
      $0.text = "Chair more reviews together"
      $0.owner = "the service manager"
      $0.openedOn = .on("2024-05-01")
      $0.dueOn = .on("2024-06-01")
    }
    func said() -> String { Self.grounds.refusal(of: action) ?? "" }
    #expect(said() == "")
    #expect(!action.isOverdue(on: .on("2024-06-01")))
    #expect(action.isOverdue(on: .on("2024-06-02")))
    action.status = .done
    #expect(said().contains("Give the day on which it was closed"))
    action.closedOn = .on("2024-06-03")
    #expect(said() == "")
    #expect(action.isOverdue(on: .on("2024-06-02")))
    #expect(!action.isOverdue(on: .on("2024-06-03")))
    action.status = .underWay
    #expect(said().contains("done or dropped"))
    action.closedOn = .on("2024-04-03")
    action.status = .done
    #expect(said().contains("before it was opened"))
    action.closedOn = nil
    action.status = nil
    action.dueOn = .on("2024-04-03")
    #expect(said().contains("is due"))
  }

  @Test
  func `a priority is of a year, and is carried over until it is done`() {
    func priority(_ year: String, part: Int64? = nil, isDone: Bool? = nil) -> ServicePriority {
      .with {
        $0.recordedOn = .on("2024-05-01")
        $0.year = year
        $0.text = "More visits"
        $0.partOf = part.map { Key($0) }
        $0.isDone = isDone
      }
    }
    let held = [
      priority("2024-25"), priority("2024-25", part: 1), priority("2024-25", isDone: true),
    ]
    let grounds = EntryGrounds.of(service: held)
    #expect(grounds.refusal(of: priority("2024/25"))?.contains("is no year") == true)
    #expect(grounds.refusal(of: priority("2024-25", part: 1)) == nil)
    #expect(grounds.refusal(of: priority("2024-25", part: 2)) != nil)
    #expect(grounds.refusal(of: priority("2024-25", part: 8)) != nil)
    let carried = ServicePriority.carriedOver(
      into: CollectionYear(ending: 2026), Entries.of(held))
    #expect(carried.map(\.key.number) == [1, 2])
    let none = ServicePriority.carriedOver(into: CollectionYear(ending: 2027), Entries.of(held))
    #expect(none.isEmpty)
  }

  @Test
  func `early endings are learnt from in four groups, and themes have their evidence`() {
    func ending(_ day: String, _ groups: [EndingGroup]) -> EarlyEnding {
      .with {
        $0.endedOn = .on(day)
        $0.groups = groups
        $0.learning = "Learning of \(day)"
      }
    }
    let year = CollectionYear(ending: 2025)
    let entries = Entries.of([
      ending("2024-05-01", [.carers, .family]), ending("2024-06-01", [.carers]),
      ending("2025-05-01", [.practice]),
      PracticeTheme.with {
        $0.recordedOn = .on("2024-04-01")
        $0.title = "Delay"
        $0.issues = [EscalationIssue.allCases[0], .allCases[1]]
        $0.interventionIssues = [InterventionIssue.allCases[2]]
      },
      Escalation.with {
        $0.openedOn = .on("2024-05-01")
        $0.issues = [EscalationIssue.allCases[0], .allCases[1]]
      },
      Escalation.with {
        $0.openedOn = .on("2024-05-01")
        $0.issues = [EscalationIssue.allCases[2]]
      },
      Escalation.with {
        $0.openedOn = .on("2023-05-01")
        $0.issues = [EscalationIssue.allCases[0]]
      },
      Intervention.with {
        $0.raisedOn = .on("2024-05-01")
        $0.issue = InterventionIssue.allCases[2]
      },
    ])
    let learning = EndingLearning.all(entries, in: year.days)
    #expect(learning.map(\.group) == EndingGroup.allCases)
    #expect(learning.map(\.endings) == [2, 0, 0, 1])
    #expect(learning[3].texts == ["Learning of 2024-05-01"])
    let evidence = ThemeEvidence.all(entries, in: year.days)
    #expect(evidence.map(\.escalations) == [1])
    #expect(evidence.map(\.interventions) == [1])
  }
}
