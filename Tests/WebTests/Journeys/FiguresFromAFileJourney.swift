import Care
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Entering figures of others from a file")
struct FiguresFromAFileJourney {
  private static let path = "/reference-figures/file"
  private static let header = "measure,dimension,key,period,value,source\n"
  private static let residents = "residents.under_18,area,City,2026-03-31,97900,ONS mid-2025\n"

  private static func send(
    _ browser: SignedInClient, _ file: String, why: String = "The release of March.",
    token: String? = nil
  ) async throws -> TestResponse {
    var body = ""
    for (name, value) in [("token", token ?? browser.token), ("why", why)] {
      body += "--XYZ\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    body += "--XYZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"figures.csv\""
    body += "\r\n\r\n\(file)\r\n--XYZ--\r\n"
    return try await browser.client.execute(
      uri: path, method: .post,
      headers: [.cookie: browser.cookie, .contentType: "multipart/form-data; boundary=XYZ"],
      body: ByteBuffer(string: body))
  }

  @Test
  func `an analyst takes a file in, and its figures stand on the list with who entered them`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let analyst = try await opener.signIn(.of(.analyst))
        #expect(try await analyst.get("/reference-figures").text.contains(Self.path))
        #expect(try await analyst.get(Self.path).text.contains("multipart/form-data"))
        let rate = "population.rate_per_10k,comparator,England,2026-03-31,70.4,A release\n"
        let kept = try await Self.send(analyst, Self.header + Self.residents + rate)
        #expect(kept.headers[.location] == "/reference-figures?done=reference-file-kept")
        let list = try await analyst.get("/reference-figures").text
        #expect(list.contains("97900") && list.contains("70.4"))
        #expect(list.contains("1 April 2026, analyst"))
        let again = try await Self.send(analyst, Self.header + Self.residents)
        #expect(again.text.contains("Figures of the file that are right: 1. New or changed: 0."))
        #expect(try await service.store.verify().faults.isEmpty)
      }
    }
  }

  @Test
  func `rows that are wrong are told with row and column, and the others are taken`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        let wrong = [
          "no.such,area,City,2026-03-31,1,A release",
          "residents.under_18,area,City,then,1,A release",
          "residents.under_18,area,North,2026-03-31,<b>many,A release",
          "residents.under_18,area,North,2026-03-31,12,",
          "reviews.in_timescale_share,,England,2025-26,101,A release",
          "residents.under_18,area,City,2026-03-31,5,Another release",
        ]
        let answer = try await Self.send(
          head, Self.header + Self.residents + wrong.joined(separator: "\n"))
        #expect(answer.status == .ok)
        for words in [
          "Row 3, measure: ", "Row 4, period: ", "Row 5, value: The value \"&lt;b&gt;many\"",
          "Row 6, source: ", "Row 7, value: A share is at most 100",
          "Row 8: The figure stands on line 2",
          "Figures of the file that are right: 1. New or changed: 1.",
          "Rows that were left out: 6.",
        ] {
          #expect(
            answer.text.replacing("&quot;", with: "\"").contains(words), "\(words)")
        }
        #expect(try await service.figures().map(\.value) == [97_900])
      }
    }
  }

  @Test
  func `what is no file of figures is refused in a sentence, and nothing is entered`() async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        for file in ["", "whose,how many\nCity,5\n", "%PDF-1.7 \u{0}"] {
          let refused = try await Self.send(head, file)
          #expect(refused.status == .unprocessableContent)
          #expect(refused.text.contains("href=\"#file\""))
          #expect(refused.text.contains("The release of March."))
        }
        let silent = try await Self.send(head, Self.header + Self.residents, why: "")
        #expect(silent.text.contains("id=\"why-problem\""))
        let forged = try await Self.send(head, Self.header + Self.residents, token: "0")
        #expect(forged.status == .forbidden)
        let administrator = try await opener.signIn(.of(.administrator))
        #expect(
          try await Self.send(administrator, Self.header + Self.residents).status == .forbidden)
        #expect(try await service.figures().isEmpty)
      }
    }
  }
}
