import Care
import TestSupport
import Testing

@Suite("Rules of the children's survey")
struct SurveyRulesTests {
  @Test
  func `an answer does not contradict itself, and names a child only where one agreed`() {
    var answer = SurveyAnswer.with {
      $0.answeredOn = .on("2024-05-01")
      $0.attends = .all
      $0.reasonsNotAttending = [.busy]
    }
    let grounds = EntryGrounds.of()
    #expect(grounds.refusal(of: answer)?.contains("attends all reviews") == true)
    answer.attends = .some
    #expect(grounds.refusal(of: answer) == nil)
    answer.linkedTo = " "
    #expect(grounds.refusal(of: answer)?.contains("linked to no child") == true)
    answer.linkedTo = "77"
    #expect(grounds.refusal(of: answer) == nil)
    #expect(answer.unlinked.linkedTo == nil)
    #expect(answer.unlinked.attends == .some)
  }

  @Test
  func `a comment is kept by its month`() {
    func said(_ day: String) -> String? {
      EntryGrounds.of().refusal(
        of: SurveyComment.with {
          $0.month = .on(day)
          $0.text = "They listened"
        })
    }
    #expect(said("2024-05-01") == nil)
    #expect(said("2024-05-02")?.contains("by its month alone") == true)
  }
}
