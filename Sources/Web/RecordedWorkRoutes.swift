import Care
import Hummingbird
import Pages
import Store

/// The routes of one kind of work in a child's record: recording it, correcting it, taking it out.
struct RecordedWorkRoutes<W: RecordedWork>: Sendable {
  /// Said when a new one is recorded.
  let notice: Notice
  /// A new one as its form opens.
  var begun: @Sendable (Asked, OpenChild) -> W = {
    W.begun(for: $1, by: $0.user, on: $0.today)
  }

  var routes: [Route] {
    recording.routes + correcting.routes + [
      .child(W.act, .get, "/\(W.path)/:work/withdraw", "withdrawing \(W.one)", askWhy),
      .child(W.act, .post, "/\(W.path)/:work/withdraw", "withdrawing \(W.one)", withdraw),
    ]
  }

  private var recording: EntryRoutes<W> {
    EntryRoutes(
      W.act, "/\(W.path)/new", "recording \(W.one)", notice: notice,
      done: { .child($0.key, W.section) },
      form: { RecordedWorkForm.form($1, over: begun($0, $1)) },
      page: { RecordedWorkForm.page($1, $2, correcting: nil, on: $0.today) })
  }

  private var correcting: EntryRoutes<W> {
    EntryRoutes(
      W.act, "/\(W.path)/:work/change", "correcting \(W.one)", notice: .workCorrected,
      done: { .child($0.key, W.section) },
      row: { asked, child in asked.row("work", of: child) },
      form: { asked, child in
        RecordedWorkForm.form(child, correcting: try asked.found(W.self, "work", of: child))
      },
      page: { asked, child, form in
        RecordedWorkForm.page(
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
    let section = Place.child(child.key, W.section)
    guard let held: Entered<W> = asked.row("work", of: child) else {
      return try await asked.desk.happened(SaveKey(asked.sent.text("save")))
        ? .done(section, .workWithdrawn) : .notFound
    }
    let taking = EntryWithdrawing(
      asked: asked, localIdentifier: child.localIdentifier, held: held, what: W.one)
    guard let problems = try await taking.take() else { return .done(section, .workWithdrawn) }
    return .page(
      WithdrawWorkPage(child, held, typed: asked.sent, problems: problems, on: asked.today),
      status: .unprocessableContent)
  }
}
