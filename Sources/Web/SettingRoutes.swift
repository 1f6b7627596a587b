import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The two routes of a form about what the service has set: showing it, and taking it in, with a look at
/// what it would do where the form has one.
struct SettingRoutes<F: SettingForm>: Sendable {
  let act: ServiceAct
  let path: String
  let notice: Notice
  /// The form as it opens; nil where there is nothing to fill in.
  let form: @Sendable (Asked) async throws -> F?
  /// Where to go where there is nothing to fill in.
  let otherwise: @Sendable (Asked) -> Place

  var routes: [Route] {
    [.service(act, .get, path, show), .service(act, .post, path, save)]
  }

  @Sendable private func show(_ asked: Asked) async throws -> Answer {
    guard var form = try await form(asked) else { return .done(otherwise(asked)) }
    if let draft = try await asked.site.store.draft(of: asked.path, user: asked.user) {
      let typed = Submission(draft: draft.fields)
      form.typed = typed
      if form.version.isNewer(than: typed) { form.problems = .meanwhile }
    }
    return .page(SettingFormPage(form))
  }

  @Sendable private func save(_ asked: Asked) async throws -> Answer {
    let key = SaveKey(asked.sent.text("save"))
    let form = try await form(asked)
    if try await asked.desk.happened(key) { return done(form, asked, notice) }
    guard var form else { return done(nil, asked) }
    let step = asked.sent.text("step")
    form.typed = asked.sent
    if form.version.isNewer(than: asked.sent) {
      form.problems = .meanwhile
      return .page(SettingFormPage(form), status: .conflict)
    }
    if step == "back" { return .page(SettingFormPage(form)) }
    guard let change = form.read(asked.sent) else {
      return .page(SettingFormPage(form), status: .unprocessableContent)
    }
    if step != "save", let preview = change.preview {
      return .page(
        ChildPreviewPage(
          form.title, nil, to: form.place, sent: asked.sent, on: asked.today, area: form.area,
          preview))
    }
    do {
      try await asked.desk.record(change.change, purpose: change.purpose, once: key)
    } catch let breach as Breach {
      form.problems = FormProblems(breach.sentence)
      return .page(SettingFormPage(form), status: .unprocessableContent)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return done(form, asked, notice)
  }

  private func done(_ form: F?, _ asked: Asked, _ notice: Notice? = nil) -> Answer {
    .done(form?.then.place ?? otherwise(asked), notice)
  }
}
