import Care
import Foundation
import Testing

@testable import Store

/// Times the check of one record against the whole of an authority of 2,800 children, where asked to.
///
/// The aim is 200 ms for a record of 3,000 words; the names are read once and kept in memory.
@Suite(
  "Benchmark of disclosure",
  .enabled(if: ProcessInfo.processInfo.environment["HEARD_BENCH"] != nil))
struct DisclosureBenchmark {
  @Test
  func `a record of 3,000 words is looked through for everybody of 2,800 children`() async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [
          ReceivedReturn(
            register: (0..<2_800).map { ("\(1_000_000 + $0)", Self.record($0)) })
        ], purpose: "bench")
      try await desk.enter((0..<2_800).map { Self.people($0) }, purpose: "bench")
      guard case .open(let child) = try await desk.open(Key(1), purpose: "bench") else { return }
      try await StoreBenchmark.time("reading the names") {
        _ = try await desk.versionMaker(of: child, heldOn: Self.day)
      }
      let maker = try await desk.versionMaker(of: child, heldOn: Self.day)
      let recipients = child.recipients(on: Self.day)
      for recipient in recipients.prefix(3) {
        try await StoreBenchmark.time("one version") {
          print("  \(maker.version(for: recipient).findings.count) findings")
        }
      }
    }
  }

  private static let day = Day(clampedYear: 2026, month: 3, day: 2)

  private static func name(_ number: Int) -> String {
    let given = ["Amelia", "Yusuf", "Siân", "Tendai", "Marek", "Priya", "Callum", "Zoë"]
    let ends = ["ton", "ley", "worth", "ford", "ski", "ez", "son", "by", "ham", "well"]
    let starts = ["Quill", "Bram", "Tor", "Lund", "Farn", "Hask", "Wyck", "Mor", "Pend", "Ash"]
    return
      "\(given[number % 8]) \(starts[number / 8 % 10])\(ends[number / 80 % 10])\(ends[number / 800])"
  }

  private static func record(_ number: Int) -> CareRecord {
    CareRecord(
      source: .heard, child: Child(name: name(number), bornOn: day.adding(days: -4_000 - number)),
      reviews: [Review(heldOn: day, participation: .pn1)])
  }

  private static func people(_ number: Int) -> EntrySet {
    var rows = [(Relation.parent, 3_000), (.carer, 7_000)].map { relation, shift in
      EntryChange(
        adding: PersonInvolved.with {
          $0.relation = relation
          $0.name = name((number + shift) % 8_000)
          $0.startedOn = day
          $0.address = "\(number % 200 + 1) Marmalade Crescent, Averchester"
          $0.phone = "0121 49\(60_000 + number)"
        })
    }
    let secret = String(repeating: "What the police told us of \(number) stays here. ", count: 12)
    let text = "You told us that you like your room and that \(name(1_500)) sat beside you. "
    for (audience, text) in [
      (Audience.notForDisclosure, secret),
      (.everyone, number == 0 ? String(repeating: text, count: 200) : text),
    ] {
      rows.append(
        EntryChange(
          adding: RecordBlock.with {
            $0.heldOn = day
            $0.theme = "Home"
            $0.text = text
            $0.audience = audience
          }))
    }
    return EntrySet("\(1_000_000 + number)", rows)
  }
}
