package import Care

extension Place {
  /// What waits to be released.
  package static let releases = Place("/releases")

  /// Sending the record of a review out.
  package static func release(_ child: Key<Child>, _ heldOn: Day) -> Place {
    .child(child, under: "reviews/\(heldOn)/release")
  }

  /// The pack for Cafcass about an escalation, and what is done with it.
  package static func pack(
    _ child: Key<Child>, _ escalation: Key<Escalation>, _ what: String? = nil
  ) -> Place {
    .escalation(child, escalation, "/pack" + (what.map { "/\($0)" } ?? ""))
  }

  /// A version of a record, or a pack, and what is done with it.
  package static func version(
    _ child: Key<Child>, _ version: RecordVersion, _ what: String? = nil
  ) -> Place {
    version.pack.map { .pack(child, $0, what) }
      ?? .version(child, version.heldOn, version.recipient, what)
  }

  /// The version for one recipient, and what is done with it: `let-out`, `give`, `copy`.
  package static func version(
    _ child: Key<Child>, _ heldOn: Day, _ recipient: Recipient, _ what: String? = nil
  ) -> Place {
    let end = what.map { "/\($0)" } ?? ""
    return .child(child, under: "reviews/\(heldOn)/release/\(recipient.code)\(end)")
  }
}
