package import Care

/// A seeded source of chance: SplitMix64, so that one seed gives one sequence on every machine.
///
/// Whole numbers only, and our own ways of choosing: the standard library may change how it picks
/// from a range, and the sample authority of a seed must not change with it.
package struct Dice: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Dice of their own for one subject of one child: what is drawn for one never moves another.
  init(seed: UInt64, child: Int, subject: Subject) {
    state = Dice.mixed(seed &+ Dice.step &* UInt64(truncatingIfNeeded: child &+ 1))
    state = Dice.mixed(state ^ (Dice.step &* subject.rawValue))
  }

  /// What a child's dice are thrown for.
  enum Subject: UInt64 {
    case person = 1, family, placements, legal, leaving, earlierReviews, health, missing
    case socialWork, previousCare, shortBreaks
    case officers, meetings, recording, quality, decisions, oversight, disputes, learning
    case interventions, referrals, survey, audits, benchmarks, endings, observations
    case bookings, recordText, network, siblings, sentViews, lateReviews, childsWords
    case notInPerson, tracks, quotes, feedback, otherConcerns
  }

  package mutating func next() -> UInt64 {
    state &+= Dice.step
    return Dice.mixed(state)
  }

  /// A number from 0 up to, not including, a bound.
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range, both ends included; the lower end where the range is empty.
  package mutating func number(from first: Int, through last: Int) -> Int {
    first + below(last - first + 1)
  }

  /// Whether something happens that happens so many times in a hundred (or in another number).
  package mutating func happens(_ times: Int, in total: Int = 100) -> Bool { below(total) < times }

  /// A day between two, both included; the first where the second is not later.
  package mutating func day(from first: Day, through last: Day) -> Day {
    first.adding(days: below(first.days(to: last) + 1))
  }

  package mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// One of several choices, each as often as its weight says.
  package mutating func one<Choice>(of weighted: [(Choice, Int)]) -> Choice {
    var left = below(weighted.reduce(0) { $0 + $1.1 })
    for (choice, weight) in weighted {
      if left < weight { return choice }
      left -= weight
    }
    return weighted[weighted.count - 1].0
  }

  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
