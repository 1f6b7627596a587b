import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Visits, contacts, midpoint checks and other work between reviews, and what officers make of changes.
enum OversightRoutes {
  static let all: [Route] =
    RecordedWorkRoutes<Visit>(notice: .visit).routes
    + RecordedWorkRoutes<MidpointCheck>(notice: .midpoint).routes
    + RecordedWorkRoutes<Footprint>(notice: .footprint).routes
    + RecordedWorkRoutes<AccommodationJudgement>(notice: .judged).routes
    + sentViews.routes + lateReviews.routes + appAccounts.routes + changes.routes
    + [
      .service(.seeChildren, .get, "/changes") { asked in
        .page(
          ChangesPage(
            try await asked.desk.register(on: asked.today),
            page: Int(asked.query.text("page")) ?? 1))
      }
    ]

  private static let changes = ChildFormRoutes<ChangeAnswerForm>(
    act: .oversee, path: "/changes/answer", purpose: "answering a change", notice: .change,
    then: { _ in Link("What changed", to: .changes) },
    form: { asked, child in
      seen(asked, child).map { ChangeAnswerForm(child, $0, by: asked.user, on: asked.today) }
    },
    place: { asked, child in
      seen(asked, child).map { .answerChange(child.key, $0) } ?? .changes
    })

  /// The change that the address names; nil where there is none.
  private static func seen(_ asked: Asked, _ child: OpenChild) -> SeenChange? {
    let word = WatchedChange.allCases.first { $0.rawValue.slug == asked.query.text("change") }
    guard let word, let day = Day(asked.query.text("on")) else { return nil }
    return child.change(word, on: day)
  }

  private static let sentViews = EntryRoutes<SentViews>(
    .oversee, "/sent-views/new", "recording views that a child sent", notice: .sentViews,
    done: { .child($0.key, .voice) },
    form: { asked, _ in SentViewsForm.form(on: asked.today) },
    page: { SentViewsForm.page($1, $2, on: $0.today) })

  private static let lateReviews = EntryRoutes<LateReview>(
    .holdReview, "/late-reviews/new", "recording why a review was late", notice: .lateReview,
    done: { .child($0.key, .reviews) },
    form: { LateReviewForm.form(of: $1) },
    page: { LateReviewForm.page($1, $2, on: $0.today) })

  private static let appAccounts = EntryRoutes<AppAccount>(
    .oversee, "/app-accounts/new", "recording an account in an app", notice: .appAccount,
    done: { .child($0.key, .voice) },
    form: { asked, _ in AppAccountForm.form(on: asked.today) },
    page: { AppAccountForm.page($1, $2, on: $0.today) })
}
