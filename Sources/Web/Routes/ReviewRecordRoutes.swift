import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The record of a review: notes and letter, decisions, quality form, and the steps to its end.
enum ReviewRecordRoutes {
  static let all: [Route] = [
    shared.routes, notes.routes, decisions.routes, quality.routes, watched.routes, sending.routes,
    completing.routes, answering.routes,
    [
      .child(.holdReview, .get, "/reviews/:day/check", "checking a review's record", check),
      .child(.read, .get, "/reviews/:day/record", "the record of a review", record),
    ],
  ].flatMap(\.self)

  @Sendable private static func check(_ asked: Asked, _ child: OpenChild) -> Answer {
    guard let file = asked.heldReview(of: child) else { return .notFound }
    return .page(CheckReviewPage(child, file, on: asked.today))
  }

  @Sendable private static func record(_ asked: Asked, _ child: OpenChild) -> Answer {
    guard let file = asked.heldReview(of: child) else { return .notFound }
    return .page(ReviewRecordPage(child, file, for: asked.user, on: asked.today))
  }

  /// A form of a held review, after which the task list is shown.
  private static func form<F: RowsForm>(
    _ act: ChildAct, _ page: String, _ purpose: String, _ notice: Notice,
    form: @escaping @Sendable (Asked, OpenChild, ReviewFile) async throws -> F,
    shown: @escaping @Sendable (F, Day) -> any Page
  ) -> RowsRoutes<F> {
    RowsRoutes(
      act, "/reviews/:day/\(page)", purpose, notice: notice,
      done: { asked, child, _ in
        asked.review(of: child).map { .review(child.key, $0.day) } ?? .child(child.key, .reviews)
      },
      form: { asked, child in
        guard let file = asked.heldReview(of: child) else { return nil }
        return try await form(asked, child, file)
      },
      page: { asked, _, form in shown(form, asked.today) })
  }

  private static let shared = form(
    .holdReview, "shared", "a meeting of brothers and sisters", .reviewShared,
    form: { asked, child, file in
      SharedForm(child, file, with: try await asked.siblings(of: child))
    }, shown: { SharedPage($0, on: $1) })

  private static let notes = form(
    .holdReview, "notes", "writing the notes of a review", .reviewWritten,
    form: { NotesForm($1, $2) }, shown: { NotesPage($0, on: $1) })

  private static let decisions = form(
    .holdReview, "decisions", "the decisions of a review", .reviewDecided,
    form: { DecisionsForm($1, $2, on: $0.today) }, shown: { ReviewDecisionsPage($0, on: $1) })

  private static let quality = form(
    .holdReview, "quality", "the quality form of a review", .reviewJudged,
    form: { QualityQuestions.form($1, $2) }, shown: { QualityQuestions.page($0, on: $1) })

  private static let watched = form(
    .oversee, "watched", "what is watched, at a review", .reviewWatched,
    form: { WatchedForm($1, $2, on: $0.today) }, shown: { WatchedPage($0, on: $1) })

  private static let sending = form(
    .holdReview, "send", "sending the decisions of a review", .decisionsSent,
    form: { RecordSteps.sending($1, $2, by: $0.user, on: $0.today) },
    shown: { RecordSteps.sendPage($0, on: $1) })

  private static let completing = form(
    .holdReview, "complete", "completing a review's record", .recordComplete,
    form: { RecordSteps.completing($1, $2, by: $0.user, on: $0.today) },
    shown: { RecordSteps.completePage($0, on: $1) })

  private static let answering = form(
    .answerDecisions, "answer", "answering the decisions of a review", .decisionsAnswered,
    form: { RecordSteps.answering($1, $2, by: $0.user, on: $0.today) },
    shown: { RecordSteps.answerPage($0, on: $1) })
}

extension Asked {
  /// The brothers and sisters of a child whose reviews the user may hold, their records opened.
  fileprivate func siblings(of child: OpenChild) async throws -> [OpenChild] {
    let group = try await desk.siblings().first { $0.contains(child.key) } ?? []
    var siblings: [OpenChild] = []
    for key in group where key != child.key {
      let opening = try await desk.open(
        key, for: .holdReview, purpose: "a meeting of brothers and sisters")
      if case .open(let other) = opening { siblings.append(other) }
    }
    return siblings
  }
}
