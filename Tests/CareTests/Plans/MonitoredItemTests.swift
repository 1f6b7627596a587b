import Care
import TestSupport
import Testing

@Suite("What is monitored, and when it is next due")
struct MonitoredItemTests {
  private static func item(
    _ kind: MonitoredItemKind?, last: String? = nil, due: String? = nil, isNeeded: Bool? = nil
  ) -> MonitoredItem {
    .with {
      $0.item = kind
      $0.lastOn = last.map(Day.on)
      $0.dueOn = due.map(Day.on)
      $0.isNeeded = isNeeded
      $0.recordedOn = .on("2024-06-01")
    }
  }

  @Test("what cannot be is refused with a sentence")
  func refused() {
    let grounds = EntryGrounds.example(.example([.example("2023-05-01")]))
    #expect(grounds.refusal(of: Self.item(nil))?.contains("Say what is monitored") == true)
    #expect(
      grounds.refusal(of: Self.item(.health, last: "2024-06-02"))?.contains("last done") == true)
    #expect(
      grounds.refusal(of: Self.item(.health, last: "2024-05-02", due: "2024-05-01"))?
        .contains("It is due on 1 May 2024, before it was last done") == true)
    #expect(
      grounds.refusal(of: Self.item(.savings, due: "2025-05-01", isNeeded: false))?
        .contains("not needed") == true)
    #expect(grounds.refusal(of: Self.item(.health, last: "2024-05-02")) == nil)
  }

  @Test(
    "a health assessment is due every 6 months under 5 and every 12 months from then on",
    arguments: [
      ("2019-06-02", "2024-06-01", "2024-12-01"), ("2019-06-01", "2024-06-01", "2025-06-01"),
      ("2023-01-01", "2023-08-31", "2024-02-29"),
    ])
  func health(born: String, last: String, due: String) {
    #expect(MonitoredItemKind.health.due(after: .on(last), bornOn: .on(born)) == .on(due))
  }

  @Test(
    "the education plan follows the term and its policy, an education, health and care plan the year"
  )
  func education() throws {
    let last = Day.on("2024-01-31")
    #expect(MonitoredItemKind.education.due(after: last, bornOn: nil) == .on("2024-05-31"))
    #expect(MonitoredItemKind.ehcPlan.due(after: last, bornOn: nil) == .on("2025-01-31"))
    let policies = try Policies(settings: [
      PolicySetting(name: "plans.education-plan-months", value: "6", from: .on("2024-01-31"))
    ])
    #expect(
      MonitoredItemKind.education.due(after: last, bornOn: nil, policies: policies)
        == .on("2024-07-31"))
    #expect(MonitoredItemKind.health.due(after: last, bornOn: nil) == nil)
    #expect(MonitoredItemKind.lifeStory.due(after: last, bornOn: .on("2012-01-01")) == nil)
  }

  @Test(
    "what was never done is due by the first review, after 12 months in care, or as the officer sets"
  )
  func first() {
    let history = CareHistory.example([.example("2023-04-03")])
    let day = Day.on("2023-06-01")
    #expect(Self.item(.health).nextDue(for: history, on: day) == .on("2023-05-04"))
    #expect(Self.item(.education).nextDue(for: history, on: day) == .on("2023-05-04"))
    #expect(Self.item(.savings).nextDue(for: history, on: day) == .on("2024-04-03"))
    #expect(Self.item(.matching).nextDue(for: history, on: day) == nil)
    #expect(
      Self.item(.matching, due: "2023-09-01").nextDue(for: history, on: day) == .on("2023-09-01"))
    for item in [MonitoredItemKind.reunification, .connectedCarers] {
      #expect(Self.item(item).nextDue(for: history, on: day) == nil)
      #expect(
        Self.item(item, due: "2023-09-01").nextDue(for: history, on: day) == .on("2023-09-01"))
    }
    #expect(Self.item(.health, isNeeded: false).nextDue(for: history, on: day) == nil)
    #expect(Self.item(.health).nextDue(for: history, on: .on("2023-04-02")) == nil)
  }

  /// Born on 15 June 2006: 14 on 15 June 2020, 16 on 15 June 2022, 18 on 15 June 2024.
  @Test(
    "the pathway assessment is due 3 months after the 16th birthday, or after becoming eligible",
    arguments: [
      // In care all along: eligible at 16.
      (["2020-01-01"], [nil], "2022-06-15", "2022-09-15"),
      // Thirteen weeks are 91 days, counted from the start: the 92nd day is in their wake.
      (["2022-06-01"], [nil], "2022-08-31", "2022-11-30"),
      // Ninety days before 16, and care again after it.
      (["2020-07-01", "2023-01-01"], ["2020-09-29", nil], "2023-01-02", "2023-04-02"),
      // Enough before 16, and none after.
      (["2020-07-01"], ["2021-07-01"], nil, nil),
      // Too late to gather 13 weeks before 18.
      (["2024-04-01"], [nil], nil, nil),
    ] as [([String], [String?], String?, String?)])
  func pathway(starts: [String], ends: [String?], eligible: String?, due: String?) {
    let history = CareHistory.example(
      bornOn: .on("2006-06-15"),
      zip(starts, ends).map { .example($0, to: $1, ceased: $1 == nil ? nil : .e4a) })
    #expect(history.eligibleOn(by: .on("2024-06-01")) == eligible.map(Day.on))
    #expect(history.firstDue(.pathway, on: .on("2024-06-01")) == due.map(Day.on))
  }

  @Test("who becomes eligible later is not eligible yet")
  func notYet() {
    let history = CareHistory.example(bornOn: .on("2006-06-15"), [.example("2020-01-01")])
    #expect(history.eligibleOn(by: .on("2022-06-14")) == nil)
    #expect(history.eligibleOn(by: .on("2022-06-15")) == .on("2022-06-15"))
  }
}
