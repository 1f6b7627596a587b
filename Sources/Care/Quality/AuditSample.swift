/// The children whose files are audited in a month: drawn fairly, and the same for the same seed.
///
/// The children stand in a ring, those of one officer side by side, officers and children in an order
/// that the seed decides. A year's audits are spread evenly over the ring, and each month takes every
/// twelfth. Where the ring is begun is up to the seed too, so every child has the same chance each
/// month; and as the year's places lie closer together than any officer has children, no officer is
/// missed in a year of audits. Where one has very few children more files are drawn than were asked
/// for.
package struct AuditSample: Hashable, Sendable {
  /// The children, by number.
  package let children: [Key<Child>]
  /// The days that the audits look back over.
  package let lookingBack: Period
  /// How many files a month are needed so that no officer is missed in a year.
  package let size: Int

  package static let citation = PolicyDefinition.auditMonths.citation

  /// Draws about so many children for the month of a day, from those whom each officer has.
  ///
  /// The seed is kept for the year: twelve months of one seed look at no child twice, unless there are
  /// fewer children than audits.
  package init(
    of size: Int, seed: UInt64, month day: Day, from children: [Key<Officer>: [Key<Child>]],
    policies: Policies = .standard
  ) {
    let first = Day(clampedYear: day.date.year, month: day.date.month, day: 1)
    let months = policies.count(.auditMonths, on: first)
    lookingBack = Period(
      from: first.adding(months: -months), through: first.adding(days: -1))
    let lot = Lot(seed: seed)
    let ring = AuditSample.ring(children, lot)
    self.size = AuditSample.size(wanted: size, children)
    guard !ring.isEmpty, self.size > 0 else {
      self.children = []
      return
    }
    let start = Int(lot.number(of: -1) % UInt64(ring.count))
    let places = self.size * 12
    let month = (day.date.month + 8) % 12
    var drawn: Set<Key<Child>> = []
    for place in stride(from: month, to: places, by: 12) {
      drawn.insert(ring[(start + place * ring.count / places) % ring.count])
    }
    self.children = drawn.sorted()
  }

  private static func ring(_ children: [Key<Officer>: [Key<Child>]], _ lot: Lot) -> [Key<Child>] {
    let officers = children.keys.sorted {
      (lot.number(of: $0.number &* 2 &+ 1), $0) < (lot.number(of: $1.number &* 2 &+ 1), $1)
    }
    return officers.flatMap { officer in
      children[officer, default: []].sorted {
        (lot.number(of: $0.number &* 2), $0) < (lot.number(of: $1.number &* 2), $1)
      }
    }
  }

  private static func size(wanted: Int, _ children: [Key<Officer>: [Key<Child>]]) -> Int {
    let loads = children.values.map(\.count).filter { $0 > 0 }
    guard wanted > 0, let smallest = loads.min() else { return 0 }
    let count = loads.reduce(0, +)
    let needed = (count + smallest * 12 - 1) / (smallest * 12)
    return min(max(wanted, needed), count)
  }
}

/// Numbers that a seed draws for rows, without a state: the same row gets the same one (SplitMix64).
struct Lot {
  let seed: UInt64

  func number(of row: Int64) -> UInt64 {
    mix(mix(seed &+ 0x9E37_79B9_7F4A_7C15) ^ UInt64(bitPattern: row))
  }

  private func mix(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
