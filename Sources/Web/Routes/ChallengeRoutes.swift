import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Challenges: the list across children, the question that each begins with, referrals of risk, and
/// informal interventions.
enum ChallengeRoutes {
  static let all: [Route] =
    [
      .service(.seeChildren, .get, "/challenges", list),
      .child(.challenge, .get, "/challenges/new", "raising a challenge") { asked, child in
        .page(StartChallengePage(child, on: asked.today))
      },
      .child(.challenge, .post, "/challenges/new", "raising a challenge", start),
      .child(.read, .get, "/interventions/:intervention", "an intervention", show),
    ] + referrals.routes + interventions.map(riskFirst) + changes.routes

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    .page(
      ChallengesPage(
        filter: ChallengeFilter(asked.query, hasOwn: asked.user.officer != nil),
        lines: try await asked.desk.register(on: asked.today), user: asked.user,
        today: asked.today))
  }

  @Sendable private static func start(_ asked: Asked, _ child: OpenChild) -> Answer {
    guard let answer = StartChallengePage.Answer(rawValue: asked.sent.text("answer")) else {
      return .page(
        StartChallengePage(child, isUnanswered: true, on: asked.today),
        status: .unprocessableContent)
    }
    return .done(answer.place(child.key))
  }

  @Sendable private static func show(_ asked: Asked, _ child: OpenChild) -> Answer {
    guard let row: Entered<Intervention> = asked.row("intervention", of: child) else {
      return .notFound
    }
    return .page(InterventionPage(child, row, on: asked.today))
  }

  private static let referrals = EntryRoutes<RiskReferral>(
    .challenge, "/challenges/risk", "referring a risk", notice: .referred,
    done: { .child($0.key, .challenges) },
    form: { asked, _ in RiskReferralForm.form(of: asked.user, at: asked.now) },
    page: { RiskReferralForm.page($1, $2, on: $0.today) })

  private static let interventions = EntryRoutes<Intervention>(
    .challenge, "/interventions/new", "raising an issue", notice: .raised,
    done: { .child($0.key, .challenges) },
    form: { asked, _ in InterventionForm.form(of: asked.user, on: asked.today) },
    page: { InterventionForm.page($1, $2, on: $0.today) }
  ).routes

  private static let changes = EntryRoutes<Intervention>(
    .challenge, at: "/interventions/:intervention/change", "changing an intervention",
    notice: .interventionKept,
    done: { .intervention($1.key, $0.key("intervention")) },
    row: { $0.row("intervention", of: $1) },
    form: { asked, child in
      let held: Entered<Intervention>? = asked.row("intervention", of: child)
      return held.map { InterventionForm.form(over: $0.value) }
    },
    page: { InterventionForm.page($1, $2, key: $0.key("intervention"), on: $0.today) })

  /// Sends whoever comes to a form past the question about risk back to it.
  static func riskFirst(_ route: Route) -> Route {
    route.answering { asked, child in
      asked.query.text("risk") == "no" ? nil : .done(.newChallenge(child.key))
    }
  }
}

extension Asked {
  /// The number of a row in the address; one that no row has for anything else.
  func key<E: Entry>(_ name: String) -> Key<E> {
    Key(parameters.get(name).flatMap(Int64.init) ?? 0)
  }

  /// The row of the child that the address names; nil where there is none.
  func row<E: Entry>(_ name: String, of child: OpenChild) -> Entered<E>? {
    let key: Key<E> = key(name)
    return child.entries.entry(key).map { Entered(key: key, child: child.key, value: $0) }
  }

  /// The row of the child that the address names; throws where there is none.
  func found<E: Entry>(
    _ type: E.Type, _ name: String, of child: OpenChild
  ) throws -> Entered<E> {
    guard let row: Entered<E> = row(name, of: child) else { throw HTTPError(.notFound) }
    return row
  }
}
