import Care
import Testing
import TestSupport

@Suite("How a child took part")
struct ParticipationCodeTests {
  @Test(
    "who was there and who took part",
    arguments: [
      (ParticipationCode.pn0, false, false), (.pn1, true, true), (.pn2, true, true),
      (.pn3, true, true), (.pn4, true, false), (.pn5, false, true), (.pn6, false, true),
      (.pn7, false, false),
    ])
  func facts(code: ParticipationCode, attended: Bool, tookPart: Bool) {
    #expect(code.isAttendance == attended)
    #expect(code.tookPart == tookPart)
    #expect(code.tookPart(countingSilentAttendance: true) == (tookPart || code == .pn4))
    #expect(code.isUnderFour == (code == .pn0))
  }

  @Test("whether silence counts is policy, from a day on")
  func silent() throws {
    let policies = try Policies(settings: [
      PolicySetting(
        name: "voice.silent-attendance-takes-part", value: "yes", from: .on("2025-04-01"))
    ])
    #expect(!ParticipationCode.pn4.tookPart(on: .on("2025-03-31"), policies: policies))
    #expect(ParticipationCode.pn4.tookPart(on: .on("2025-04-01"), policies: policies))
    #expect(!ParticipationCode.pn4.tookPart(on: .on("2025-04-01"), policies: .standard))
  }
}
