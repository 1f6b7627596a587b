import Care
import Measures
import TestSupport
import Testing

/// Where reviews are held and who is there, by the definitions of the data set.
@Suite("Measures of meetings")
struct MeetingMeasureTests {
  @Test(
    "a review stands under where people met; “in person” is the first four together",
    arguments: [
      ("where the child lives", "1 of 8"), ("school", "1 of 8"), ("office", "0 of 8"),
      ("elsewhere", "2 of 8"), ("virtual", "1 of 8"), ("hybrid", "1 of 8"),
      ("without a meeting", "1 of 8"), ("in person", "4 of 8"), ("not known", "1 of 8"),
    ])
  func venues(key: String, expected: String) throws {
    let places: [(Mode?, Venue?)] = [
      (.inPerson, .home), (.inPerson, .school), (.inPerson, .other), (.inPerson, nil),
      (.virtual, .home), (.hybrid, .office), (.noMeeting, nil),
    ]
    var records = ServiceRecords()
    // The eighth review has no record of its meeting.
    let days = (1...8).map { "2022-05-0\($0)" }
    records.addChild(reviewed: days.map { ($0, .pn1) })
    records.add(
      zip(days, places).map { day, place in
        ReviewMeeting.with {
          $0.heldOn = .on(day)
          $0.mode = place.0
          $0.venue = place.1
        }
      }, child: 1)
    #expect(try records.short("reviews.venue_share", "venue", key) == expected)
  }

  @Test(
    "a reason is of the reviews that were not, or not wholly, held in person",
    arguments: [
      ("the child asked for it", "1 of 4"),
      ("too far for the child or the carers to travel", "1 of 4"), ("illness", "0 of 4"),
      ("not known", "2 of 4"),
    ])
  func notInPerson(reason: String, expected: String) throws {
    let meetings: [(Mode?, ReasonNotInPerson?)] = [
      (.inPerson, nil), (.virtual, .childAsked), (.hybrid, .distance), (.noMeeting, nil),
      (.virtual, nil), (nil, nil),
    ]
    var records = ServiceRecords()
    let days = (1...7).map { "2022-05-0\($0)" }
    records.addChild(reviewed: days.map { ($0, .pn1) })
    records.add(
      zip(days, meetings).map { day, meeting in
        ReviewMeeting.with {
          $0.heldOn = .on(day)
          $0.mode = meeting.0
          $0.reasonNotInPerson = meeting.1
        }
      }, child: 1)
    let measure = "reviews.not_in_person_share"
    #expect(try records.short(measure, "reason_not_in_person", reason) == expected)
  }

  @Test(
    "a report and plans are in time three working days before, by the policy of the day",
    arguments: [
      // Three working days before Wednesday 15 June 2022 is Friday the 10th; five, Wednesday the 8th.
      ("2022-06-10", 3, "1 of 1"), ("2022-06-11", 3, "0 of 1"), ("", 3, "0 of 1"),
      ("2022-06-10", 5, "0 of 1"), ("2022-06-08", 5, "1 of 1"),
    ])
  func reports(readyOn: String, days: Int, expected: String) throws {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-06-15", .pn1)])
    records.policies = try Policies(settings: [
      PolicySetting(name: Policy.reportDays.name, value: "\(days)", from: .on("2022-06-01"))
    ])
    records.add(
      [
        ReviewMeeting.with {
          $0.heldOn = .on("2022-06-15")
          $0.socialWorkReportOn = Day(readyOn)
          $0.plansAvailableOn = Day(readyOn)
        }
      ], child: 1)
    #expect(try records.short("reports.social_work_on_time_share") == expected)
    #expect(try records.short("plans.available_on_time_share") == expected)
  }

  @Test("parents count where one was to be invited, and are there where one came")
  func parents() throws {
    var records = ServiceRecords()
    records.addChild(
      reviewed: ["2022-05-10", "2022-07-10", "2022-09-10", "2022-11-10"].map { ($0, .pn1) })
    let invited: [(String, Bool?, Bool?)] = [
      ("2022-05-10", true, true), ("2022-07-10", true, nil), ("2022-09-10", false, true),
    ]
    records.add(
      invited.map { day, isInvited, wasThere in
        ReviewMeeting.with {
          $0.heldOn = .on(day)
          $0.parentsInvited = isInvited
          $0.parentAttended = wasThere
        }
      }, child: 1)
    #expect(try records.short("parents.attended_share") == "1 of 2")
  }

  @Test("not attending is the child's choice only where that is the reason recorded")
  func byChoice() throws {
    let reviews: [(String, ParticipationCode?, ReasonNotAttending?)] = [
      ("2022-05-10", .pn5, .choice), ("2022-06-10", .pn6, .school), ("2022-07-10", .pn7, nil),
      ("2022-08-10", .pn1, .choice), ("2022-09-10", .pn0, .choice), ("2022-10-10", nil, .choice),
    ]
    var records = ServiceRecords()
    records.addChild(reviewed: reviews.map { ($0.0, $0.1) })
    records.add(
      reviews.map { day, _, reason in
        ReviewMeeting.with {
          $0.heldOn = .on(day)
          $0.reasonNotAttending = reason
        }
      }, child: 1)
    #expect(try records.short("voice.non_attendance_by_choice_share") == "1 of 3")
  }
}
