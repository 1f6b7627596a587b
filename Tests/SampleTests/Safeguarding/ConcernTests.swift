import Care
import Sample
import Testing

struct ConcernTests {
  @Test(arguments: Made.allCases)
  func `a form with a concern, and no other, says whether there is a safety plan`(made: Made) throws
  {
    expectNone(
      try made.work.problems(QualityForm.self) { form, _ in
        let isSaid = form.hasSafetyPlan != nil && form.therapeuticSupport != nil
        return isSaid == !form.concerns.isEmpty && Set(form.concerns).count == form.concerns.count
          ? nil : "\(form.heldOn)"
      })
  }
}
