import Care
import Foundation
import Store
import Testing

/// Times an import of 100,000 children and two years, and counting from it, where asked to.
@Suite("Benchmark", .enabled(if: ProcessInfo.processInfo.environment["HEARD_BENCH"] != nil))
struct StoreBenchmark {
  @Test
  func `an import of two years, again, a third, a read and a check`() async throws {
    let children = Int(ProcessInfo.processInfo.environment["HEARD_BENCH"] ?? "") ?? 100_000
    let first = CollectionYear(ending: 2025)
    try await ScratchStore.use { scratch, store, desk in
      let (one, other) = (0..<children, children * 3 / 10..<children * 13 / 10)
      let returns = [Self.received(first, one), Self.received(first.next, other)]
      try await Self.time("making the records alone") {
        var rows = 0
        for received in returns {
          for index in received.identifiers.indices { rows += try received.record(index).rowCount }
        }
        print("  \(rows) rows")
      }
      try await Self.time("import") {
        print(try await desk.receive(returns, purpose: "bench").rows)
      }
      for suffix in ["", "-wal"] {
        let size = try? FileManager.default.attributesOfItem(atPath: scratch.path + suffix)[.size]
        print("  \(suffix.isEmpty ? "file" : suffix) \(size ?? 0)")
      }
      try await Self.time("the same import again") {
        _ = try await desk.receive(returns, purpose: "bench")
      }
      for parts in [1, 2] {
        try await Self.time("all histories in \(parts)") {
          let counts = try await desk.histories(parts: parts, startingWith: 0) {
            $0 += $1.episodes.count
          }
          print("  \(counts)")
        }
      }
      try await Self.time("a later return of the second year, one child in ten changed") {
        let later = Self.received(first.next, other, shift: 10)
        print(try await desk.receive([later], purpose: "bench").rows)
      }
      try await Self.time("check") {
        let verification = try await store.verify()
        #expect(verification.isSound)
      }
    }
  }

  static func received(
    _ year: CollectionYear, _ numbers: Range<Int>, shift: Int = 0
  ) -> ReceivedReturn {
    ReceivedReturn(
      year: year, files: [],
      identifiers: numbers.map { "\(1_000_000 + $0)" }
    ) {
      let number = numbers.lowerBound + $0
      return .example(shift > 0 && number % shift == 0 ? number + 1 : number, in: year)
    }
  }

  static func time(_ what: String, _ body: () async throws -> Void) async throws {
    let cpu = clock()
    let duration = try await ContinuousClock().measure(body)
    print("\(what): \(duration), CPU \(Double(clock() - cpu) / Double(CLOCKS_PER_SEC)) s")
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM") { print("  \(line)") }
  }
}
