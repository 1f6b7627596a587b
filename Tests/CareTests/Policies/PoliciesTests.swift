import Care
import Testing
import TestSupport

@Suite("Policies")
struct PoliciesTests {
  @Test("every policy has a sentence, a reason and a standard that it allows itself")
  func definitions() throws {
    for policy in Policy.allCases {
      let definition = policy.definition
      #expect(definition.sentence.hasSuffix("."))
      #expect(definition.whyOpen.hasSuffix("."))
      #expect(Policies.standard.value(of: policy, on: .t0) == definition.standard)
      let setting = PolicySetting(
        name: policy.name, value: definition.standard.description, from: .t0)
      #expect(try Policies(settings: [setting]).value(of: policy, on: .t0) == definition.standard)
    }
  }

  @Test("every policy has a title of its own, written for people: no sentence and no name")
  func titles() {
    for policy in Policy.allCases {
      let title = policy.definition.title
      let words = title.split(separator: " ")
      #expect(words.count >= 4 && title.count <= 80, "\(policy): \(title)")
      #expect(title.first?.isUppercase == true && !title.hasSuffix("."), "\(policy): \(title)")
    }
    #expect(Set(Policy.allCases.map(\.definition.title)).count == Policy.allCases.count)
  }

  @Test("a policy answers for the day: before its setting, on it, and after the next")
  func dated() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "records.complete-working-days", value: "25", from: .on("2025-04-01")),
      PolicySetting(name: "records.complete-working-days", value: "10", from: .on("2024-04-01")),
    ])
    func days(on day: String) -> Int { policies.count(.completeDays, on: .on(day)) }
    #expect(days(on: "2024-03-31") == 15)
    #expect(days(on: "2024-04-01") == 10)
    #expect(days(on: "2025-03-31") == 10)
    #expect(days(on: "2025-04-01") == 25)
    #expect(policies.inForce(.completeDays, on: .on("2024-06-01")) == .on("2024-04-01"))
    #expect(policies.inForce(.completeDays, on: .on("2024-03-31")) == nil)
    #expect(policies.count(.decisionsDays, on: .on("2025-04-01")) == 5)
  }

  @Test("the first year that is kept whole is one that somebody has said, and counts nothing anew")
  func keptFrom() throws {
    #expect(Policies.standard.firstKeptYear == nil)
    let policies = try Policies(settings: [
      PolicySetting(name: "register.kept-from-year", value: "2021", from: .on("2020-04-01"))
    ])
    #expect(policies.firstKeptYear == CollectionYear(ending: 2021))
    #expect(policies.isStandard)
  }

  @Test("settings are stored as text and read back, whatever the order")
  func roundTrip() throws {
    let settings = [
      PolicySetting(
        name: "voice.live-video-counts-as", value: "attendance", from: .on("2025-04-01")),
      PolicySetting(name: "reviews.adoption-timetable", value: "never", from: .on("2024-04-01")),
      PolicySetting(
        name: "reviews.adoption-timetable", value: "from-return", from: .on("2025-04-01")),
    ]
    let policies = try Policies(settings: settings)
    #expect(try Policies(settings: settings.reversed()) == policies)
    #expect(try Policies(settings: policies.settings) == policies)
    #expect(policies.settings.count == 3)
  }

  @Test("a setting from the same day takes the place of the one before")
  func replaced() throws {
    var policies = Policies.standard
    try policies.set(PolicySetting(name: "reviews.adjournments", value: "2", from: .t0))
    try policies.set(PolicySetting(name: "reviews.adjournments", value: "3", from: .t0))
    #expect(policies.settings.map(\.value) == ["3"])
  }

  @Test(
    "a value that a policy does not allow is refused with what it allows",
    arguments: [
      ("reviews.adjournment-working-days", "sixty", "a whole number from 0 to 60"),
      ("reviews.adjournment-working-days", "61", "a whole number from 0 to 60"),
      ("reviews.adjournment-working-days", "-1", "a whole number from 0 to 60"),
      ("reviews.adjournment-working-days", "", "a whole number from 0 to 60"),
      ("reviews.adjournment-working-days", "99999999999999999999", "a whole number"),
      ("reviews.transfer-restarts-clock", "maybe", "yes or no"),
      ("reviews.day-counted", "second-meeting", "last-meeting or first-meeting"),
      ("ethnicity.chinese-group", "White", "Asian or Asian British or Other"),
    ])
  func refused(name: String, value: String, allowed: String) {
    let breach = #expect(throws: Breach.self) {
      try Policies(settings: [PolicySetting(name: name, value: value, from: .t0)])
    }
    #expect(breach?.sentence.contains(allowed) == true)
    #expect(breach?.sentence.contains(name) == true)
  }

  @Test("a name that is no policy is refused with the names there are")
  func unknownName() {
    let breach = #expect(throws: Breach.self) {
      try Policies(settings: [PolicySetting(name: "reviews.colour", value: "yes", from: .t0)])
    }
    #expect(breach?.sentence.contains("reviews.colour") == true)
    #expect(breach?.sentence.contains("reviews.day-counted") == true)
  }

  @Test("grouping follows policy from its day on")
  func grouping() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "ethnicity.chinese-group", value: "Other", from: .t0),
      PolicySetting(
        name: "placement.residential-employment-group", value: "residential care", from: .t0),
      PolicySetting(
        name: "placement.young-offender-institution-group", value: "residential care", from: .t0),
    ])
    let before = Day.t0.adding(days: -1)
    #expect(Ethnicity.chne.group(on: .t0, policies: policies) == .other)
    #expect(Ethnicity.chne.group(on: before, policies: policies) == .asian)
    #expect(Ethnicity.aind.group(on: .t0, policies: policies) == .asian)
    #expect(Placement.p3.group(on: .t0, policies: policies) == .residentialCare)
    #expect(Placement.p3.group(on: before, policies: policies) == .supportedAccommodation)
    #expect(Placement.r5.group(on: .t0, policies: policies) == .residentialCare)
    #expect(Placement.r5.group(on: .t0, policies: .standard) == .secureEstate)
  }
}
