import Care
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Putting a paper to a record")
struct PuttingAPaperJourney {
  private static let answers = [
    "title": "Report for the review", "paperKind": "social worker's report",
    "receivedOn-day": "31", "receivedOn-month": "3", "receivedOn-year": "2026",
  ]

  static func send(
    _ browser: SignedInClient, _ file: [UInt8], _ more: [String: String] = [:]
  ) async throws -> TestResponse {
    var body: [UInt8] = []
    let fields = answers.merging(["token": browser.token]) { $1 }.merging(more) { $1 }
    for (name, value) in fields {
      body += Array(
        "--XYZ\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    body += Array("--XYZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"".utf8)
    body += Array("\r\n\r\n".utf8) + file + Array("\r\n--XYZ--\r\n".utf8)
    return try await browser.client.execute(
      uri: "/children/1/papers/new", method: .post,
      headers: [.cookie: browser.cookie, .contentType: "multipart/form-data; boundary=XYZ"],
      body: ByteBuffer(bytes: body))
  }

  @Test
  func `an officer puts a report to the record, and gets the same file back`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        let file = Array("%PDF-1.7 \0\u{1}\r\n--XY".utf8)
        let kept = try await Self.send(ana, file)
        #expect(kept.headers[.location] == "/children/1/papers?done=paper-kept")
        #expect(try await ana.get("/children/1/papers").text.contains("Report for the review"))
        let back = try await ana.get("/children/1/papers/1/file")
        #expect(Array(back.body.readableBytesView) == file)
        #expect(back.headers[.contentType] == "application/pdf")
        #expect(back.headers[.contentDisposition] == "attachment; filename=\"paper-1.pdf\"")
        let policy = try #require(HTTPField.Name("Content-Security-Policy"))
        #expect(back.headers[policy] == "default-src 'none'; sandbox")
        #expect(try await ana.get("/children/2/papers/1/file").status == .notFound)
      }
    }
  }

  @Test
  func `what is no paper is refused in a sentence, and everything typed stays`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        let files: [[UInt8]] = [
          Array("<script>alert(1)</script>".utf8), [],
          Array("%PDF-".utf8) + Array(repeating: 0x20, count: 20_000_000),
        ]
        for file in files {
          let refused = try await Self.send(ana, file)
          #expect(refused.status == .unprocessableContent)
          #expect(refused.text.contains("Report for the review"))
          #expect(refused.text.contains("href=\"#file\""))
        }
        #expect(try await ana.get("/children/1/papers").text.contains("There are no papers."))
      }
    }
  }

  @Test
  func `a private paper is not there for those who may not read it`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        let worker = try await opener.signIn(.of(.socialWorker))
        _ = try await Self.send(ana, Array("%PDF-1".utf8), ["isPrivate": "yes"])
        #expect(try await ana.get("/children/1/papers/1/file").status == .ok)
        #expect(try await worker.get("/children/1/papers/1/file").status == .notFound)
        let page = try await worker.get("/children/1/papers").text
        #expect(!page.contains("Report for the review") && !page.contains("legal advice"))
      }
    }
  }

  @Test
  func `proceedings say which papers are still expected`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        let saved = try await ana.post(
          "/children/1/proceedings/new",
          [
            "startedOn-day": "2", "startedOn-month": "3", "startedOn-year": "2026",
            "court": "Averchester Family Court",
            "papersExpected": "Final care plan\nGuardian's report",
            "papersReceived": "Final care plan",
          ])
        #expect(saved.headers[.location] == "/children/1/papers?done=proceedings-recorded")
        let page = try await ana.get("/children/1/papers").text
        #expect(page.contains("Averchester Family Court"))
        #expect(page.contains(">Guardian's report</td>"))
        #expect(try await ana.get("/children/1/proceedings/99").status == .notFound)
      }
    }
  }
}
