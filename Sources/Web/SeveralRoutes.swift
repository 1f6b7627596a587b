import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The two routes of a form by which the same is done for several children: showing it, and taking it
/// in, with a look at it before it is saved.
struct SeveralRoutes<F: SeveralForm>: Sendable {
  let act: ServiceAct
  let path: String
  let purpose: String
  /// The form as it opens; nil where the address names nothing that there is.
  let form: @Sendable (Asked) async throws -> F?

  var routes: [Route] {
    [.service(act, .get, path, show), .service(act, .post, path, save)]
  }

  @Sendable private func show(_ asked: Asked) async throws -> Answer {
    guard let form = try await form(asked) else { return .notFound }
    return .page(form.page)
  }

  @Sendable private func save(_ asked: Asked) async throws -> Answer {
    guard var form = try await form(asked) else { return .notFound }
    let step = asked.sent.text("step")
    if step == "back" {
      form.show(asked.sent)
      return .page(form.page)
    }
    guard let several = form.read(asked.sent) else {
      return .page(form.page, status: .unprocessableContent)
    }
    guard step == "save" else {
      return .page(
        ChildPreviewPage(
          several.heading, nil, to: form.page.place, sent: asked.sent, on: asked.today,
          several.preview))
    }
    return .page(try await keep(several, form.page, asked))
  }

  /// Keeps it for each child by itself: one for whom it cannot be does not stand in the way of others.
  private func keep(
    _ several: ForSeveral, _ page: SeveralFormPage, _ asked: Asked
  ) async throws -> SeveralDonePage {
    var (done, failed): ([RegisterLine], [(line: RegisterLine, sentence: String)]) = ([], [])
    for one in several.children {
      do {
        try await asked.desk.enter(
          [EntrySet(one.line.localIdentifier, one.changes)], purpose: purpose,
          once: SaveKey("\(asked.sent.text("save"))-\(one.line.key.number)"))
        done.append(one.line)
      } catch let breach as Breach {
        failed.append((one.line, breach.sentence))
      }
    }
    return SeveralDonePage(several, of: page, done: done, failed: failed)
  }
}
