import Care
import Foundation
import Testing

@testable import Store

/// Times the service's own records of an authority of 2,800 children, where asked to.
@Suite(
  "Benchmark of entries", .enabled(if: ProcessInfo.processInfo.environment["HEARD_BENCH"] != nil))
struct EntryBenchmark {
  @Test
  func `150,000 rows of 2,800 children are written, read and checked`() async throws {
    let children = 2_800
    let year = CollectionYear(ending: 2025)
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [StoreBenchmark.received(year, 0..<children)], purpose: "bench")
      let service = EntrySet(nil, Self.officers())
      let sets = (0..<children).map { EntrySet("\(1_000_000 + $0)", Self.rows(of: $0)) }
      print("  \(sets.reduce(0) { $0 + $1.changes.count }) rows")
      try await StoreBenchmark.time("writing") {
        try await desk.enter([service] + sets, purpose: "bench")
      }
      try await StoreBenchmark.time("one more row each") {
        try await desk.enter(
          (0..<children).map { EntrySet("\(1_000_000 + $0)", [Self.audit($0, 60)]) },
          purpose: "bench")
      }
      try await StoreBenchmark.time("reading") {
        print("  \(try await desk.entries().count)")
      }
      try await StoreBenchmark.time("check") {
        let verification = try await store.verify()
        #expect(verification.isSound)
      }
    }
  }

  static func officers() -> [EntryChange] {
    (1...40).map { number in
      EntryChange(
        adding: Officer.with {
          $0.name = "Officer \(number)"
          $0.startedOn = Day(clampedYear: 2015, month: 4, day: 1)
        }, number: Int64(number))
    }
  }

  static func rows(of child: Int) -> [EntryChange] {
    let day = Day(clampedYear: 2025, month: 4, day: 1).adding(days: child % 300)
    var rows = [
      EntryChange(
        adding: Appointment.with {
          $0.officer = Key(Int64(child % 40 + 1))
          $0.appointmentKind = .allocated
          $0.appointedAt = Moment(seconds: 1_743_500_000)
        })
    ]
    for number in 0..<26 {
      rows.append(audit(child, number))
      rows.append(
        EntryChange(
          adding: PersonInvolved.with {
            $0.relation = .carer
            $0.name = "Somebody \(number)"
            $0.startedOn = day.adding(days: number)
            $0.mayAttend = number % 2 == 0
            $0.phone = "01632 960\(number)"
            $0.addressWithheldFrom = number % 3 == 0 ? ["mother"] : []
          }))
    }
    return rows
  }

  static func audit(_ child: Int, _ number: Int) -> EntryChange {
    EntryChange(
      adding: Audit.with {
        $0.auditedOn = Day(clampedYear: 2026, month: 4, day: 1).adding(days: number)
        $0.area = .planning
        $0.grade = .good
        $0.planInPlace = true
        $0.finding = "Finding \(number) of the file"
      })
  }
}
