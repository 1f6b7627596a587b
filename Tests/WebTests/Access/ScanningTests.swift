import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Store
@testable import Web

@Suite("Files looked through for viruses")
struct ScanningTests {
  private static let infected = Array("%PDF-1.4 \(FakeScanner.eicar)".utf8)
  private static let clear = Array("%PDF-1.4 ".utf8) + [UInt8](repeating: 7, count: 200_000)
  private static let file = "/children/1/papers/1/file"

  /// A scanner that nobody started.
  private static let absent = VirusScanner(at: .socket("/tmp/heard-no-scanner"))

  private static func isUnknown(_ verdict: ScanVerdict) -> Bool {
    if case .unknown = verdict { true } else { false }
  }

  @Test
  func `a scanner is asked in its own words, and understood`() async throws {
    try await FakeScanner.with { scanner in
      #expect(await scanner.answers())
      #expect(await scanner.verdict(on: Self.clear) == .clear)
      #expect(await scanner.verdict(on: []) == .clear)
      #expect(await scanner.verdict(on: Self.infected) == .found("Eicar-Test-Signature"))
    }
  }

  @Test(arguments: [FakeScanner.Manner.rude, .silent, .odd])
  func `one that does not answer as it should clears nothing`(
    manner: FakeScanner.Manner
  ) async throws {
    try await FakeScanner.with(manner) { scanner in
      #expect(Self.isUnknown(await scanner.verdict(on: Self.clear)))
      #expect(!(await scanner.answers()))
    }
  }

  @Test
  func `one that is not there clears nothing`() async {
    #expect(Self.isUnknown(await Self.absent.verdict(on: Self.clear)))
    #expect(!(await Self.absent.answers()))
  }

  @Test(arguments: [
    ("127.0.0.1:3310", ScannerAddress.network(NetworkAddress(host: "127.0.0.1", port: 3310))),
    ("/run/clamav/clamd.ctl", .socket("/run/clamav/clamd.ctl")), (":3310", nil), ("host", nil),
    ("host:0", nil), ("host:x", nil), ("", nil),
  ])
  func `an address is a port of a machine or a socket`(text: String, address: ScannerAddress?) {
    #expect(ScannerAddress(text) == address)
  }

  @Test
  func `a file with a virus is not taken, and the audit says so`() async throws {
    try await FakeScanner.with { scanner in
      try await ExampleService.use(scanner: scanner) { service in
        try await SignedInClient.with(service) { opener in
          let ana = try await opener.signIn(.of(.officer))
          let refused = try await PuttingAPaperJourney.send(ana, Self.infected)
          #expect(refused.status == .unprocessableContent)
          #expect(refused.text.contains("This file is not safe"))
          #expect(try await ana.get(Self.file).status == .notFound)
          let taken = try await PuttingAPaperJourney.send(ana, Self.clear)
          #expect(taken.headers[.location] == "/children/1/papers?done=paper-kept")
          #expect(try await ana.get(Self.file).status == .ok)
        }
        let told = try await service.store.desk(of: .system, now: { ExampleService.noon })
          .audit(about: ExampleChild.own.localIdentifier, limit: 50)
        #expect(told.contains { $0.sentence.contains("A file was refused") })
        let kept = try await service.store.engine.read {
          try $0.first("SELECT COUNT(*) FROM paperContent") { $0.integer(0) }
        }
        #expect(kept == 1)
      }
    }
  }

  @Test
  func `a file that cannot be cleared is kept, and given to nobody`() async throws {
    try await ExampleService.use(scanner: Self.absent) { service in
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        let held = try await PuttingAPaperJourney.send(ana, Self.clear)
        #expect(held.headers[.location] == "/children/1/papers?done=paper-held")
        for role in [Role.officer, .officerManager, .headOfService, .socialWorker] {
          let answer = try await opener.signIn(.of(role)).get(Self.file)
          #expect(answer.status == .serviceUnavailable)
          #expect(answer.text.contains("This paper is held"))
          #expect(!answer.text.contains("%PDF"))
        }
      }
    }
  }

  @Test
  func `what was taken before a scanner knew it is not given out once it does`() async throws {
    try await FakeScanner.with { scanner in
      try await ExampleService.use(scanner: scanner) { service in
        let desk = service.store.desk(of: .system, now: { ExampleService.noon })
        try await desk.keep(
          ExampleChild.own.paper, content: Self.infected, of: ExampleChild.own.localIdentifier)
        try await SignedInClient.with(service) { opener in
          let answer = try await opener.signIn(.of(.officer)).get(Self.file)
          #expect(answer.status == .forbidden)
          #expect(answer.text.contains("is not safe") && !answer.text.contains("EICAR"))
        }
      }
    }
  }

  @Test
  func `where there is no scanner the form says so`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let ana = try await opener.signIn(.of(.officer))
        #expect(
          try await ana.get("/children/1/papers/new").text
            .contains("not looked through for viruses here"))
      }
    }
  }
}
