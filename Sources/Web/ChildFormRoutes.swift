import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The two routes of a form that changes several things of a child at once: showing it, and taking it
/// in, with a look at what it would change before it is saved.
struct ChildFormRoutes<F: ChildForm>: Sendable {
  /// What is shown before saving: what is typed, and what it would do.
  typealias Look = @Sendable (Asked, OpenChild, F, ChildChanges) -> (any Preview)?

  let act: ChildAct
  let path: String
  let purpose: String
  let notice: Notice
  /// Where the form leads when it is saved, and the way back from it.
  let then: @Sendable (OpenChild) -> Link
  /// The form as it opens; nil where there is nothing to fill in.
  let form: @Sendable (Asked, OpenChild) async throws -> F?
  var preview: Look = { _, _, _, _ in nil }
  /// What the button of the form says.
  var button = "Save"
  /// The address that the form is sent to.
  var place: @Sendable (Asked, OpenChild) -> Place = { asked, _ in Place(asked.path) }

  var routes: [Route] {
    [
      .child(act, .get, path, purpose) { try await show($0, $1) },
      .child(act, .post, path, purpose) { try await save($0, $1) },
    ]
  }

  private func show(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard var form = try await form(asked, child) else { return .done(then(child).place) }
    if let draft = try await asked.site.store.draft(of: asked.path, user: asked.user) {
      let typed = Submission(draft: draft.fields)
      form.show(typed)
      // Somebody else changed it since this was typed.
      if form.version.isNewer(than: typed) { form.meanwhile() }
    }
    return page(asked, child, form)
  }

  private func save(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    // What was saved already may make the same answers impossible now.
    let key = SaveKey(asked.sent.text("save"))
    if try await asked.desk.happened(key) { return .done(then(child).place, notice) }
    guard var form = try await form(asked, child) else {
      return .page(DealtWithPage(asked.sent, then: then(child)), status: .conflict)
    }
    let step = asked.sent.text("step")
    if step == "back" { form.show(asked.sent) }
    let changes = step == "back" ? nil : form.read(asked.sent)
    // Told before what is wrong: a form that is shown again carries the version that it shows.
    if form.version.isNewer(than: asked.sent) {
      form.meanwhile()
      return page(asked, child, form, .conflict)
    }
    if step == "back" { return page(asked, child, form) }
    guard let changes else { return page(asked, child, form, .unprocessableContent) }
    if step != "save", let shown = preview(asked, child, form, changes) {
      return .page(
        ChildPreviewPage(
          form.title, child, to: place(asked, child), sent: asked.sent, on: asked.today, shown))
    }
    do {
      _ = try await asked.desk.keep(
        changes, of: child.localIdentifier, purpose: purpose,
        once: key)
    } catch let breach as Breach {
      form.problems = FormProblems(breach.sentence)
      return page(asked, child, form, .unprocessableContent)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return .done(then(child).place, notice)
  }

  private func page(
    _ asked: Asked, _ child: OpenChild, _ form: F, _ status: HTTPResponse.Status = .ok
  ) -> Answer {
    .page(
      ChildFormPage(
        form, child, to: place(asked, child), back: then(child), button: button,
        on: asked.today), status: status)
  }
}
