import Care
import TestSupport
import Testing

@Suite("The alert on where a child lives")
struct AccommodationAlertTests {
  private static func history(_ placement: Placement) -> CareHistory {
    .example(bornOn: .on("2008-06-15"), [.example("2023-01-01", placement: placement)])
  }

  private static func judgement(
    _ day: String, isSuitable: Bool = false, ended: String? = nil
  ) -> AccommodationJudgement {
    .with {
      $0.judgedOn = .on(day)
      $0.isSuitable = isSuitable
      $0.endedOn = ended.map(Day.on)
    }
  }

  @Test("under 16 it stands in independent and supported accommodation, until the 16th birthday")
  func underSixteen() {
    for placement in Placement.allCases {
      let alert = Self.history(placement).accommodationAlert(on: .on("2024-06-14"), judgements: [])
      let isWrong = [.p2, .h5, .k3].contains(placement)
      #expect(alert == (isWrong ? .underSixteen(placement) : nil))
    }
    #expect(
      Self.history(.k3).accommodationAlert(on: .on("2024-06-15"), judgements: []) == nil)
    #expect(
      Self.history(.k3).accommodationAlert(
        on: .on("2024-06-14"), judgements: [Self.judgement("2024-06-01", isSuitable: true)])
        == .underSixteen(.k3))
  }

  @Test("at 16 and 17 it stands while the officer's last judgement says so")
  func judged() {
    func alert(on day: String, _ judgements: AccommodationJudgement...) -> AccommodationAlert? {
      Self.history(.k3).accommodationAlert(on: .on(day), judgements: judgements)
    }
    let unsuitable = Self.judgement("2024-09-01", ended: "2024-12-01")
    #expect(alert(on: "2024-08-31", unsuitable) == nil)
    #expect(alert(on: "2024-09-01", unsuitable) == .judgedUnsuitable(on: .on("2024-09-01")))
    #expect(alert(on: "2024-11-30", unsuitable) != nil)
    #expect(alert(on: "2024-12-01", unsuitable) == nil)
    let open = Self.judgement("2024-09-01")
    #expect(alert(on: "2024-10-01", open, Self.judgement("2024-09-20", isSuitable: true)) == nil)
    #expect(alert(on: "2026-06-14", open) != nil)
    #expect(alert(on: "2026-06-15", open) == nil)
  }

  @Test("a judgement is made in care and does not end before it was made")
  func refused() {
    let grounds = EntryGrounds.example(Self.history(.k3))
    #expect(grounds.refusal(of: Self.judgement("2022-12-31"))?.contains("not in care") == true)
    #expect(grounds.refusal(of: Self.judgement("2024-09-01", ended: "2024-08-31")) != nil)
    #expect(grounds.refusal(of: Self.judgement("2024-09-01")) == nil)
  }
}
