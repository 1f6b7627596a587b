import Care
import Measures
import TestSupport
import Testing

/// Plans of permanence as the quality form of each review has them, by the definitions of the data set.
@Suite("Measures of permanence")
struct PermanenceMeasureTests {
  /// A child's first review, second and two later ones; the last has no quality form.
  private static func records(_ forms: [QualityForm], born: String = "2012-05-01") -> ServiceRecords
  {
    let days = ["2022-05-02", "2022-08-01", "2023-01-30", "2023-03-30"]
    var records = ServiceRecords()
    records.addChild(reviewed: days.map { ($0, .pn1) }, born: born)
    records.add(
      zip(days, forms).map { day, form in
        var form = form
        form.heldOn = .on(day)
        return form
      }, child: 1)
    return records
  }

  @Test(
    "a plan is in place where the form says so; without a form or an answer it is not",
    arguments: [
      ("permanence.plan_share", "2 of 4"), ("permanence.second_review_plan_share", "0 of 1"),
      ("voice.considered_in_plan_share", "1 of 4"),
    ])
  func inPlace(measure: String, expected: String) throws {
    let records = Self.records([
      .with {
        $0.hasPermanencePlan = true
        $0.viewsConsidered = true
      },
      .with { $0.hasPermanencePlan = false },
      .with { $0.hasPermanencePlan = true },
    ])
    #expect(try records.short(measure) == expected)
  }

  @Test("the plan of a second review stands under second reviews, in its own month")
  func secondReview() throws {
    let records = Self.records([
      .with { $0.hasPermanencePlan = false }, .with { $0.hasPermanencePlan = true },
    ])
    let measure = "permanence.second_review_plan_share"
    #expect(try records.short(measure) == "1 of 1")
    #expect(try records.short(measure, "month", "2022-08", in: "2022-08") == "1 of 1")
    #expect(try records.short(measure, "month", "2022-05", in: "2022-05") == "0 of 0")
  }

  @Test(
    "tracks are of reviews with a plan in place, and one that is not recorded is shown",
    arguments: [
      ("single", "1 of 2"), ("twin", "0 of 2"), ("triple", "0 of 2"), ("not known", "1 of 2"),
    ])
  func tracks(key: String, expected: String) throws {
    let records = Self.records([
      .with {
        $0.hasPermanencePlan = true
        $0.track = .single
      },
      .with { $0.hasPermanencePlan = true },
      .with { $0.track = .twin },
    ])
    #expect(try records.short("permanence.track_share", "track", key) == expected)
  }

  @Test(
    "each plan named stands by itself: alone or beside another, of all reviews",
    arguments: [
      ("adoption: single track", "1 of 4"), ("adoption: parallel", "1 of 4"),
      ("SGO or CAO: parallel", "1 of 4"), ("SGO or CAO: single track", "0 of 4"),
      ("other: single track", "0 of 4"),
    ])
  func planTypes(key: String, expected: String) throws {
    let records = Self.records([
      .with { $0.plans = [.adoption] }, .with { $0.plans = [.adoption, .guardianship] },
      .with { $0.plans = [] },
    ])
    #expect(try records.short("permanence.plan_type_share", "plan", key) == expected)
  }

  @Test(
    "pathway plans are of children of 16 and 17 on the day of the review",
    arguments: [
      ("2006-08-01", "2 of 3"), ("2006-08-02", "1 of 2"), ("2005-01-30", "2 of 2"),
      ("2012-05-01", "0 of 0"),
    ])
  func pathway(born: String, expected: String) throws {
    let form = QualityForm.with { $0.isPathwayPlanSuitable = true }
    let records = Self.records([form, form, form], born: born)
    #expect(try records.short("pathway.suitable_share") == expected)
  }
}
