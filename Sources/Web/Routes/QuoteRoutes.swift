import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Deciding what a published report may quote of the comments of the children's survey.
enum QuoteRoutes {
  private static let path = "\(ServiceSubject.comments.path)/:row/quote"

  static let all: [Route] = [
    .service(.chooseQuotes, .get, path, begin),
    .service(.chooseQuotes, .post, path, decide),
  ]

  /// The comment that the address names; nil where there is none.
  private static func comment(_ asked: Asked) async throws -> Entered<SurveyComment>? {
    let service = try await asked.desk.service(showing: [SurveyComment.kind], on: asked.today)
    let key: Key<SurveyComment> = asked.key("row")
    return service.entries.all(SurveyComment.self).first { $0.key == key }
  }

  private static func taking(
    _ asked: Asked, _ comment: Entered<SurveyComment>
  ) -> EntryTaking<SurveyComment> {
    var taking = EntryTaking(
      asked: asked, localIdentifier: nil, purpose: "deciding what may be quoted of a comment",
      held: comment)
    taking.finished = { $0.quoting($0.quote, by: asked.user, on: asked.today) }
    return taking
  }

  @Sendable private static func begin(_ asked: Asked) async throws -> Answer {
    guard let comment = try await comment(asked) else { return .notFound }
    let form = try await taking(asked, comment).begun(QuotePage.form(over: comment.value))
    return .page(QuotePage(comment, form))
  }

  @Sendable private static func decide(_ asked: Asked) async throws -> Answer {
    guard let comment = try await comment(asked) else { return .notFound }
    var taking = taking(asked, comment)
    let known = try await asked.desk.known(in: asked.sent.text("quote"))
    taking.refusal = { _ in known.first.map(QuotePage.refusal) }
    switch try await taking.take(QuotePage.form(over: comment.value)) {
    case .kept: return .done(ServiceSubject.comments.row(comment.key.number), .quoteDecided)
    case .again(let form, let status): return .page(QuotePage(comment, form), status: status)
    }
  }
}
