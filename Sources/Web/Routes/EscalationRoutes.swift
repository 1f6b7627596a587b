import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Formal escalations: opening, putting to levels, answering, ending, and the pack for Cafcass.
enum EscalationRoutes {
  private static let path = "/escalations/:escalation"

  static let all: [Route] =
    [
      .child(.read, .get, path, "an escalation") { asked, child in
        let row = try asked.found(Escalation.self, "escalation", of: child)
        return .page(EscalationPage(child, row, on: asked.today))
      }
    ] + pack.routes + opening.routes.map(ChallengeRoutes.riskFirst) + raising.routes + steps.routes
    + answers.routes + changes.flatMap(\.routes)

  private static let pack = VersionRoutes(
    path: "\(path)/pack", kind: .pack, what: "a pack for Cafcass",
    maker: { asked, child in
      guard let row: Entered<Escalation> = asked.row("escalation", of: child) else { return nil }
      return try await asked.desk.versionMaker(of: child, heldOn: row.value.openedOn)
    },
    prepared: { asked, child, maker, handled in
      let row: Entered<Escalation>? = asked.row("escalation", of: child)
      return row.map {
        maker.pack(
          of: $0, CafcassPack(child, $0).parts, handled: handled, sealedBy: Seal.of)
      }
    })

  private static let opening = EntryRoutes<Escalation>(
    .challenge, at: "/escalations/new", "opening an escalation", notice: .escalated,
    done: { .child($1.key, .challenges) },
    also: { asked, _, filled in firstStage(asked, filled) },
    form: { asked, _ in
      EscalationForms.opening(
        over: .with {
          $0.openedOn = asked.today
          $0.officer = asked.user.officer
        })
    },
    page: { ChildEntryPage.opening($1, $2, on: $0.today) })

  private static let raising = EntryRoutes<Escalation>(
    .challenge, at: "/interventions/:intervention/raise", "raising an intervention",
    notice: .escalated,
    done: { .child($1.key, .challenges) },
    also: { asked, child, filled in
      let held = try asked.found(Intervention.self, "intervention", of: child)
      let closed = try held.value.raised(on: filled.openedOn, key: held.key).closed
      return firstStage(asked, filled) + [.replacing(held, with: closed)]
    },
    form: { asked, child in
      let held: Entered<Intervention>? = asked.row("intervention", of: child)
      return held.map { EscalationForms.raising($0, on: asked.today) }
    },
    page: { ChildEntryPage.raising($1, $0.key("intervention"), $2, on: $0.today) })

  /// The stage that an escalation is opened with; none where it is put to nobody yet.
  private static func firstStage(_ asked: Asked, _ filled: Escalation) -> [EntryChange] {
    guard let level = EscalationLevel(rawValue: asked.sent.text("firstLevel")) else { return [] }
    return [
      EntryChange(
        adding: EscalationStage.with {
          $0.escalation = Key(-1)
          $0.level = level
          $0.enteredOn = filled.openedOn
        })
    ]
  }

  private static let steps = EntryRoutes<EscalationStage>(
    .challenge, at: "\(path)/step", "putting an escalation to a level", notice: .steppedUp,
    done: { .escalation($1.key, $0.key("escalation")) },
    also: { asked, child, filled in
      guard filled.level == .cafcass else { return [] }
      let held = try asked.found(Escalation.self, "escalation", of: child)
      var referred = held.value
      referred.cafcassReferredOn = filled.enteredOn
      return [.replacing(held, with: referred)]
    },
    form: { asked, child in
      let row: Entered<Escalation>? = asked.row("escalation", of: child)
      guard let held = row else { return nil }
      let dispute = child.grounds.dispute(held)
      let standing = held.value.standing(
        on: asked.today, stages: dispute.stages, policies: child.policies)
      return EscalationForms.step(
        of: dispute, key: held.key,
        proposed: standing?.proposed ?? (dispute.stages.isEmpty ? .teamManager : nil),
        on: asked.today)
    },
    page: { ChildEntryPage.step($1, $0.key("escalation"), $2, on: $0.today) })

  private static let answers = EntryRoutes<EscalationStage>(
    .answerChallenge, at: "\(path)/answer", "answering an escalation", notice: .escalationAnswered,
    done: { _, _ in .today },
    row: { asked, child in
      asked.user.role.level.flatMap {
        Dispute.stage(of: $0, in: asked.key("escalation"), among: child.entries)
      }
    },
    form: { asked, child in
      let level = asked.user.role.level
      let held = level.flatMap {
        Dispute.stage(of: $0, in: asked.key("escalation"), among: child.entries)
      }
      return held.map {
        EscalationForms.answer(to: $0.value, by: asked.user, on: asked.today)
      }
    },
    page: { asked, child, form in
      let held: Entered<Escalation>? = asked.row("escalation", of: child)
      return held.map { ChildEntryPage.answer(child, $0, form, on: asked.today) as any Page }
        ?? MessagePage.notFound
    })
}

extension EscalationRoutes {
  /// What is changed in the row of an escalation itself.
  private static let changes: [EntryRoutes<Escalation>] = [
    change("/resolve", "Record how it ended", "ending an escalation", .resolved) {
      EscalationForms.resolution(of: $1.grounds.dispute($2), on: $0.today)
    },
    change("/legal-advice", "Legal advice", "legal advice on an escalation", .escalationKept) {
      EscalationForms.legalAdvice($2.value, on: $0.today)
    },
    change(
      "/told", "The assistant director was told", "telling of an escalation", .escalationKept
    ) { EscalationForms.told($2.value, on: $0.today) },
    change("/change", "Correct what it says", "correcting an escalation", .escalationKept) {
      EscalationForms.correcting($2.value)
    },
  ]

  private static func change(
    _ ending: String, _ title: String, _ purpose: String, _ notice: Notice,
    form: @escaping @Sendable (Asked, OpenChild, Entered<Escalation>) -> EntryForm<Escalation>
  ) -> EntryRoutes<Escalation> {
    EntryRoutes(
      .challenge, at: "/escalations/:escalation\(ending)", purpose, notice: notice,
      done: { .escalation($1.key, $0.key("escalation")) },
      row: { $0.row("escalation", of: $1) },
      form: { asked, child in
        let held: Entered<Escalation>? = asked.row("escalation", of: child)
        return held.map { form(asked, child, $0) }
      },
      page: {
        ChildEntryPage.changing(
          $1, $0.key("escalation"), $2, title: title, ending, on: $0.today)
      })
  }
}
