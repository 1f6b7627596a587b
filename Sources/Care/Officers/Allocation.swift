/// How soon a child who came into care had an officer: one notice with what followed from it.
package struct Allocation: Hashable, Sendable {
  package let notice: Notice
  /// When the first officer was named; nil while there is none.
  package let appointedAt: Moment?
  private let policies: Policies

  /// The first officer named for the child in the care that the notice tells of.
  ///
  /// An officer whom the child had before and kept counts as named at once.
  package init(_ notice: Notice, among appointments: [Appointment], policies: Policies = .standard)
  {
    self.notice = notice
    self.policies = policies
    appointedAt =
      appointments.filter {
        $0.appointmentKind == .allocated && ($0.endedOn.map { notice.startedOn < $0 } ?? true)
      }.map(\.appointedAt).min()
  }

  /// Every notice of a child, each with the officer who followed from it.
  package static func all(of child: Entries, policies: Policies = .standard) -> [Allocation] {
    let notices = child.all(Notice.self).map(\.value).sorted { $0.startedOn < $1.startedOn }
    let appointments = child.all(Appointment.self).map(\.value)
    return notices.enumerated().map { index, notice in
      let next = index + 1 < notices.count ? notices[index + 1].startedOn : .latest
      return Allocation(
        notice, among: appointments.filter { $0.startedOn < next }, policies: policies)
    }
  }

  /// Clock hours from the notification to the first officer; 0 where the officer was there before.
  package var hours: Double? {
    appointedAt.map { max(0, Double($0.seconds - notice.notifiedAt.seconds) / 3600) }
  }

  /// The last moment in time: so many clock hours after the service was told.
  package var dueAt: Moment {
    let hours = policies.count(.allocationHours, on: notice.notifiedAt.day)
    return Moment(seconds: notice.notifiedAt.seconds + Int64(hours) * 3600)
  }

  /// Whether an officer was named in time.
  ///
  /// Nil while there is none and the time is not over at the moment that is given.
  package func isInTime(asAt now: Moment) -> Bool? {
    if let appointedAt { return appointedAt <= dueAt }
    return now > dueAt ? false : nil
  }
}

extension Allocation {
  /// The last day on which the service is to be told of the child, by good practice.
  package func noticeDueOn() throws(Breach) -> Day {
    let days = policies.count(.noticeDays, on: notice.startedOn)
    return try WorkingDays.englandAndWales.day(days, after: notice.startedOn)
  }

  /// Whether the service was told in time.
  package func wasToldInTime() throws(Breach) -> Bool {
    notice.notifiedAt.day <= (try noticeDueOn())
  }

  /// Whether a late notification has no reason recorded.
  package func lacksReason() throws(Breach) -> Bool {
    try !wasToldInTime() && (notice.reasonLate ?? "").isEmpty
  }

  /// The last day on which an officer is to be named, counted from coming into care.
  package func officerDueOn() throws(Breach) -> Day {
    let days = policies.count(.allocationDays, on: notice.startedOn)
    return try WorkingDays.englandAndWales.day(days, after: notice.startedOn)
  }

  /// Whether an officer was named within the working days from coming into care.
  ///
  /// Nil while there is none and the days are not over.
  package func isWithinWorkingDays(asAt today: Day) throws(Breach) -> Bool? {
    let due = try officerDueOn()
    if let appointedAt { return appointedAt.day <= due }
    return today > due ? false : nil
  }
}
