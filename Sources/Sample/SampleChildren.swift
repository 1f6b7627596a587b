package import Care

/// The children of an invented authority, in the order of the plan; short breaks come last.
package struct SampleChildren: Sequence, IteratorProtocol, Sendable {
  package typealias Element = (localIdentifier: String, record: CareRecord)

  private let authority: InventedAuthority
  private let shortBreaks: Int
  private var position = 0

  init(of authority: InventedAuthority) {
    self.authority = authority
    shortBreaks = authority.roll.scale.count(ShortBreaks.children)
  }

  package var underestimatedCount: Int { authority.roll.children.count + shortBreaks - position }

  package mutating func next() -> Element? {
    guard underestimatedCount > 0 else { return nil }
    defer { position += 1 }
    let record = RecordWriter(authority: authority, child: position).record
    return (
      authority.localIdentifier(of: position),
      authority.place.hasEnded ? record.left(on: authority.year.lastDay) : record
    )
  }
}

extension InventedAuthority {
  /// Seven digits, different for every child: steps of one size round a prime number of them.
  func localIdentifier(of child: Int) -> String {
    var dice = Dice(seed: seed &- place.order)
    let start = dice.below(InventedAuthority.identifiers)
    let step = place.childrenBefore + child
    return String(1_000_000 + (start + step * 7_368_787) % InventedAuthority.identifiers)
  }

  private static let identifiers = 8_999_971
}
