/// That a child's record is kept more closely than others, from when, and who may still open it.
package struct RecordProtection: Entry {
  package var tier: RecordTier?
  package var startedOn: Day = .earliest
  package var endedOn: Day?
  package var reason: String = ""
  /// Whom the record stays open to, by sign-in name.
  package var named: [String] = []

  package init() {}
}

extension RecordProtection: Lasting {
  package static var kind: String { "recordProtection" }
  package static var meaning: String { "how closely a child's record is kept" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("tier", &tier)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
    visitor.field("reason", &reason)
    visitor.field("named", &named)
  }

  package var day: Day { startedOn }
  package var sentence: String { "The record was made \(tier?.rawValue ?? "standard")." }

  /// Refuses a sealed record with fewer than two named people, one without a reason, and two
  /// protections at the same time.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.checkOrder(of: "The protection of the record", from: startedOn, to: endedOn)
    if reason.isBlank {
      throw Breach("Say why the record is kept more closely than others.")
    }
    if tier == .sealed, Set(named).count < 2 {
      throw Breach(
        "A sealed record is open to at least two named people, so that it is never lost to all. "
          + "Name another.")
    }
    var others = grounds.child.all(RecordProtection.self).map(\.value)
    if let own = others.firstIndex(of: self) { others.remove(at: own) }
    if let other = others.first(where: overlaps) {
      throw Breach(
        "The record is kept as \(other.tier?.rawValue ?? "standard") from "
          + "\(other.startedOn.inWords). End that first.")
    }
  }
}
