import Care
import HTTPTypes
import Testing

@testable import Pages
@testable import Web

/// No kind of record can be kept by a file alone without somebody having said why.
@Suite("A screen for every kind")
struct EveryKindHasAScreenTests {
  /// With what the address of a form ends that writes rows of each kind; those of the lists of the
  /// service's own rows follow from the lists.
  private static let forms: [String: String] = [
    Notice.kind: "/admit", Appointment.kind: "/allocate", PersonInvolved.kind: "/people/new",
    RecordProtection.kind: "/protection/change", ConflictOfInterest.kind: "/conflicts/new",
    EmergencyAccess.kind: "/open-restricted", ChildProfile.kind: "/profile",
    ReviewPlan.kind: "/reviews/plan", Postponement.kind: "/reviews/plan/:plan/postpone",
    ReviewMeeting.kind: "/reviews/hold", LateReview.kind: "/late-reviews/new",
    ReviewRecord.kind: "/reviews/:day/complete", ReviewDecision.kind: "/reviews/:day/decisions",
    RecordBlock.kind: "/reviews/:day/notes", RecordRelease.kind: "/release/:recipient",
    QualityForm.kind: "/reviews/:day/quality", MonitoredItem.kind: "/reviews/:day/watched",
    MidpointCheck.kind: "/midpoints/new", Visit.kind: "/visits/new",
    Footprint.kind: "/footprints/new", UnplannedMove.kind: "/register/move",
    ChangeAnswer.kind: "/changes/answer", Proceeding.kind: "/proceedings/new",
    Paper.kind: "/papers/new", Intervention.kind: "/interventions/new",
    Escalation.kind: "/escalations/new", EscalationStage.kind: "/escalations/:escalation/step",
    RiskReferral.kind: "/challenges/risk", Audit.kind: "/quality/audits/new",
    Benchmark.kind: "/quality/readings/new", EarlyEnding.kind: "/quality/endings/new",
    SentViews.kind: "/sent-views/new", AppAccount.kind: "/app-accounts/new",
    TeamEpisode.kind: "/teams/new", HomeArea.kind: "/home-areas/new",
    AccommodationJudgement.kind: "/accommodation/new", AuditDrawing.kind: "/service/audits/draw",
  ]

  /// Kinds that nobody enters on screen, and why.
  private static let without: [String: String] = [
    RecordEnding.kind: "a record is sealed by a command, with the order at hand",
    RecordMerger.kind: "records are joined by a command",
    Publication.kind: "written where a report is frozen",
    PublishedFigure.kind: "written where a report is frozen",
  ]

  @Test
  func `every kind of record has a form on screen, or a reason why it has none`() {
    let posted = Site.routes.filter { $0.method == .post }.map(\.path)
    let subjects = Dictionary(
      ServiceSubject.allCases.map { ($0.kind, $0.path) }
    ) { first, _ in first }
    for kind in EntryKind.all where Self.without[kind.name] == nil {
      guard let form = Self.forms[kind.name] ?? subjects[kind.name].map({ "\($0)/new" }) else {
        Issue.record("\(kind.name) has no form, and nobody says why")
        continue
      }
      #expect(posted.contains { $0.hasSuffix(form) }, "\(kind.name): nothing is sent to \(form)")
    }
  }

  @Test
  func `what has no form is not said of a kind that has one, or that there is not`() {
    for kind in Self.without.keys {
      #expect(EntryKind.named(kind) != nil, "\(kind)")
      #expect(Self.forms[kind] == nil, "\(kind)")
    }
  }
}
