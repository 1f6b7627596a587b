extension Appointment: Lasting {
  package var startedOn: Day { appointedAt.day }

  /// Where the law asks for a named officer for every child who is looked after.
  package static let citation = Citation("Children Act 1989, section 25A", .read)

  /// Refuses an officer who was not there, and a second officer at the same time.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard appointmentKind != nil else {
      throw Breach("Say whether the officer is allocated to the child or covers.")
    }
    try grounds.check(officer, isInServiceOn: startedOn, to: "be appointed")
    try grounds.check(officer, hasPostOn: startedOn, to: "be appointed")
    try Breach.checkOrder(of: "The appointment", from: startedOn, to: endedOn)
    try Breach.check(
      "The child was told", on: childToldOn, isNotBefore: "the officer was appointed", on: startedOn
    )
    if reasonEnded != nil && endedOn == nil {
      throw Breach("The appointment has a reason for its end and no day. Give the day it ended.")
    }
    if siblingException == .other && (siblingReason ?? "").isEmpty {
      throw Breach(
        "Brothers and sisters do not share an officer for another reason: say which.")
    }
    try checkIsOnly(in: grounds.child.all(Appointment.self).map(\.value))
  }

  private func checkIsOnly(in appointments: [Appointment]) throws(Breach) {
    guard appointmentKind == .allocated else { return }
    var others = appointments.filter { $0.appointmentKind == .allocated }
    if let own = others.firstIndex(of: self) { others.remove(at: own) }
    guard let other = others.first(where: overlaps) else { return }
    throw Breach(
      "The child already has an officer from \(other.startedOn.inWords)"
        + (other.endedOn.map { " to \($0.inWords)" } ?? "")
        + ". End that appointment first, or enter this one as cover.",
      citation: Appointment.citation)
  }
}
