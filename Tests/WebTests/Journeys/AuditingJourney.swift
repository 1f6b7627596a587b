import Care
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Pages
@testable import Web

@Suite("Assuring quality")
struct AuditingJourney {
  private static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> [String: String]
  {
    ["\(name)-day": "\(day)", "\(name)-month": "\(month)", "\(name)-year": "\(year)"]
  }

  private static func audit(_ more: [String: String] = [:]) -> [String: String] {
    day("auditedOn", 31, 3, 2026).merging(
      [
        "area": "care planning", "grade": "requires improvement", "planInPlace": "yes",
        "finding": "The plan names no day.",
      ]
    ) { $1 }.merging(more) { $1 }
  }

  @Test
  func `an auditor grades a file with what was found, and corrects it; what cannot be is told`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let auditor = try await opener.signIn(.of(.auditor))
        let section = "/children/2/quality"
        #expect(try await auditor.get(section).text.contains("The file was not audited."))
        let empty = try await auditor.post("\(section)/audits/new", ["grade": ""])
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.contains("There is a problem"))
        let wrong = try await auditor.post(
          "\(section)/audits/new",
          Self.audit(["withPermanentCarer": "no", "formallyMatched": "yes"]))
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("id=\"formallyMatched-problem\""))
        #expect(wrong.text.contains("The plan names no day."))
        let kept = try await auditor.post("\(section)/audits/new", Self.audit())
        #expect(kept.headers[.location] == "\(section)?done=audit-kept")
        let shown = try await auditor.get(section).text
        #expect(shown.contains("Requires improvement"))
        #expect(shown.contains("Plan for permanence: yes."))
        #expect(shown.contains("The plan names no day."))
        let form = try await auditor.get("\(section)/audits/1/change").text
        let was = try #require(SignedInClient.value(of: "was", in: form))
        let silent = try await auditor.post(
          "\(section)/audits/1/change", Self.audit(["grade": "good", "was": was]))
        #expect(silent.text.contains("Say why it is corrected"))
        let why = "The plan does name a day."
        let changed = try await auditor.post(
          "\(section)/audits/1/change", Self.audit(["grade": "good", "was": was, "why": why]))
        #expect(changed.headers[.location] == "\(section)?done=work-corrected")
        let late = try await auditor.post(
          "\(section)/audits/1/change", Self.audit(["grade": "inadequate", "was": was, "why": why]))
        #expect(late.status == .conflict)
        #expect(late.text.contains("Saved meanwhile by somebody else: good"))
        let history = try await auditor.get("/children/2/history").text
        #expect(history.contains("The file was audited") && history.contains(why))
      }
    }
  }

  @Test
  func
    `what was kept of another child is withdrawn, and the history tells it to its readers alone`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let section = "/children/1/quality"
        for kind in ["audits", "endings", "readings"] {
          let place = "\(section)/\(kind)/1/withdraw"
          #expect(try await manager.get(section).text.contains(place))
          let page = try await manager.get(place).text
          let was = try #require(SignedInClient.value(of: "was", in: page))
          let silent = try await manager.post(place, ["was": was])
          #expect(silent.text.contains("Say why it is withdrawn"), "\(kind)")
          let gone = try await manager.post(place, ["was": was, "why": "It was a sister."])
          #expect(gone.headers[.location] == "\(section)?done=work-withdrawn", "\(kind)")
          #expect(try await manager.get(place).status == .notFound, "\(kind)")
        }
        #expect(try await manager.get(section).text.contains("The file was not audited."))
        let words = [ExampleChild.own.audited, ExampleChild.own.compared]
        let history = try await manager.get("/children/1/history").text
        #expect(history.contains("It was a sister."))
        for word in words { #expect(history.contains(word.uppercasedFirst), "\(word)") }
        let line = try await opener.signIn(.of(.teamManager)).get("/children/1/history").text
        for word in words { #expect(!line.contains(word.uppercasedFirst), "\(word)") }
      }
    }
  }

  @Test
  func `what an audit found is read by the IRO, and not by the line of management`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        for (role, reads) in [
          (Role.auditor, true), (.officerManager, true), (.officer, true),
          (.businessSupport, false), (.socialWorker, false), (.teamManager, false),
        ] {
          let page = try await opener.signIn(.of(role)).get("/children/1/quality").text
          #expect(page.contains(ExampleChild.own.audited) == reads, "\(role)")
          let compares = role == .auditor || role == .officerManager
          #expect(page.contains(ExampleChild.own.compared) == compares, "\(role)")
        }
      }
    }
  }

  @Test
  func `an IRO records an early ending with its learning, and a manager reads a record`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let officer = try await opener.signIn(.of(.officer))
        let section = "/children/1/quality"
        let early = Self.day("endedOn", 20, 1, 2025).merging(
          Self.day("placementStartedOn", 21, 1, 2025)
        ) { $1 }
        let wrong = try await officer.post("\(section)/endings/new", early)
        #expect(wrong.status == .unprocessableContent)
        let never = try await officer.post(
          "\(section)/endings/new", Self.day("endedOn", 2, 3, 2026))
        #expect(
          never.text.contains("On 2 March 2026 the child was in no foster home that has ended."))
        let learnt = Self.day("endedOn", 20, 1, 2025).merging(
          [
            "groups": EndingGroup.support.rawValue,
            "learning": "Respite was promised and came too late.",
          ]
        ) { $1 }
        #expect(try await officer.post("\(section)/endings/new", learnt).status == .seeOther)
        let shown = try await officer.get(section).text
        #expect(shown.contains("Respite was promised and came too late."))
        #expect(shown.contains("Assessment and support of foster carers"))
        #expect(try await officer.get("\(section)/readings/new").status == .forbidden)
        let manager = try await opener.signIn(.of(.officerManager))
        let read = Self.day("readOn", 31, 3, 2026).merging(["grade": "good", "officer": "1"]) { $1 }
        let unread = try await manager.post(
          "\(section)/readings/new", read.merging(Self.day("heldOn", 2, 2, 2026)) { $1 })
        #expect(unread.text.contains("No review of the child was held on 2 February 2026"))
        let kept = try await manager.post(
          "\(section)/readings/new",
          read.merging(Self.day("heldOn", 20, 10, 2025)) { $1 }.merging(["note": "Warm words."]) {
            $1
          })
        #expect(kept.headers[.location] == "\(section)?done=reading-kept")
        #expect(try await officer.get(section).text.contains("Warm words."))
      }
    }
  }
}
