import Care
import Sample
import Testing

struct QualityFormTests {
  @Test(arguments: Made.allCases)
  func `the track says how many plans there are, and a form without a plan says why`(made: Made)
    throws
  {
    expectNone(
      try made.work.problems(QualityForm.self) { form, _ in
        let tracks: [PermanenceTrack?] = [nil, .single, .twin, .triple]
        let isRight =
          form.plans.count < tracks.count && form.track == tracks[form.plans.count]
          && Set(form.plans).count == form.plans.count
          && form.hasPermanencePlan == !form.plans.isEmpty
          && (form.whyNoPlan == nil) == !form.plans.isEmpty
        return isRight ? nil : "\(form.heldOn)"
      })
  }

  @Test(arguments: Made.allCases)
  func `plans for education and for adulthood are judged at the ages that have them`(made: Made)
    throws
  {
    let work = try made.work
    expectNone(
      work.problems(QualityForm.self) { form, position in
        let age = work.census.age(position, on: form.heldOn)
        return (form.isEducationPlanSuitable != nil) == (age >= 3)
          && (form.isPathwayPlanSuitable != nil) == (age >= 16) ? nil : "\(form.heldOn)"
      })
  }
}
