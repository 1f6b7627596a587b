import Care
import Hummingbird
import Pages

/// The two routes of a form that writes one row about a child: showing it, and taking it in.
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
    guard let form = try form(asked, child) else { return .notFound }
    return .page(page(asked, child, try await taking(asked, child).begun(form)))
  }

  private func save(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let form = try form(asked, child) else { return .notFound }
    return switch try await taking(asked, child).take(form) {
    case .kept: .done(done(asked, child), notice)
    case .again(let form, let status): .page(page(asked, child, form), status: status)
    }
  }

  private func taking(_ asked: Asked, _ child: OpenChild) -> EntryTaking<E> {
    EntryTaking(
      asked: asked, localIdentifier: child.localIdentifier, purpose: purpose,
      held: row(asked, child), also: { try also(asked, child, $0) })
  }
}
