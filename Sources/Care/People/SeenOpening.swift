/// An opening of a restricted record for a reason, as whoever looks at it afterwards sees it.
package struct SeenOpening: Sendable, Identifiable {
  package let opening: Entered<EmergencyAccess>
  package let child: Key<Child>
  package let localIdentifier: String

  package init(
    _ opening: Entered<EmergencyAccess>, child: Key<Child>, localIdentifier: String
  ) {
    self.opening = opening
    self.child = child
    self.localIdentifier = localIdentifier
  }

  package var id: Key<EmergencyAccess> { opening.key }
  package var isOpen: Bool { opening.value.reviewedOn == nil }

  /// Whether nobody looked at it within the 5 working days.
  package func isOverdue(on day: Day) -> Bool { opening.value.isOverdue(on: day) }
}

extension EmergencyAccess {
  /// Whether nobody looked at it within the 5 working days; it goes to the head of service and to the
  /// director then.
  package func isOverdue(on day: Day) -> Bool {
    reviewedOn == nil && (reviewDueOn.map { $0 < day } ?? true)
  }

  /// The opening with what was found of its reason.
  package func judged(by user: User, wasJustified: Bool, on day: Day) -> EmergencyAccess {
    var judged = self
    (judged.reviewedBy, judged.reviewedOn, judged.wasJustified) = (user.name, day, wasJustified)
    return judged
  }
}
