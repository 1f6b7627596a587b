import Care
import TestSupport

/// One row of every kind about the service that has a page; those about an officer are Ana's.
extension ExampleOfficer {
  static var work: [EntryChange] {
    [
      EntryChange(
        adding: Leave.with {
          $0.officer = ana
          $0.leaveKind = .annual
          $0.startedOn = .on("2026-08-03")
          $0.endedOn = .on("2026-08-17")
        }), EntryChange(adding: session(of: ana, about: "Ana's own caseload")),
      EntryChange(
        adding: Observation.with {
          $0.officer = ana
          $0.observedOn = .on("2026-02-02")
        }),
      EntryChange(
        adding: LearningEvent.with {
          $0.title = "Trauma and memory"
          $0.heldOn = .on("2026-02-09")
        }),
      EntryChange(
        adding: OfficerFeedback.with {
          $0.saidOn = .on("2026-02-10")
          $0.theme = .reports
          $0.text = "Reports come too late to read"
        }),
      EntryChange(
        adding: PlanAction.with {
          $0.text = "Book the next review before the meeting ends"
          $0.chapter = "Reviews held, and held in time"
          $0.owner = "all officers"
          $0.openedOn = .on("2025-11-03")
          $0.dueOn = .on("2026-03-02")
          $0.status = .underWay
        }),
    ] + words
  }

  static func session(of officer: Key<Officer>, about topic: String) -> SupervisionSession {
    .with {
      $0.officer = officer
      $0.sessionKind = .individual
      $0.heldOn = .on("2026-02-16")
      $0.topics = [topic]
    }
  }

  private static var words: [EntryChange] {
    [
      EntryChange(
        adding: AuditDrawing.with {
          $0.drawnOn = .on("2026-03-10")
          $0.wanted = 5
          $0.seed = 77
          $0.population = ["1:1", "2:2", "2:3", "2:4", "1:5"]
        }),
      EntryChange(
        adding: PracticeTheme.with {
          $0.title = "Life-story work begins late"
          $0.recordedOn = .on("2026-01-05")
        }),
      EntryChange(
        adding: ServicePriority.with {
          $0.text = "Every child is spoken with alone"
          $0.year = "2026-27"
          $0.recordedOn = .on("2026-01-05")
        }),
      EntryChange(
        adding: Achievement.with {
          $0.text = "A letter for every child"
          $0.year = "2025-26"
          $0.recordedOn = .on("2026-01-05")
        }),
      EntryChange(
        adding: SurveyAnswer.with {
          $0.answeredOn = .on("2026-01-05")
          $0.linkedTo = ExampleChild.own.localIdentifier
        }),
      EntryChange(
        adding: SurveyComment.with {
          $0.month = .on("2026-01-01")
          $0.text = "The room was cold."
        }),
    ]
  }
}
