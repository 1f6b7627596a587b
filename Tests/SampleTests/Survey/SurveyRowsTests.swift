import Care
import Sample
import Testing

struct SurveyRowsTests {
  @Test(arguments: Made.allCases)
  func `answers are of the three years, and comments of a month alone`(made: Made) throws {
    let work = try made.work
    let years = Period(
      from: work.census.year.previous.previous.firstDay, through: work.end)
    expectNone(
      work.service.all(SurveyAnswer.self).map(\.value).compactMap {
        let isWell =
          years.contains($0.answeredOn) && $0.attends != nil
          && ($0.attends != .all || $0.reasonsNotAttending.isEmpty)
        return isWell ? nil : "\($0.answeredOn)"
      }
        + work.service.all(SurveyComment.self).map(\.value).compactMap {
          years.contains($0.month) && $0.month.date.day == 1 ? nil : "comment of \($0.month)"
        })
  }
}
