import Care
import TestSupport
import Testing

@Suite("The quality form of a review")
struct QualityFormTests {
  private let grounds = EntryGrounds.example(
    .example(bornOn: .on("2012-06-15"), [.example("2024-05-01")], reviewedOn: ["2024-05-20"]))

  private func form(_ fill: (inout QualityForm) -> Void = { _ in }) -> QualityForm {
    .with {
      $0.heldOn = .on("2024-05-20")
      fill(&$0)
    }
  }

  private func refusal(_ fill: (inout QualityForm) -> Void) -> String? {
    grounds.refusal(of: form(fill))
  }

  @Test("a track pursues as many plans as it says: single one, twin two, triple three")
  func tracks() {
    let plans: [PermanencePlan] = [.returnToFamily, .adoption, .guardianship]
    for track in PermanenceTrack.allCases {
      for count in 1...3 {
        let refusal = refusal {
          $0.hasPermanencePlan = true
          $0.track = track
          $0.plans = Array(plans.prefix(count))
        }
        #expect((refusal == nil) == (track.plans == count), "\(track) with \(count)")
        #expect((PermanenceTrack(plans: count) == track) == (track.plans == count))
      }
    }
    #expect(PermanenceTrack(plans: 0) == nil)
    #expect(PermanenceTrack(plans: 4) == nil)
  }

  @Test
  func `another concern is described where it is among the concerns`() {
    let words = "strangers write to the child in games"
    #expect(
      refusal {
        $0.concerns = [.bullying]
        $0.otherConcern = words
      }?.contains("“other” is not among the concerns") == true)
    #expect(
      refusal {
        $0.concerns = [.mentalHealth, .explicitImages, .abuse, .other]
        $0.otherConcern = words
      } == nil)
  }

  @Test("answers that deny one another are refused")
  func contradictions() {
    #expect(refusal { $0.heldOn = .on("2024-05-21") }?.contains("No review") == true)
    #expect(refusal { $0.plans = [.adoption] }?.contains("not said that one is in place") == true)
    #expect(
      refusal {
        $0.hasPermanencePlan = false
        $0.plans = [.adoption]
      } != nil)
    #expect(
      refusal {
        $0.hasPermanencePlan = false
        $0.track = .single
      }?.contains("a track is given") == true)
    #expect(
      refusal {
        $0.hasPermanencePlan = true
        $0.whyNoPlan = "assessment not finished"
      }?.contains("why there is none") == true)
    #expect(
      refusal {
        $0.hasPermanencePlan = true
        $0.plans = [.adoption, .adoption]
      }?.contains("twice") == true)
    #expect(
      refusal {
        $0.hasPermanencePlan = true
        $0.plans = [.adoption, .guardianship, .returnToFamily, .other]
      }?.contains("At most three") == true)
    #expect(refusal { $0.concerns = [.missing, .missing] }?.contains("twice") == true)
    #expect(refusal { $0.isPathwayPlanSuitable = true }?.contains("was 11") == true)
    #expect(refusal { _ in } == nil)
  }

  @Test("by the second review a plan of permanence is required; what is not said is not known")
  func secondReview() {
    let without = form { $0.hasPermanencePlan = false }
    let with = form { $0.hasPermanencePlan = true }
    #expect(without.lacksRequiredPlan(at: .first) == false)
    #expect(without.lacksRequiredPlan(at: .second) == true)
    #expect(without.lacksRequiredPlan(at: .later) == true)
    #expect(without.lacksRequiredPlan(at: .unknown) == nil)
    #expect(with.lacksRequiredPlan(at: .second) == false)
    #expect(with.lacksRequiredPlan(at: .unknown) == false)
    #expect(form().lacksRequiredPlan(at: .second) == nil)
  }
}
