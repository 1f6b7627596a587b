import Care
import Hummingbird
import Pages
import Store

/// The routes of one kind of an officer's work between reviews: recording it, correcting it, taking it
/// out.
struct OfficersWorkRoutes<W: OfficersWork>: Sendable {
  /// Said when a new one is recorded.
  let notice: Notice

  var routes: [Route] {
    recording.routes + correcting.routes + [
      .child(.oversee, .get, "/\(W.path)/:work/withdraw", "withdrawing \(W.one)", askWhy),
      .child(.oversee, .post, "/\(W.path)/:work/withdraw", "withdrawing \(W.one)", withdraw),
    ]
  }

  private var recording: EntryRoutes<W> {
    EntryRoutes(
      .oversee, "/\(W.path)/new", "recording \(W.one)", notice: notice,
      done: { .child($0.key, .visits) },
      form: { asked, _ in OfficersWorkForm.form(over: nil, by: asked.user, on: asked.today) },
      page: { OfficersWorkForm.page($1, $2, correcting: nil, on: $0.today) })
  }

  private var correcting: EntryRoutes<W> {
    EntryRoutes(
      .oversee, "/\(W.path)/:work/change", "correcting \(W.one)", notice: .workCorrected,
      done: { .child($0.key, .visits) },
      row: { asked, child in asked.row("work", of: child) },
      form: { asked, child in
        OfficersWorkForm.form(
          over: try asked.found(W.self, "work", of: child), by: asked.user, on: asked.today)
      },
      page: { asked, child, form in
        OfficersWorkForm.page(
          child, form, correcting: asked.row("work", of: child), on: asked.today)
      })
  }

  @Sendable private func askWhy(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    let held = try asked.found(W.self, "work", of: child)
    let draft = try await asked.site.store.draft(of: asked.path, user: asked.user)
    return .page(
      WithdrawWorkPage(
        child, held, typed: draft.map { Submission(draft: $0.fields) }, on: asked.today))
  }

  @Sendable private func withdraw(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    let visits = Place.child(child.key, .visits)
    guard let held: Entered<W> = asked.row("work", of: child) else {
      return try await asked.desk.happened(SaveKey(asked.sent.text("save")))
        ? .done(visits, .workWithdrawn) : .notFound
    }
    let taking = EntryWithdrawing(
      asked: asked, localIdentifier: child.localIdentifier, held: held, what: W.one)
    guard let problems = try await taking.take() else { return .done(visits, .workWithdrawn) }
    return .page(
      WithdrawWorkPage(child, held, typed: asked.sent, problems: problems, on: asked.today),
      status: .unprocessableContent)
  }
}
