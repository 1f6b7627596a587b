import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Giving cover for the children of an officer who is away, several at once.
enum CoverRoutes {
  static let all: [Route] = [
    .service(.giveCover, .get, "/officers/:officer/cover", show),
    .service(.giveCover, .post, "/officers/:officer/cover", give),
  ]

  private static func form(_ asked: Asked) async throws -> CoverForm? {
    let number = asked.parameters.get("officer").flatMap(Int64.init)
    let staffing = try await asked.desk.staffing(on: asked.today)
    let officer = staffing.roll.officers.first { $0.key.number == number }
    let lines = try await asked.desk.register(on: asked.today)
    return officer.map { CoverForm($0, staffing, lines: lines, at: asked.now) }
  }

  @Sendable private static func show(_ asked: Asked) async throws -> Answer {
    guard let form = try await form(asked) else { return .notFound }
    return .page(CoverPage(form))
  }

  @Sendable private static func give(_ asked: Asked) async throws -> Answer {
    guard var form = try await form(asked) else { return .notFound }
    let step = asked.sent.text("step")
    if step == "back" {
      form.show(asked.sent)
      return .page(CoverPage(form))
    }
    guard let cover = form.read(asked.sent) else {
      return .page(CoverPage(form), status: .unprocessableContent)
    }
    guard step == "save" else {
      return .page(
        ChildPreviewPage(
          "Check before cover is given", nil, to: .cover(form.officer.key), sent: asked.sent,
          on: asked.today, CoverPreview(cover)))
    }
    return .page(try await keep(cover, asked))
  }

  /// Keeps the cover of each child by itself: one that cannot be does not stand in the way of others.
  private static func keep(_ cover: Cover, _ asked: Asked) async throws -> CoverResultPage {
    var (done, failed): ([RegisterLine], [(line: RegisterLine, sentence: String)]) = ([], [])
    for line in cover.children {
      do {
        try await asked.desk.enter(
          [EntrySet(line.localIdentifier, [EntryChange(adding: cover.appointment)])],
          purpose: "giving cover", once: SaveKey("\(asked.sent.text("save"))-\(line.key.number)"))
        done.append(line)
      } catch let breach as Breach {
        failed.append((line, breach.sentence))
      }
    }
    return CoverResultPage(done: done, failed: failed)
  }
}
