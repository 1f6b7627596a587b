import Care
import TestSupport
import Testing

@testable import Store

/// A child's half-year in rows of every kind of the officer's work, through the desk and its rules.
@Suite("A child's story")
struct ChildsStoryTests {
  static let heldOn = Day.t0.adding(days: 9)

  static let officer = Officer.with {
    $0.name = "Officer Example"
    $0.startedOn = .on("2015-04-01")
  }

  static let review: [any Entry] = [
    ReviewPlan.with {
      $0.bookedOn = .on("2026-03-02")
      $0.plannedFor = .on("2026-04-01")
    },
    Postponement.with {
      $0.plannedFor = .on("2026-04-01")
      $0.newDay = heldOn
      $0.askedOn = .on("2026-03-30")
      $0.askedBy = "the child"
      $0.reason = "a school trip"
    },
    ReviewMeeting.with {
      $0.heldOn = heldOn
      $0.officer = Key(1)
      $0.presence = .neither
      $0.childBriefedSomebody = true
    },
    ReviewRecord.with {
      $0.heldOn = heldOn
      $0.writtenBy = Key(1)
      $0.decisionsSentOn = heldOn.adding(days: 4)
      $0.completedOn = heldOn.adding(days: 15)
      $0.distributedOn = heldOn.adding(days: 20)
    },
    ReviewDecision.with {
      $0.heldOn = heldOn
      $0.text = "A dentist is found."
      $0.owner = "social worker"
    },
    RecordBlock.with {
      $0.heldOn = heldOn
      $0.theme = "health"
      $0.text = "All is well."
      $0.audience = .everyone
    },
    QualityForm.with {
      $0.heldOn = heldOn
      $0.hasPermanencePlan = true
      $0.track = .single
      $0.plans = [.longTermFostering]
    },
  ]

  static let dispute: [any Entry] = [
    Visit.with { $0.visitedOn = .on("2026-04-20") },
    Footprint.with {
      $0.doneOn = .on("2026-04-21")
      $0.footprintKind = .recordNote
    },
    RiskReferral.with {
      $0.referredAt = Moment("2026-04-22T08:00:00Z") ?? Moment(seconds: 1)
      $0.recipient = "the duty team"
    },
    MonitoredItem.with {
      $0.item = .health
      $0.recordedOn = .on("2026-04-21")
    },
    Intervention.with {
      $0.raisedOn = .on("2026-04-20")
      $0.issue = .lifeStory
      $0.outcome = .raised
      $0.endedOn = .on("2026-05-05")
    },
    Escalation.with {
      $0.openedOn = .on("2026-05-05")
      $0.intervention = Key(1)
      $0.resolvedOn = .on("2026-05-20")
      $0.resolvedAt = .headOfService
    },
    EscalationStage.with {
      $0.escalation = Key(1)
      $0.level = .headOfService
      $0.enteredOn = .on("2026-05-05")
    },
  ]

  static func use(_ body: (Desk) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(1...1)
      let rows = (review + dispute).map { EntryChange(adding: $0) }
      try await desk.enter(
        [EntrySet(nil, [EntryChange(adding: officer)]), EntrySet("1", rows)], purpose: "test")
      try await body(desk)
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `rows that belong together are taken together, whatever their order`() async throws {
    try await Self.use { desk in
      let entries = try #require(try await desk.entries(of: "1"))
      #expect(entries.count == Self.review.count + Self.dispute.count)
      #expect(entries.all(EscalationStage.self).first?.value.escalation == Key(1))
    }
  }

  @Test
  func `a second record of the review and a review that was not held are refused`() async throws {
    try await Self.use { desk in
      for day in [Self.heldOn, Self.heldOn.adding(days: 1)] {
        let record = ReviewRecord.with { $0.heldOn = day }
        await #expect(throws: Breach.self) {
          try await desk.enter([EntrySet("1", [EntryChange(adding: record)])], purpose: "test")
        }
      }
    }
  }

  @Test
  func `a stage is not taken out from under its escalation, and both go together`() async throws {
    try await Self.use { desk in
      let gone = Self.dispute.suffix(2).map {
        EntryChange(kind: type(of: $0).kind, number: 1, was: AnyEntry($0))
      }
      for change in gone {
        await #expect(throws: Breach.self) {
          try await desk.enter([EntrySet("1", [change])], purpose: "test")
        }
      }
      try await desk.enter([EntrySet("1", gone)], purpose: "test")
      let entries = try #require(try await desk.entries(of: "1"))
      #expect(entries.count == Self.review.count + Self.dispute.count - 2)
    }
  }
}
