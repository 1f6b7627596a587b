import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The two routes of a form that writes one row about a child: showing it, and taking it in.
///
/// What was typed is kept as a draft and shown again; a save that is sent twice happens once; a row
/// that somebody changed meanwhile is shown beside what was typed, and nothing is overwritten.
struct EntryRoutes<E: Entry>: Sendable {
  /// Nil where the address names nothing that there is.
  typealias FormMaker = @Sendable (Asked, OpenChild) throws -> EntryForm<E>?
  typealias PageMaker = @Sendable (Asked, OpenChild, EntryForm<E>) -> any Page

  private let act: ChildAct
  private let path: String
  private let purpose: String
  private let notice: Notice
  private let done: @Sendable (Asked, OpenChild) -> Place
  private let row: @Sendable (Asked, OpenChild) -> Entered<E>?
  private let form: FormMaker
  private let page: PageMaker
  /// Rows that change together with the one of the form; a new row of the form is referred to by -1.
  private let also: @Sendable (Asked, OpenChild, E) throws -> [EntryChange]

  /// `row` finds the row that is changed; nil for a new one.
  init(
    _ act: ChildAct, _ path: String, _ purpose: String, notice: Notice,
    done: @escaping @Sendable (OpenChild) -> Place,
    row: @escaping @Sendable (Asked, OpenChild) -> Entered<E>? = { _, _ in nil },
    form: @escaping FormMaker, page: @escaping PageMaker
  ) {
    self.act = act
    self.path = path
    self.purpose = purpose
    self.notice = notice
    self.done = { done($1) }
    self.row = row
    self.form = form
    self.page = page
    also = { _, _, _ in [] }
  }

  /// The same where the address says more than the child, and for rows that change together.
  init(
    _ act: ChildAct, at path: String, _ purpose: String, notice: Notice,
    done: @escaping @Sendable (Asked, OpenChild) -> Place,
    row: @escaping @Sendable (Asked, OpenChild) -> Entered<E>? = { _, _ in nil },
    also: @escaping @Sendable (Asked, OpenChild, E) throws -> [EntryChange] = { _, _, _ in [] },
    form: @escaping FormMaker, page: @escaping PageMaker
  ) {
    self.act = act
    self.path = path
    self.purpose = purpose
    self.notice = notice
    self.done = done
    self.row = row
    self.also = also
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
    guard var form = try form(asked, child) else { return .notFound }
    if let draft = try await asked.site.store.draft(of: asked.path, user: asked.user) {
      form.typed = Submission(draft: draft.fields)
      // Somebody else changed the row since this was typed.
      if let now = current(asked, child, form), RowVersion(of: now).isNewer(than: form.typed) {
        form.meanwhile(now)
      }
    }
    return .page(page(asked, child, form))
  }

  private func save(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard var form = try form(asked, child) else { return .notFound }
    let filled = form.read(asked.sent)
    let key = SaveKey(asked.sent.text("save"))
    if try await asked.desk.happened(key) { return .done(done(asked, child), notice) }
    // Told before what is wrong: a form that is shown again carries the version that it shows.
    if let now = current(asked, child, form), asked.sent.text("was") != RowVersion(of: now).text {
      form.meanwhile(now)
      return again(asked, child, form, status: .conflict)
    }
    guard let filled else { return again(asked, child, form) }
    do {
      let change =
        row(asked, child).map { EntryChange.replacing($0, with: filled) }
        ?? EntryChange(adding: filled, number: -1)
      try await asked.desk.enter(
        [EntrySet(child.localIdentifier, [change] + also(asked, child, filled))],
        purpose: purpose, once: key)
    } catch let breach as Breach {
      form.problems = FormProblems(breach.sentence)
      return again(asked, child, form)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return .done(done(asked, child), notice)
  }

  /// The row as it stands that the form would replace, or that a new row takes the place of.
  private func current(_ asked: Asked, _ child: OpenChild, _ form: EntryForm<E>) -> E? {
    row(asked, child)?.value ?? form.kept
  }

  private func again(
    _ asked: Asked, _ child: OpenChild, _ form: EntryForm<E>,
    status: HTTPResponse.Status = .unprocessableContent
  ) -> Answer { .page(page(asked, child, form), status: status) }
}
