import Care
import Measures
import TestSupport
import Testing

/// The children's survey, by the definitions of the data set.
@Suite("Measures of the survey")
struct SurveyMeasureTests {
  private var records: ServiceRecords {
    var records = ServiceRecords()
    records.add([
      SurveyAnswer.with {
        $0.answeredOn = .on("2022-06-01")
        $0.attends = .all
        $0.listensAndInvolves = .always
        $0.contactedForViews = .sometimes
        $0.seesOfficer = .happy
        $0.feelings = [.involved, .worried]
        $0.plansDiscussed = true
      },
      SurveyAnswer.with {
        $0.answeredOn = .on("2022-06-02")
        $0.attends = .some
        $0.reasonsNotAttending = [.busy, .boring]
        $0.listensAndInvolves = .never
        $0.feelings = [.involved]
        $0.contactedForViews = .always
        $0.toldWhatHappened = .sometimes
        $0.seesOfficer = .more
      },
      SurveyAnswer.with {
        $0.answeredOn = .on("2022-06-03")
        $0.attends = AttendsReviews.none
        $0.reasonsNotAttending = [.busy, .notTold]
        $0.listensAndInvolves = .notKnown
        $0.feelings = [.bored]
        $0.toldWhatHappened = .always
      },
      SurveyAnswer.with {
        $0.answeredOn = .on("2022-06-04")
        $0.listensAndInvolves = .sometimes
      },
    ])
    return records
  }

  @Test(
    "a feeling is one of those who come and name any",
    arguments: [("involved", 2), ("worried", 1), ("bored", 0)])
  func feeling(key: String, numerator: Int) throws {
    let figure = try records.figure("survey.answer_share", "feeling", key)
    #expect(figure?.numerator == numerator && figure?.denominator == 2)
  }

  @Test(
    "a share is of the answers to that question alone",
    arguments: [
      ("attends all reviews", 1, 3), ("attends some reviews", 1, 3),
      ("attended at least one review", 2, 3),
      ("IRO listens and involves me, some or all of the time", 2, 4),
      ("contacted for views when not attending, sometimes or always", 2, 2),
      ("contacted for views when not attending, always", 1, 2),
      ("always told what happened when not attending", 1, 2),
      ("sometimes told what happened when not attending", 1, 2),
      ("happy with how often they see their IRO", 1, 2), ("would like to see their IRO more", 1, 2),
      ("plans and outcomes were discussed with them", 1, 1), ("always understands decisions", 0, 0),
      ("sometimes understands decisions", 0, 0),
    ])
  func share(answer: String, numerator: Int, denominator: Int) throws {
    let figure = try records.figure("survey.answer_share", "answer", answer)
    #expect(figure?.numerator == numerator)
    #expect(figure?.denominator == denominator)
    #expect((figure?.value == nil) == (denominator == 0))
  }

  @Test("answers received are counted by their day, whatever they answer")
  func received() throws {
    let count = records.entries.all(SurveyAnswer.self).count {
      CollectionYear(ending: 2023).days.contains($0.value.answeredOn)
    }
    #expect(try records.short("survey.answers") == "\(count)")
    #expect(try records.short("survey.answers", "month", "2022-07", in: "2022-07") == "0")
    #expect(try ServiceRecords().figure("survey.answers")?.basis == "not recorded")
  }

  @Test(
    "children who come and children who do not are asked the same, and stand apart",
    arguments: [
      ("answer_of_those_who_come", 1, 2), ("answer_of_those_who_do_not_come", 0, 1),
    ])
  func apart(dimension: String, numerator: Int, denominator: Int) throws {
    let listens = "IRO listens and involves me, some or all of the time"
    let figure = try records.figure("survey.answer_share", dimension, listens)
    #expect(figure?.numerator == numerator)
    #expect(figure?.denominator == denominator)
    #expect(try records.figure("survey.answer_share", dimension, "attends all reviews") == nil)
  }

  @Test(
    "reasons rank by how many named them; as many share a place; one that nobody named has none",
    arguments: [
      ("doing something else", 1.0), ("did not know about it", 2), ("find them boring", 2),
      ("other", nil),
    ] as [(String, Double?)])
  func rank(reason: String, place: Double?) throws {
    #expect(try records.value("survey.reason_not_attending_rank", "reason", reason) == place)
  }
}
