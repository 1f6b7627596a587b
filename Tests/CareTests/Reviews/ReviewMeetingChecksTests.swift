import Care
import TestSupport
import Testing

@Suite("How a review was held: what cannot be")
struct ReviewMeetingChecksTests {
  static let grounds = EntryGrounds.example(
    .example([.example("2024-01-10")], reviewedOn: ["2024-02-06", "2024-05-01"]))

  static func meeting(_ fill: (inout ReviewMeeting) -> Void = { _ in }) -> ReviewMeeting {
    .with {
      $0.heldOn = .on("2024-02-06")
      fill(&$0)
    }
  }

  struct Case: CustomTestStringConvertible {
    let what: String
    let says: String
    let meeting: ReviewMeeting

    init(_ what: String, says: String, _ fill: (inout ReviewMeeting) -> Void) {
      self.what = what
      self.says = says
      meeting = ReviewMeetingChecksTests.meeting(fill)
    }

    var testDescription: String { what }
  }

  static let impossible = [
    Case("a day without a review", says: "No review of the child was held on 7 February 2024") {
      $0.heldOn = .on("2024-02-07")
    },
    Case("an officer who is not known", says: "no officer number 9") { $0.officer = Key(9) },
    Case("in the room and not attending", says: "in the room, and a reason for not attending") {
      $0.presence = .room
      $0.reasonNotAttending = .choice
    },
    Case("there without a meeting", says: "held without a meeting") {
      $0.mode = .noMeeting
      $0.presence = .room
    },
    Case("spoke and was not there", says: "said to have spoken") {
      $0.presence = .neither
      $0.childSpoke = true
    },
    Case("showed views and was not there", says: "shown their views there") {
      $0.presence = .neither
      $0.childShowedViews = true
    },
    Case("chaired and was not there", says: "have chaired.") {
      $0.presence = .neither
      $0.chair = .child
    },
    Case("chaired together and was not there", says: "chaired together") {
      $0.presence = .neither
      $0.chair = .together
    },
    Case("not spoken with alone, and not why", says: "say why not") { $0.spokenWithAlone = false },
    Case("spoken with alone, and why not", says: "a reason for not doing so is given") {
      $0.spokenWithAlone = true
      $0.reasonNotAlone = .notPossible
    },
    Case("met in person, and why not", says: "Everybody met in person") {
      $0.mode = .inPerson
      $0.reasonNotInPerson = .distance
    },
    Case("a meeting on no day", says: "yesterday is no day") { $0.meetings = ["yesterday"] },
    Case("a meeting after the last", says: "met on 7 February 2024, after the day of the review") {
      $0.meetings = ["2024-02-01", "2024-02-07"]
    },
    Case("held before it was adjourned", says: "before it was adjourned on 7 February 2024") {
      $0.adjournedOn = .on("2024-02-07")
    },
    Case("adjourned for a reason on no day", says: "Give the day of the meeting") {
      $0.adjournedBecause = "no report"
    },
    Case("shared with the child itself", says: "does not share a meeting with themselves") {
      $0.sharedWith = ["2", "1"]
    },
  ]

  @Test("is refused with a sentence", arguments: impossible)
  func refused(one: Case) throws {
    let sentence = try #require(Self.grounds.refusal(of: one.meeting))
    #expect(sentence.contains(one.says), "\(sentence)")
    #expect(sentence.hasSuffix("."))
  }

  @Test("a second meeting of the same review is refused, and one of another is not")
  func second() {
    var grounds = Self.grounds
    grounds.add(Self.meeting())
    #expect(grounds.refusal(of: Self.meeting { $0.venue = .school })?.contains("already") == true)
    #expect(grounds.refusal(of: Self.meeting { $0.heldOn = .on("2024-05-01") }) == nil)
  }

  @Test("what is not recorded is taken, and so is a child who did not attend and gave no reason")
  func notRecorded() {
    #expect(Self.grounds.refusal(of: Self.meeting()) == nil)
    #expect(Self.grounds.refusal(of: Self.meeting { $0.presence = .neither }) == nil)
    #expect(
      Self.grounds.refusal(
        of: Self.meeting {
          $0.presence = .neither
          $0.otherSpokeForChild = true
          $0.spokenWithAlone = false
          $0.reasonNotAlone = .childRefused
          $0.adjournedOn = .on("2024-01-30")
          $0.meetings = ["2024-01-30", "2024-02-06"]
        }) == nil)
  }

  @Test("where policy allows no adjournment, none is taken")
  func noAdjournment() throws {
    var grounds = Self.grounds
    grounds.policies = try Policies(settings: [
      PolicySetting(name: "reviews.adjournments", value: "0", from: .on("2024-01-01"))
    ])
    let adjourned = Self.meeting { $0.adjournedOn = .on("2024-01-30") }
    #expect(grounds.refusal(of: adjourned)?.contains("adjourned") == true)
  }

  @Test(
    "an adjourned review is taken up within 20 working days; later it is late and still recorded")
  func resumed() {
    // 20 working days after Monday 3 April 2023 is Thursday 4 May: two days of Easter, one in May.
    func held(on day: String) -> ReviewMeeting {
      .with {
        $0.heldOn = .on(day)
        $0.adjournedOn = .on("2023-04-03")
      }
    }
    #expect(held(on: "2023-05-04").wasResumedInTime() == true)
    #expect(held(on: "2023-05-05").wasResumedInTime() == false)
    #expect(Self.meeting().wasResumedInTime() == nil)
  }

  @Test("the social worker's report is due 3 working days before the review")
  func report() throws {
    // Thursday 4 April 2024: Wednesday, Tuesday, and over Easter Monday back to Maundy Thursday.
    func meeting(report day: String?) -> ReviewMeeting {
      .with {
        $0.heldOn = .on("2024-04-04")
        $0.socialWorkReportOn = day.map(Day.on)
      }
    }
    #expect(meeting(report: nil).reportDueOn() == .on("2024-03-28"))
    #expect(meeting(report: "2024-03-28").wasReportInTime() == true)
    #expect(meeting(report: "2024-03-29").wasReportInTime() == false)
    #expect(meeting(report: nil).wasReportInTime() == nil)
    let policies = try Policies(settings: [
      PolicySetting(name: "reviews.report-working-days", value: "1", from: .on("2024-01-01"))
    ])
    #expect(meeting(report: "2024-04-03").wasReportInTime(policies: policies) == true)
  }

  @Test("counting working days back undoes counting them forward")
  func back() throws {
    var day = Day.on("2023-03-01")
    while day < .on("2024-06-01") {
      for count in 1...25 {
        let back = try WorkingDays.englandAndWales.day(count, before: day)
        #expect(try WorkingDays.englandAndWales.isWorkingDay(back))
        let through = try WorkingDays.englandAndWales.isWorkingDay(day) ? day : day.adding(days: -1)
        let between = try WorkingDays.englandAndWales.count(after: back, through: through)
        #expect(between == (through == day ? count : count - 1), "\(count) before \(day)")
      }
      day = day.adding(days: 1)
    }
  }
}
