import Care
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import Web

/// What machines ask of the site.
@Suite("Health and metrics", .serialized)
struct HealthTests {
  @Test
  func `metrics tell patterns of routes and never an address or a name`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let child = ExampleChild.own
        _ = try await browser.get("/children/\(child.key.number)")
        _ = try await browser.get("/nowhere/\(child.localIdentifier)")
      }
      let text = await MetricsPage(
        store: service.store, metrics: service.site.metrics, now: { ExampleService.noon }
      ).text
      #expect(
        text.contains(
          "heard_requests_total{method=\"GET\",route=\"/children/{child}\",status=\"200\"} 1"))
      #expect(text.contains("route=\"NotFound\",status=\"404\"} 1"))
      #expect(text.contains("heard_request_seconds_count{route=\"/children/{child}\"} 1"))
      #expect(text.contains("heard_ready 1"))
      for child in ExampleChild.all {
        #expect(!text.contains(child.localIdentifier) && !text.contains(child.name))
      }
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        #expect(Double(line.split(separator: " ").last ?? "") != nil, "\(line)")
      }
    }
  }

  @Test
  func `metrics are no page of the site, and liveness and readiness are`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let status1 = try await Self.status("/metrics", opener)
        #expect(status1 == .notFound)
        for path in ["/health/live", "/health/ready"] {
          let status2 = try await Self.status(path, opener)
          #expect(status2 == .ok)
        }
      }
      let app = Application(router: Health(site: service.site).metricsRouter)
      try await app.test(.router) { client in
        let answer = try await client.execute(uri: "/metrics", method: .get)
        #expect(answer.status == .ok && answer.text.contains("process_cpu_seconds"))
      }
    }
  }

  @Test(.onFile)
  func `a server whose database does not answer is alive and not ready`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let status3 = try await Self.status("/health/ready", opener)
        #expect(status3 == .ok)
        try service.store.close()
        let answer = try await opener.client.execute(uri: "/health/ready", method: .get)
        #expect(answer.status == .serviceUnavailable)
        let status4 = try await Self.status("/health/live", opener)
        #expect(status4 == .ok)
      }
    }
  }

  @Test
  func `the status page tells an administrator of backups, and nobody else`() async throws {
    try await ExampleService.use { service in
      try await service.store.note(
        UpkeepRun(
          .backup, startedAt: ExampleService.noon, endedAt: ExampleService.noon, isGood: false,
          sentence: "The disk is full."))
      try await SignedInClient.with(service) { opener in
        let page = try await opener.signIn(.of(.administrator)).get("/status")
        #expect(page.status == .ok)
        #expect(page.text.contains("The disk is full.") && page.text.contains("backup failed"))
        let other = try await opener.signIn(.of(.headOfService)).get("/status")
        #expect(other.status == .forbidden)
      }
    }
  }

  private static func status(
    _ path: String, _ opener: SignedInClient.Opener
  ) async throws -> HTTPResponse.Status {
    try await opener.client.execute(uri: path, method: .get).status
  }
}
