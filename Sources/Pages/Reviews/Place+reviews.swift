package import Care

extension Place {
  /// The task list of a review, by the day that it is planned for or was held on.
  package static func review(_ child: Key<Child>, _ day: Day) -> Place {
    .child(child, under: "reviews/\(day)")
  }

  /// A page of a review: `meeting`, `notes`.
  package static func review(_ child: Key<Child>, _ day: Day, _ page: String) -> Place {
    .child(child, under: "reviews/\(day)/\(page)")
  }

  package static func planReview(_ child: Key<Child>) -> Place {
    .child(child, under: "reviews/plan")
  }

  package static func reviewPlan(_ child: Key<Child>, _ plan: Key<ReviewPlan>) -> Place {
    .child(child, under: "reviews/plan/\(plan.number)")
  }

  package static func putOffReview(_ child: Key<Child>, _ plan: Key<ReviewPlan>) -> Place {
    .child(child, under: "reviews/plan/\(plan.number)/postpone")
  }

  package static func adjournReview(_ child: Key<Child>, _ plan: Key<ReviewPlan>) -> Place {
    .child(child, under: "reviews/plan/\(plan.number)/adjourn")
  }

  /// Holding a review; `planned` is the day of its plan, where there is one.
  package static func holdReview(_ child: Key<Child>, planned: Day? = nil) -> Place {
    .child(child, under: "reviews/hold").with([("planned", planned?.description)])
  }
}
