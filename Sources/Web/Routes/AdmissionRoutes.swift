import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Entering a child who came into care.
enum AdmissionRoutes {
  static let all: [Route] = [
    .service(.admit, .get, "/admit", show),
    .service(.admit, .post, "/admit", admit),
  ]

  @Sendable private static func show(_ asked: Asked) async throws -> Answer {
    var form = AdmissionForm(at: asked.now)
    if let draft = try await asked.site.store.draft(of: asked.path, user: asked.user) {
      form.show(Submission(draft: draft.fields))
    }
    return .page(AdmissionPage(form))
  }

  @Sendable private static func admit(_ asked: Asked) async throws -> Answer {
    var form = AdmissionForm(at: asked.now)
    let step = asked.sent.text("step")
    if step == "back" {
      form.show(asked.sent)
      return .page(AdmissionPage(form))
    }
    guard let admission = form.read(asked.sent) else {
      return .page(AdmissionPage(form), status: .unprocessableContent)
    }
    if step != "save" {
      let policies = try await asked.desk.policies()
      return .page(
        ChildPreviewPage(
          "Check before the child is entered", nil, to: .admit, sent: asked.sent, on: asked.today,
          AdmissionPreview(admission, policies: policies)))
    }
    do {
      let key = try await asked.desk.keep(
        admission.changes, of: admission.localIdentifier, isNew: true, purpose: "admission",
        once: SaveKey(asked.sent.text("save")))
      try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
      let may = Access.mayEver(.allocate, asked.user.role)
      return .done(may ? .allocate(key) : .child(key), .admitted)
    } catch let breach as Breach {
      form.refuse(breach)
      return .page(AdmissionPage(form), status: .unprocessableContent)
    }
  }
}
