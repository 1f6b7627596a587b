package import Care

/// The service's own records of an invented authority: those of the service first, then each child's.
package struct SampleEntries: Sendable {
  /// Rows that are entered together.
  package struct Rows: Sendable {
    /// Nil for rows about the service.
    package let localIdentifier: String?
    package let changes: [EntryChange]
  }

  package let all: [Rows]
  /// The last number of each kind.
  package let numbers: [String: Int64]

  /// Makes every record beside the register's, which are given as they were made, numbered after
  /// those of earlier years.
  ///
  /// `keys` are the numbers that the children have, by identifier; nil for those of their order.
  package init(
    of authority: InventedAuthority, records: [CareRecord], after earlier: [String: Int64] = [:],
    keys: [String: Key<Child>]? = nil
  ) {
    var ledger = Ledger(children: authority.roll.children.count, after: earlier)
    let ground = SampleGround(
      authority: authority, records: records,
      keys: authority.roll.children.indices.map { child in
        keys?[authority.localIdentifier(of: child)] ?? Key(Int64(child + 1))
      })
    SampleEntries.write(ground, &ledger)
    var all = [Rows(localIdentifier: nil, changes: ledger.service)]
    for (child, changes) in ledger.children.enumerated() where !changes.isEmpty {
      let changes =
        authority.place.hasEnded ? changes.map { $0.left(on: authority.year.lastDay) } : changes
      all.append(Rows(localIdentifier: authority.localIdentifier(of: child), changes: changes))
    }
    self.all = all.filter { !$0.changes.isEmpty }
    numbers = ledger.numbers
  }

  /// Each subject in its turn: who has which child comes first, for all others name officers.
  private static func write(_ ground: SampleGround, _ ledger: inout Ledger) {
    let officers = OfficerPlan(ground, &ledger)
    let disputes = DisputePlan(ground, officers)
    ReviewRecords(ground, officers, owed: disputes.owed).add(to: &ledger)
    disputes.add(to: &ledger)
    QualityPlan(ground, officers).add(to: &ledger)
  }
}

/// What the makers of the service's own records work from: the plan, and the register's records.
struct SampleGround: Sendable {
  let authority: InventedAuthority
  /// By position in the roll; short breaks come after the roll's children and have no part here.
  let records: [CareRecord]
  /// What the roll's children are known by once they are on the register.
  let keys: [Key<Child>]

  var roll: Roll { authority.roll }
  var scale: Scale { authority.roll.scale }
  var yearEnds: YearEnds { authority.roll.yearEnds }
  /// The three years, oldest first.
  var years: [CollectionYear] { authority.roll.yearEnds.years }
  var end: Day { authority.roll.yearEnds.end }

  func dice(_ child: Int, _ subject: Dice.Subject) -> Dice {
    Dice(seed: authority.seed, child: child, subject: subject)
  }
}
