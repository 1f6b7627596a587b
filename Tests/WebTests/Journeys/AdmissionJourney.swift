import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Web

@Suite("Admission, moves and allocation")
struct AdmissionJourney {
  private static let admission = [
    "localIdentifier": "880001", "name": "Robin Example", "preferredName": "Rob",
    "bornOn-day": "3", "bornOn-month": "May", "bornOn-year": "2015", "sex": "male",
    "startedOn-day": "30", "startedOn-month": "March", "startedOn-year": "2026",
    "legalStatus": "V2", "placement": "U6", "need": "N1", "notifiedOn-day": "31",
    "notifiedOn-month": "3", "notifiedOn-year": "2026", "notifiedTime": "10:15",
    "notifiedBy": "Front door",
  ]

  @Test
  func `a child comes into care, is looked at before saving, and gets an IRO`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officerManager))
        let form = try await browser.get("/admit").text
        let save = try #require(SignedInClient.value(of: "save", in: form))
        let fields = Self.admission.merging(["save": save]) { first, _ in first }
        let preview = try await browser.post("/admit", fields)
        #expect(preview.status == .ok)
        // 20 working days after 30 March 2026, with Good Friday and Easter Monday left out.
        #expect(preview.text.contains("due by Wednesday 29 April 2026"))
        let saving = fields.merging(["step": "save"]) { first, _ in first }
        let saved = try await browser.post("/admit", saving)
        #expect(saved.headers[.location] == "/children/6/allocate?done=child-admitted")
        // Sent twice, the child is there once.
        #expect(
          try await browser.post("/admit", saving).headers[.location]
            == "/children/6/allocate?done=child-admitted")
        #expect(try await browser.get("/officers").text.contains("Rob"))
        let allocate = try await browser.get("/children/6/allocate").text
        #expect(allocate.contains("has room for"))
        let named = try await browser.post(
          "/children/6/allocate",
          [
            "officer": "1", "appointmentKind": "allocated", "from-day": "1", "from-month": "4",
            "from-year": "2026",
          ])
        #expect(named.status == .seeOther)
        #expect(try await browser.get("/children/6").text.contains("Ana Officer"))
        #expect(
          try await browser.get("/officers").text.contains("Every child in care has an IRO."))
      }
    }
  }

  @Test
  func `an identifier that is taken, and a late notice without a reason, are told`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officerManager))
        var taken = Self.admission
        taken["localIdentifier"] = "QXZ770001"
        taken["step"] = "save"
        let refused = try await browser.post("/admit", taken)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("on the register already"))
        var late = Self.admission
        late["startedOn-day"] = "2"
        let unexplained = try await browser.post("/admit", late)
        #expect(unexplained.status == .unprocessableContent)
        #expect(unexplained.text.contains("Say why it was late"))
        #expect(unexplained.text.contains("value=\"Robin Example\""))
      }
    }
  }

  @Test
  func `a move is shown with what it does to the review, then saved, and waits for an answer`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/register/move"
        #expect(try await browser.get("/children/1/register").text.contains("a new placement"))
        let fields = [
          "startedOn-day": "30", "startedOn-month": "3", "startedOn-year": "2026",
          "placement": "K2", "wasPlanned": "no",
        ]
        let preview = try await browser.post(place, fields).text
        #expect(preview.contains("The next review stays due by"))
        #expect(preview.contains("Children&#39;s home") || preview.contains("Children's home"))
        #expect(!(try await browser.get("/children/1/register").text.contains("30 March 2026")))
        let back = try await browser.post(
          place, fields.merging(["step": "back"]) { first, _ in first }
        ).text
        #expect(back.contains("value=\"30\""))
        let saved = try await browser.post(
          place, fields.merging(["step": "save"]) { first, _ in first })
        #expect(saved.headers[.location] == "/children/1/register?done=register-kept")
        #expect(try await browser.get("/").text.contains("New placement"))
        let impossible = try await browser.post(place, fields)
        #expect(impossible.status == .unprocessableContent)
        #expect(impossible.text.contains("A new one begins on a later day"))
      }
    }
  }

  @Test
  func `a child leaves care, and the review is no longer due`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.businessSupport))
        let fields = [
          "ceasedOn-day": "31", "ceasedOn-month": "3", "ceasedOn-year": "2026",
          "reasonCeased": "E4A",
        ]
        let place = "/children/2/register/leave"
        #expect(
          try await browser.post(place, fields).text.contains("is no longer due"))
        _ = try await browser.post(place, fields.merging(["step": "save"]) { first, _ in first })
        #expect(try await browser.get("/children/2").text.contains("No review is due."))
      }
    }
  }

  @Test
  func `brothers and sisters share an IRO unless somebody says why not`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officerManager))
        var fields = Self.admission
        (fields["siblings"], fields["step"]) = ("QXZ770002", "save")
        _ = try await browser.post("/admit", fields)
        let page = try await browser.get("/children/6/allocate").text
        #expect(page.contains("Ben Officer – is the IRO of a brother or sister"))
        var named = [
          "officer": "1", "appointmentKind": "allocated", "from-day": "1", "from-month": "4",
          "from-year": "2026",
        ]
        let refused = try await browser.post("/children/6/allocate", named)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("Brothers and sisters share one"))
        named["siblingException"] = "conflict of interest"
        #expect(try await browser.post("/children/6/allocate", named).status == .seeOther)
      }
    }
  }
}
