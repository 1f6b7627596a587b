import Care

extension CaseBreakdown {
  static let allocatedInTime = CaseBreakdown(
    "allocated in time",
    .events { grounds in
      grounds.allocations.map { child, allocation in
        let toldOn = allocation.notice.notifiedAt.day
        let now = grounds.lastMoment(ofYearOf: toldOn)
        guard allocation.dueAt <= now else {
          return .leftOut(child, on: toldOn, "hours not yet over")
        }
        return .of(child, on: toldOn, met: allocation.isInTime(asAt: now) ?? false)
      }
    })

  static let toldInTime = CaseBreakdown("told in time", .events { $0.tellings })

  /// Those alone of whom the service was not told in time.
  static let toldLate = CaseBreakdown(
    "told late",
    .events { grounds in
      grounds.tellings.filter { $0.group(of: 0) == .denominator }.map { .of($0.child, on: $0.day) }
    })

  static let metBeforeFirstReview = CaseBreakdown(
    "met before the first review", hasMonths: false,
    .events { grounds in
      grounds.reviews.filter { $0.place == .first }.map { review in
        let met = grounds.appointments.metBeforeFirstReview(review.child, heldOn: review.heldOn)
        return .of(review.child, on: review.heldOn, met: met ?? false)
      }
    })
}

extension CaseGrounds {
  /// Every notice of a child coming into care, with the officer who followed from it.
  fileprivate var allocations: [(Key<Child>, Allocation)] {
    let appointments = Dictionary(grouping: entries.all(Appointment.self), by: \.child)
    let notices = Dictionary(grouping: entries.all(Notice.self), by: \.child)
    return notices.keys.compactMap(\.self).sorted().flatMap { child in
      var rows = Entries()
      rows.set(notices[child, default: []])
      rows.set(appointments[child, default: []])
      return Allocation.all(of: rows, policies: policies).map { (child, $0) }
    }
  }

  fileprivate var notices: [Key<Child>: [Notice]] {
    var notices: [Key<Child>: [Notice]] = [:]
    for row in entries.all(Notice.self) {
      if let child = row.child { notices[child, default: []].append(row.value) }
    }
    return notices
  }

  /// Every child coming into care, with whether the service was told in time.
  fileprivate var tellings: [Case] {
    let notices = notices
    return histories.flatMap { history in
      history.periodsOfCare(policies: policies)
        .filter { !$0.isShortBreak && $0.isStartKnown }
        .map { period in
          let startedOn = period.startedOn
          let notice = notices[history.key, default: []].first { $0.startedOn == startedOn }
          return toldInTime(history.key, startedOn, notice)
        }
    }
  }

  /// The last second of the year of a day, as far as the year counts.
  fileprivate func lastMoment(ofYearOf day: Day) -> Moment {
    let year = CollectionYear(of: day)
    let last = lastDay(of: year) ?? year.lastDay
    return Moment(seconds: (Int64(last.number) + 1) * 86_400 - 1)
  }

  fileprivate func toldInTime(_ child: Key<Child>, _ startedOn: Day, _ notice: Notice?) -> Case {
    let told = Notice.with { $0.startedOn = startedOn }
    let last = lastMoment(ofYearOf: startedOn).day
    guard let due = try? Allocation(told, among: [], policies: policies).noticeDueOn() else {
      return .leftOut(child, on: startedOn, "working days not known")
    }
    if let notice, notice.notifiedAt.day <= min(due, last) { return .of(child, on: startedOn) }
    return due < last
      ? .of(child, on: startedOn, met: false) : .leftOut(child, on: startedOn, "not yet due")
  }
}
