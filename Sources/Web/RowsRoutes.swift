import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The two routes of a form that writes several rows at once: showing it, and taking it in.
///
/// What was typed is kept as a draft and shown again; a save that is sent twice happens once; where
/// somebody changed the rows meanwhile nothing is overwritten; what has to be seen first is shown.
struct RowsRoutes<F: RowsForm>: Sendable {
  typealias FormMaker = @Sendable (Asked, OpenChild) async throws -> F?
  typealias PageMaker = @Sendable (Asked, OpenChild, F) -> any Page

  private let act: ChildAct
  private let path: String
  private let purpose: String
  private let notice: Notice
  private let done: @Sendable (Asked, OpenChild, F) -> Place
  private let form: FormMaker
  private let page: PageMaker

  /// `form` gives nil where the address names something that there is not.
  init(
    _ act: ChildAct, _ path: String, _ purpose: String, notice: Notice,
    done: @escaping @Sendable (Asked, OpenChild, F) -> Place, form: @escaping FormMaker,
    page: @escaping PageMaker
  ) {
    self.act = act
    self.path = path
    self.purpose = purpose
    self.notice = notice
    self.done = done
    self.form = form
    self.page = page
  }

  var routes: [Route] {
    [
      .child(act, .get, path, purpose) { try await show($0, $1) },
      .child(act, .post, path, purpose) { try await save($0, $1) },
    ]
  }

  private func show(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard var form = try await form(asked, child) else { return .notFound }
    if let draft = try await asked.site.store.draft(of: asked.path, user: asked.user) {
      form.typed = Submission(draft: draft.fields)
      // Somebody else changed the rows since this was typed.
      if form.version.isNewer(than: form.typed) { form.meanwhile() }
    }
    return .page(page(asked, child, form))
  }

  private func save(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard var form = try await form(asked, child) else { return .notFound }
    let key = SaveKey(asked.sent.text("save"))
    let read = form.read(asked.sent)
    if try await asked.desk.happened(key) { return .done(done(asked, child, form), notice) }
    // Told before what is wrong: a form that is shown again carries the version that it shows.
    if asked.sent.text("was") != form.version.text {
      form.meanwhile()
      return again(asked, child, form, status: .conflict)
    }
    guard let sets = read else { return again(asked, child, form) }
    if asked.sent.holds("look") { return again(asked, child, form, status: .ok) }
    if let seen = form.toBeSeen, asked.sent.text("seen") != seen {
      return again(asked, child, form, status: .ok)
    }
    do {
      try await asked.desk.enter(sets.filter { !$0.isEmpty }, purpose: purpose, once: key)
    } catch let breach as Breach {
      form.problems = FormProblems(breach.sentence)
      return again(asked, child, form)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return .done(done(asked, child, form), notice)
  }

  private func again(
    _ asked: Asked, _ child: OpenChild, _ form: F,
    status: HTTPResponse.Status = .unprocessableContent
  ) -> Answer { .page(page(asked, child, form), status: status) }
}
