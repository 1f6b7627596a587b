import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Entering figures of others on screen")
struct FiguresOfOthersJourney {
  private static let list = "/reference-figures"

  private static let residents = [
    "whose": "City", "on-day": "31", "on-month": "3", "on-year": "2026", "value": "97900",
    "source": "Office for National Statistics, mid-2025 estimates",
  ]

  @Test
  func `residents are entered with their source, corrected and taken out, each with who did it`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let analyst = try await opener.signIn(.of(.analyst))
        let entered = try await analyst.post("\(Self.list)/new?about=residents", Self.residents)
        #expect(entered.headers[.location] == "\(Self.list)?done=reference-kept")
        let list = try await analyst.get(Self.list).text
        #expect(list.contains("97900") && list.contains("mid-2025 estimates"))
        #expect(list.contains("1 April 2026, analyst"))
        let figures = try await service.figures()
        #expect(figures.first?.measure == "residents.under_18")
        #expect(figures.first?.period == "2026-03-31")
        let again = try await analyst.post("\(Self.list)/new?about=residents", Self.residents)
        #expect(again.text.contains("There is one already: 97900"))
        let named = "?measure=residents.under_18&by=area&key=City&period=2026-03-31"
        let form = try await analyst.get("\(Self.list)/change\(named)").text
        let was = try #require(SignedInClient.value(of: "was", in: form))
        let corrected = try await analyst.post(
          "\(Self.list)/change\(named)",
          [
            "value": "98000", "source": "Office for National Statistics, revised",
            "why": "A revised release.", "was": was,
          ])
        #expect(corrected.headers[.location] == "\(Self.list)?done=reference-kept")
        #expect(try await service.figures().map(\.value) == [98_000])
        let gone = try await analyst.post(
          "\(Self.list)/take-out\(named)", ["why": "Of another city."])
        #expect(gone.headers[.location] == "\(Self.list)?done=reference-taken-out")
        #expect(try await service.figures().isEmpty)
        #expect(try await service.store.verify().faults.isEmpty)
      }
    }
  }

  @Test
  func `each subject is entered under the name by which reports find it`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        let day = ["on-day": "31", "on-month": "3", "on-year": "2026"]
        let source = ["source": "A release"]
        let sent: [(String, [String: String])] = [
          ("rates", day.merging(["whose": "England", "value": "70.4"]) { $1 }),
          ("legal-orders", day.merging(["value": "83"]) { $1 }),
          (
            "ethnicity",
            ["whose": "England population (2021 census)", "group": "White", "value": "74.4"]
          ),
          (
            "others",
            [
              "measure": "reviews.in_timescale_share", "whose": "England", "period": "2025-26",
              "value": "90",
            ]
          ),
        ]
        for (about, fields) in sent {
          let answer = try await head.post(
            "\(Self.list)/new?about=\(about)", fields.merging(source) { $1 })
          #expect(answer.status == .seeOther, "\(about)")
        }
        let names = try await service.figures().map {
          "\($0.measure) \($0.dimension) \($0.key) \($0.period)"
        }
        #expect(
          Set(names) == [
            "population.rate_per_10k comparator England 2026-03-31",
            "population.legal_status_share legal_basis national: legal order 2026-03-31",
            "population.ethnicity_share ethnic_group England population (2021 census): White "
              + "comparator",
            "reviews.in_timescale_share  England 2025-26",
          ])
        #expect(try await head.get(Self.list).text.contains("70.4"))
      }
    }
  }

  @Test
  func `a figure without a source, or that there cannot be, is refused beside its field`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let head = try await opener.signIn(.of(.headOfService))
        func refused(_ about: String, _ fields: [String: String], at field: String) async throws {
          let answer = try await head.post("\(Self.list)/new?about=\(about)", fields)
          #expect(answer.status == .unprocessableContent, "\(about)")
          #expect(answer.text.contains("id=\"\(field)-problem\""), "\(about) \(field)")
        }
        try await refused("residents", Self.residents.merging(["source": ""]) { $1 }, at: "source")
        try await refused("residents", Self.residents.merging(["value": "0.5"]) { $1 }, at: "value")
        try await refused(
          "legal-orders", Self.residents.merging(["value": "101"]) { $1 }, at: "value")
        try await refused(
          "others", Self.residents.merging(["measure": "no.such", "period": "then"]) { $1 },
          at: "measure")
        #expect(try await service.figures().isEmpty)
      }
    }
  }
}

extension ExampleService {
  /// The figures of others that are held.
  func figures() async throws -> [ReferenceFigure] {
    try await store.desk(of: .system, now: { Self.noon }).referenceFigures()
  }
}
