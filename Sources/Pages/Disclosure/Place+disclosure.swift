package import Care

extension Place {
  /// What waits to be released.
  package static let releases = Place("/releases")

  /// Sending the record of a review out.
  package static func release(_ child: Key<Child>, _ heldOn: Day) -> Place {
    .child(child, under: "reviews/\(heldOn)/release")
  }

  /// The version for one recipient, and what is done with it: `let-out`, `give`, `copy`.
  package static func version(
    _ child: Key<Child>, _ heldOn: Day, _ recipient: Recipient, _ what: String? = nil
  ) -> Place {
    let end = what.map { "/\($0)" } ?? ""
    return .child(child, under: "reviews/\(heldOn)/release/\(recipient.code)\(end)")
  }
}
