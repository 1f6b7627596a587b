import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// A review, from its plan to the complete record.
enum ReviewRoutes {
  static let all: [Route] = [
    plans.routes, changes.routes, puttingOff.routes, adjourning.routes, holding.routes,
    [.child(.read, .get, "/reviews/:day", "a review", show)], meetings.routes,
  ].flatMap(\.self)

  @Sendable private static func show(_ asked: Asked, _ child: OpenChild) -> Answer {
    guard let file = asked.review(of: child) else { return .notFound }
    return .page(ReviewPage(child, file, on: asked.today))
  }

  private static let plans = RowsRoutes<PlanForm>(
    .planReview, "/reviews/plan", "planning a review", notice: .reviewPlanned,
    done: { _, child, _ in .child(child.key, .reviews) },
    form: { PlanForm($1, changing: nil, on: $0.today) },
    page: { PlanReviewPage($1, $2, on: $0.today) })

  private static let changes = RowsRoutes<PlanForm>(
    .planReview, "/reviews/plan/:plan", "changing the plan of a review", notice: .reviewPlanned,
    done: { _, child, _ in .child(child.key, .reviews) },
    form: { asked, child in
      asked.plan(of: child).map { PlanForm(child, changing: $0, on: asked.today) }
    },
    page: { PlanReviewPage($1, $2, on: $0.today) })

  private static let puttingOff = putOff(
    "postpone", "putting a review off", notice: .reviewPutOff, isAdjournment: false)
  private static let adjourning = putOff(
    "adjourn", "adjourning a review", notice: .reviewAdjourned, isAdjournment: true)

  private static func putOff(
    _ path: String, _ purpose: String, notice: Notice, isAdjournment: Bool
  ) -> RowsRoutes<PutOffForm> {
    RowsRoutes(
      .planReview, "/reviews/plan/:plan/\(path)", purpose, notice: notice,
      done: { _, child, _ in .child(child.key, .reviews) },
      form: { asked, child in
        asked.plan(of: child).map {
          PutOffForm(child, $0, isAdjournment: isAdjournment, by: asked.user, on: asked.today)
        }
      },
      page: { PutOffPage($1, $2, on: $0.today) })
  }

  private static let holding = RowsRoutes<MeetingForm>(
    .holdReview, "/reviews/hold", "holding a review", notice: .reviewHeld,
    done: { .review($1.key, $2.enteredDay ?? $0.today) },
    form: { asked, child in
      let planned = Day(asked.query.text("planned"))
      let plan = child.entries.all(ReviewPlan.self).map(\.value).last { $0.plannedFor == planned }
      return MeetingForm(child, holding: plan, by: asked.user, on: asked.today)
    },
    page: { HoldReviewPage($1, $2, on: $0.today) })

  private static let meetings = RowsRoutes<MeetingForm>(
    .holdReview, "/reviews/:day/meeting", "recording how a review was held", notice: .reviewHeld,
    done: { .review($1.key, $2.enteredDay ?? $0.today) },
    form: { asked, child in
      asked.heldReview(of: child).map { MeetingForm(child, $0, by: asked.user, on: asked.today) }
    },
    page: { HoldReviewPage($1, $2, on: $0.today) })
}

extension Asked {
  /// The review of the day in the address, planned or held.
  func review(of child: OpenChild) -> ReviewFile? {
    parameters.get("day").flatMap { Day($0) }.flatMap { ReviewFile($0, of: child) }
  }

  /// The review of the day in the address, where it was held.
  func heldReview(of child: OpenChild) -> ReviewFile? {
    review(of: child).flatMap { $0.isHeld ? $0 : nil }
  }

  /// The plan of the number in the address.
  func plan(of child: OpenChild) -> Entered<ReviewPlan>? {
    let number = parameters.get("plan").flatMap(Int64.init)
    return child.entries.all(ReviewPlan.self).first { $0.key.number == number }
  }
}
