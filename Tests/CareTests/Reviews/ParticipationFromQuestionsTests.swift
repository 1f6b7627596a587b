import Care
import TestSupport
import Testing

@Suite("The code of participation follows from plain questions")
struct ParticipationFromQuestionsTests {
  private static let heldOn = Day.on("2024-05-01")
  private static let born = Day.on("2012-05-01")

  private static func code(
    _ presence: Presence?, spoke: Bool? = nil, other: Bool? = nil, showed: Bool? = nil,
    briefed: Bool? = nil, sent: Bool? = nil, bornOn: Day? = born, policies: Policies = .standard
  ) -> ParticipationCode? {
    ReviewMeeting.with {
      $0.heldOn = heldOn
      $0.presence = presence
      $0.childSpoke = spoke
      $0.otherSpokeForChild = other
      $0.childShowedViews = showed
      $0.childBriefedSomebody = briefed
      $0.childSentViews = sent
    }.participationCode(bornOn: bornOn, policies: policies)
  }

  private static func counting(video: String) throws -> Policies {
    try Policies(settings: [
      PolicySetting(name: "voice.live-video-counts-as", value: video, from: .on("2024-05-01"))
    ])
  }

  @Test("in the room: the first yes in the order of the codes, PN4 where all are no")
  func room() {
    #expect(Self.code(.room, spoke: true) == .pn1)
    #expect(Self.code(.room, spoke: true, other: true, showed: true) == .pn1)
    #expect(Self.code(.room, spoke: false, other: true) == .pn2)
    #expect(Self.code(.room, spoke: false, other: false, showed: true) == .pn3)
    #expect(Self.code(.room, spoke: false, other: false, showed: false) == .pn4)
  }

  @Test("not there: briefed somebody, sent views, or neither")
  func neither() {
    #expect(Self.code(.neither, briefed: true) == .pn5)
    #expect(Self.code(.neither, briefed: true, sent: true) == .pn5)
    #expect(Self.code(.neither, briefed: false, sent: true) == .pn6)
    #expect(Self.code(.neither, briefed: false, sent: false) == .pn7)
  }

  @Test("an open question before the first yes leaves the code open, never guessed")
  func open() {
    #expect(Self.code(nil, spoke: true) == nil)
    #expect(Self.code(.room, other: true) == nil)
    #expect(Self.code(.room, spoke: false, other: false) == nil)
    #expect(Self.code(.neither) == nil)
    #expect(Self.code(.neither, sent: true) == nil)
    #expect(Self.code(.room, spoke: true, bornOn: nil) == nil)
  }

  @Test("under 4 on the day it is PN0, from the 4th birthday on it is not")
  func underFour() {
    #expect(Self.code(.room, spoke: true, bornOn: .on("2020-05-02")) == .pn0)
    #expect(Self.code(.neither, bornOn: .on("2020-05-02")) == .pn0)
    #expect(Self.code(.room, spoke: true, bornOn: .on("2020-05-01")) == .pn1)
  }

  @Test("by live video it is PN6 unless policy says that it is being there, from its day on")
  func video() throws {
    #expect(Self.code(.video, spoke: true) == .pn6)
    #expect(Self.code(.video, spoke: false, showed: true) == .pn6)
    #expect(Self.code(.video, spoke: false, other: true, showed: false) == .pn5)
    #expect(Self.code(.video, spoke: false, other: false, showed: false) == .pn7)
    #expect(Self.code(.video) == nil)
    let there = try Self.counting(video: "attendance")
    #expect(Self.code(.video, spoke: true, policies: there) == .pn1)
    #expect(Self.code(.video, spoke: false, other: true, policies: there) == .pn2)
  }

  @Test("whatever is answered, a child in the room attended and one who was not there did not")
  func property() {
    let answers: [Bool?] = [nil, false, true]
    for spoke in answers {
      for other in answers {
        for showed in answers {
          for briefed in answers {
            for sent in answers {
              func code(_ presence: Presence) -> ParticipationCode? {
                Self.code(
                  presence, spoke: spoke, other: other, showed: showed, briefed: briefed, sent: sent
                )
              }
              #expect(code(.room)?.isAttendance != false)
              #expect(code(.neither)?.isAttendance != true)
              #expect(code(.video)?.isAttendance != true)
            }
          }
        }
      }
    }
  }
}
