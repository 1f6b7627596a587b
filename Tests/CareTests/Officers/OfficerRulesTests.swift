import Care
import TestSupport
import Testing

@Suite("Rules of officers, posts and appointments")
struct OfficerRulesTests {
  static let grounds = EntryGrounds.of(
    [
      Appointment.example(1, from: "2024-01-10", to: "2024-06-01"),
      Appointment.example(1, from: "2024-06-01", to: "2024-09-01"),
    ],
    service: [
      Officer.example(), Officer.example(to: "2024-03-31"), Officer.example(from: "2024-05-01"),
      Post.example(1), Post.example(2, to: "2024-03-31"),
      Post.example(1, 0.5, from: "2018-01-01", to: "2019-01-01"),
    ])

  @Test(
    arguments: [
      (Appointment.example(1, from: "2024-09-01"), nil),
      (Appointment.example(1, from: "2023-09-01", to: "2024-01-10"), nil),
      (Appointment.example(3, from: "2024-09-01"), nil),
      (Appointment.example(2, .cover, from: "2024-03-31", to: "2024-04-30"), nil),
      (Appointment.example(1, .cover, from: "2024-02-01"), nil),
      (Appointment.example(9, from: "2024-09-01"), "no officer number 9"),
      (Appointment.example(2, .cover, from: "2024-04-01"), "left the service on 31 March 2024"),
      (Appointment.example(3, .cover, from: "2024-04-30"), "joined the service on 1 May 2024"),
      (Appointment.example(1, from: "2024-08-31"), "already has an officer from 1 June 2024"),
      (Appointment.example(1, from: "2023-12-31", to: "2024-01-11"), "already has an officer"),
      (Appointment.example(1, from: "2023-12-31"), "already has an officer from 10 January 2024"),
      (Appointment.example(1, from: "2024-06-01", to: "2024-09-01"), "already has an officer"),
      (Appointment.example(1, from: "2024-10-01", to: "2024-09-30"), "before it starts"),
      (Appointment(), "officer of appointment is missing"),
      (
        Appointment.with {
          $0.officer = Key(1)
          $0.appointmentKind = .allocated
        }, "appointedAt of appointment is missing"
      ),
    ] as [(Appointment, String?)])
  func `an appointment is of an officer who is there, one at a time`(
    appointment: Appointment, refusal: String?
  ) {
    let said = Self.grounds.refusal(of: appointment)
    if let refusal {
      #expect(said?.contains(refusal) == true, "\(said ?? "allowed")")
    } else {
      #expect(said == nil)
    }
  }

  @Test
  func `an officer whose posts have ended is not appointed`() {
    let grounds = EntryGrounds.of(
      service: [Officer.example(), Post.example(1, to: "2024-03-31")])
    #expect(grounds.refusal(of: Appointment.example(1, from: "2024-03-31")) == nil)
    #expect(
      grounds.refusal(of: Appointment.example(1, from: "2024-04-01"))?.contains("had no post")
        == true)
  }

  @Test
  func `what is told of an appointment follows from it`() {
    var appointment = Appointment.example(1, from: "2024-10-01")
    appointment.childToldOn = .on("2024-09-30")
    #expect(Self.grounds.refusal(of: appointment)?.contains("The child was told") == true)
    appointment.childToldOn = .on("2024-10-01")
    appointment.reasonEnded = "moved"
    #expect(Self.grounds.refusal(of: appointment)?.contains("Give the day it ended") == true)
    appointment.endedOn = .on("2025-10-01")
    #expect(Self.grounds.refusal(of: appointment) == nil)
    appointment.siblingException = .other
    #expect(Self.grounds.refusal(of: appointment)?.contains("say which") == true)
    appointment.siblingReason = "a court's request"
    #expect(Self.grounds.refusal(of: appointment) == nil)
  }

  @Test(
    arguments: [
      (Post.example(1, 0.6, from: "2024-01-01"), nil),
      (Post.example(nil, 1, from: "2024-01-01"), nil),
      (Post.example(2, 1, to: "2024-03-31"), nil),
      (Post.example(1, 0), "not 0.0"), (Post.example(1, -0.5), "not -0.5"),
      (Post.example(1, 1.01), "not 1.01"), (Post.example(1, .nan), "not a number"),
      (Post.example(1, .infinity), "not a number"),
      (Post.example(1, to: "2019-01-01"), "before it starts"),
      (Post.example(2, to: "2024-04-01"), "the post goes on after that day"),
      (Post.example(2), "the post goes on after that day"),
      (Post.example(7), "no officer number 7"),
      (
        Post.with {
          $0.fte = 1
          $0.startedOn = .t0
          $0.contract = .agency
        }, "vacant post has no contract"
      ),
    ] as [(Post, String?)])
  func `a post has hours, and a holder who is there`(post: Post, refusal: String?) {
    let said = Self.grounds.refusal(of: post)
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true, "\(said ?? "")")
  }

  @Test
  func `officers, leave, notices, teams and areas keep their days in order`() {
    let team = TeamEpisode.with {
      $0.team = "North"
      $0.startedOn = .on("2024-01-01")
    }
    let area = HomeArea.with {
      $0.area = "East"
      $0.startedOn = .on("2024-01-01")
    }
    let notice = Notice.example("2024-01-01", at: "2024-01-02T10:00:00Z")
    let grounds = EntryGrounds.of([team, area, notice], service: [Officer.example()])
    #expect(grounds.refusal(of: Officer.example(from: "2024-01-02", to: "2024-01-01")) != nil)
    #expect(grounds.refusal(of: Leave.example(1, from: "2024-01-02", to: "2024-01-01")) != nil)
    #expect(grounds.refusal(of: Leave.example(5, from: "2024-01-02")) != nil)
    #expect(grounds.refusal(of: Leave.example(1, from: "2024-01-02")) == nil)
    #expect(grounds.refusal(of: notice) != nil)
    #expect(
      grounds.refusal(of: Notice.example("2025-01-01", at: "2024-12-30T10:00:00Z")) == nil)
    #expect(grounds.refusal(of: area) != nil)
    var later = team
    later.startedOn = .on("2024-03-01")
    #expect(grounds.refusal(of: later)?.contains("another team") == true)
    later.endedOn = .on("2024-02-01")
    #expect(grounds.refusal(of: later)?.contains("before it starts") == true)
  }
}
