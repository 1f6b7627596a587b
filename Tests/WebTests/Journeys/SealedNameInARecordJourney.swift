import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("A name from a sealed record in what is sent out")
struct SealedNameInARecordJourney {
  private static let place = "/children/1/reviews/\(ExampleChild.heldOn)/release"
  private static let sealed = ExampleChild.sealed

  private static func fill(_ service: ExampleService) async throws {
    let block = RecordBlock.with {
      $0.heldOn = ExampleChild.heldOn
      $0.theme = "Friends"
      $0.text = "You played with \(sealed.name) on Sunday."
      $0.audience = .everyone
    }
    try await service.store.desk(of: .system, now: { ExampleService.noon })
      .enter(
        [EntrySet(ExampleChild.own.localIdentifier, [EntryChange(adding: block)])],
        purpose: "example")
  }

  /// How often a word stands in a page.
  private static func count(_ word: String, in page: String) -> Int {
    page.split(separator: word, omittingEmptySubsequences: false).count - 1
  }

  @Test
  func `it stops whoever may not know of the child, who is told the part and nothing else`()
    async throws
  {
    try await ExampleService.use { service in
      try await Self.fill(service)
      try await SignedInClient.with(service) { opener in
        for role in [Role.officer, .officerManager] {
          let author = try await opener.signIn(.of(role))
          let page = try await author.get("\(Self.place)/child").text
          #expect(page.contains("Something that must not be in this record stands under “Friends”"))
          #expect(page.contains("ask the head of service"))
          // The author's own words stand in the text, and nowhere else.
          #expect(Self.count("Zebedee4", in: page) == 1)
          #expect(!page.contains("another child"))
          for what in ["leave", "stay"] {
            for (kind, key) in [
              (FindingKind.childName, "zebedee4 quillfeather4"),
              (.apart, String(Fingerprint.of("zebedee4 quillfeather4".utf8), radix: 16)),
            ] {
              let forged = try await author.post(
                "\(Self.place)/child",
                [
                  "kind-0": kind.rawValue, "key-0": key, "what-0": what, "why-0": "I say so",
                  "do": "ready",
                ])
              #expect(forged.status == .unprocessableContent)
              #expect(Self.count("Zebedee4", in: forged.text) == 1, "its text is as it was")
            }
          }
        }
      }
    }
  }

  @Test
  func `whoever may know of the child settles it, and nobody reads the name from that`()
    async throws
  {
    try await ExampleService.use { service in
      try await Self.fill(service)
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        let page = try await head.get("\(Self.place)/child").text
        #expect(page.contains("“Zebedee4 Quillfeather4”"))
        let key = try #require(SignedInClient.value(of: "key-0", in: page))
        let ready = try await head.post(
          "\(Self.place)/child",
          [
            "kind-0": FindingKind.apart.rawValue, "key-0": key, "what-0": "leave", "why-0": "",
            "do": "ready",
          ])
        #expect(ready.headers[.location] == "\(Self.place)?done=version-prepared")
        for role in [Role.officer, .officerManager, .businessSupport] {
          let reader = try await opener.signIn(.of(role))
          let version = try await reader.get("\(Self.place)/child").text
          #expect(version.contains("You played with [left out] on Sunday."))
          #expect(!version.lowercased().contains("zebedee4") && !version.contains(key))
        }
        let manager = try await opener.signIn(.of(.officerManager))
        #expect(try await manager.post("\(Self.place)/child/let-out").status == .seeOther)
      }
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let rows = try await desk.entries().all(RecordRelease.self)
      #expect(rows.count == 1)
      #expect(rows.allSatisfy { !"\($0.value.findings)".lowercased().contains("zebedee4") })
    }
  }

  @Test
  func `a name that somebody else bears as well is an ordinary finding`() async throws {
    try await ExampleService.use { service in
      try await Self.fill(service)
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let namesake = PersonInvolved.with {
        $0.relation = .carer
        $0.name = Self.sealed.name
        $0.startedOn = .on("2025-01-06")
      }
      try await desk.enter(
        [EntrySet(ExampleChild.other.localIdentifier, [EntryChange(adding: namesake)])],
        purpose: "example")
      try await SignedInClient.with(service) { opener in
        let author = try await opener.signIn(.of(.officer))
        let page = try await author.get("\(Self.place)/child").text
        #expect(page.contains("Another adult"))
        #expect(!page.contains("must not be in this record"))
      }
    }
  }
}
