import Care
import TestSupport
import Testing

@Suite("Sampling children for audits")
struct AuditSampleTests {
  static func children(_ loads: [Int]) -> [Key<Officer>: [Key<Child>]] {
    var children: [Key<Officer>: [Key<Child>]] = [:]
    var number: Int64 = 0
    for (officer, load) in loads.enumerated() {
      children[Key(Int64(officer + 1))] = (0..<load).map { _ in
        number += 1
        return Key(number)
      }
    }
    return children
  }

  static func months(_ seed: UInt64, _ size: Int, _ children: [Key<Officer>: [Key<Child>]])
    -> [AuditSample]
  {
    (0..<12).map {
      AuditSample(
        of: size, seed: seed, month: Day.on("2024-04-15").adding(months: $0), from: children)
    }
  }

  static func random(_ chance: inout Chance) -> [Key<Officer>: [Key<Child>]] {
    children(
      (0..<Int.random(in: 1...20, using: &chance)).map { _ in
        Int.random(in: 1...90, using: &chance)
      })
  }

  @Test
  func `the same seed draws the same children, another one others`() {
    let children = Self.children([60, 40, 71, 55])
    #expect(Self.months(7, 6, children) == Self.months(7, 6, children))
    #expect(Self.months(7, 6, children) != Self.months(8, 6, children))
  }

  @Test
  func `whoever the officers are, a year's audits miss none, and no month is short`() {
    var chance = Chance(seed: 1)
    for seed in 0..<300 {
      let children = Self.random(&chance)
      let size = Int.random(in: 1...12, using: &chance)
      let year = Self.months(UInt64(seed), size, children)
      let count = children.values.reduce(0) { $0 + $1.count }
      let drawn = Set(year.flatMap(\.children))
      for (officer, own) in children {
        #expect(!drawn.isDisjoint(with: own), "officer \(officer.number), seed \(seed)")
      }
      #expect(year.allSatisfy { $0.children.count == $0.size && $0.size >= min(size, count) })
      if year[0].size * 12 <= count {
        #expect(drawn.count == year[0].size * 12, "nobody is drawn twice in a year")
      }
    }
  }

  /// 20,000 seeds: the number of times that a child is drawn stays within six standard deviations.
  @Test
  func `every child has the same chance each month, whatever the officer's caseload`() {
    let children = Self.children([2, 5, 10, 23])
    var counts: [Key<Child>: Int] = [:]
    let draws = 20_000
    for seed in 0..<draws {
      let sample = AuditSample(
        of: 4, seed: UInt64(seed), month: .on("2024-09-01"), from: children)
      for child in sample.children { counts[child, default: 0] += 1 }
    }
    let share = 0.1
    let spread = (Double(draws) * share * (1 - share)).squareRoot()
    #expect(counts.count == 40)
    for (child, count) in counts {
      #expect(abs(Double(count) - Double(draws) * share) < 6 * spread, "child \(child.number)")
    }
  }

  @Test
  func `it looks back over the twelve months before, by policy`() throws {
    let sample = AuditSample(of: 1, seed: 1, month: .on("2024-04-15"), from: [:])
    #expect(sample.lookingBack == Period(from: .on("2023-04-01"), through: .on("2024-03-31")))
    #expect(sample.children.isEmpty)
    let policies = try Policies(settings: [
      PolicySetting(name: "audits.look-back-months", value: "6", from: .on("2020-01-01"))
    ])
    let shorter = AuditSample(
      of: 1, seed: 1, month: .on("2024-04-15"), from: [:], policies: policies)
    #expect(shorter.lookingBack.first == .on("2023-10-01"))
  }
}
