import Care
import TestSupport
import Testing

@Suite("Checks, visits, the officer's work and moves: what cannot be")
struct OversightChecksTests {
  private let grounds = EntryGrounds.example(
    .example(
      bornOn: .on("2012-06-15"), [.example("2023-01-01", to: "2024-03-01", ceased: .e11)]),
    [
      Officer.with {
        $0.startedOn = .on("2020-01-01")
        $0.leftOn = .on("2023-12-31")
      }
    ])

  private func check(on day: String, by officer: Int64? = nil) -> MidpointCheck {
    .with {
      $0.checkedOn = .on(day)
      $0.officer = officer.map { Key($0) }
    }
  }

  @Test("a midpoint check is made in care, by an officer who was there")
  func midpoint() {
    #expect(grounds.refusal(of: check(on: "2022-12-31"))?.contains("not in care") == true)
    #expect(grounds.refusal(of: check(on: "2024-03-02"))?.contains("not in care") == true)
    #expect(grounds.refusal(of: check(on: "2024-03-01")) == nil)
    #expect(grounds.refusal(of: check(on: "2023-06-01", by: 1)) == nil)
    #expect(
      grounds.refusal(of: check(on: "2024-01-15", by: 1))?.contains("left the service") == true)
    #expect(grounds.refusal(of: check(on: "2023-06-01", by: 2))?.contains("no officer") == true)
  }

  @Test("nothing is done for a child who is not born")
  func born() {
    let visit = Visit.with { $0.visitedOn = .on("2012-06-14") }
    #expect(grounds.refusal(of: visit)?.contains("before the child was born") == true)
    let note = Footprint.with {
      $0.doneOn = .on("2012-06-14")
      $0.footprintKind = .recordNote
    }
    #expect(grounds.refusal(of: note)?.contains("before the child was born") == true)
    #expect(
      grounds.refusal(of: Footprint.with { $0.doneOn = .on("2023-06-14") })?
        .contains("Say what the officer did") == true)
    let referral = RiskReferral.with {
      $0.referredAt = Moment(seconds: 86_400)
      $0.recipient = "the duty team"
    }
    #expect(grounds.refusal(of: referral)?.contains("before the child was born") == true)
  }

  private func move(
    told: String? = nil, decided: String? = nil, isForward: Bool? = nil,
    on day: String = "2023-05-05"
  ) -> UnplannedMove {
    .with {
      $0.movedOn = .on(day)
      $0.notifiedOn = told.map(Day.on)
      $0.decidedOn = decided.map(Day.on)
      $0.reviewBroughtForward = isForward
    }
  }

  @Test("the officer hears of a move after it, and decides after that")
  func moves() {
    #expect(grounds.refusal(of: move(on: "2022-05-05"))?.contains("not in care") == true)
    #expect(grounds.refusal(of: move(told: "2023-05-04"))?.contains("before the move") == true)
    #expect(
      grounds.refusal(of: move(told: "2023-05-09", decided: "2023-05-08", isForward: false))?
        .contains("before hearing of the move") == true)
    #expect(grounds.refusal(of: move(decided: "2023-05-09"))?.contains("not what") == true)
    #expect(
      grounds.refusal(of: move(told: "2023-05-09", decided: "2023-05-09", isForward: true)) == nil)
  }

  @Test("the officer is told within 2 working days; 8 May 2023 is a bank holiday")
  func told() {
    // Friday 5 May 2023: Tuesday 9 and Wednesday 10 May.
    #expect(move(told: "2023-05-10").wasToldInTime(on: .on("2023-06-01")) == true)
    #expect(move(told: "2023-05-11").wasToldInTime(on: .on("2023-06-01")) == false)
    #expect(move(told: "2023-05-11").wasToldInTime(on: .on("2023-05-10")) == nil)
    #expect(move().wasToldInTime(on: .on("2023-05-11")) == false)
  }
}
