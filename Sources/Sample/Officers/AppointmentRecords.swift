import Care

/// Notices of children coming into care, and the appointments of their officers.
struct AppointmentRecords {
  private let ground: SampleGround
  private let keys: [Key<Officer>]
  private let spans: [[AllocationPlan.Span]]

  init(_ ground: SampleGround, _ keys: [Key<Officer>], _ spans: [[AllocationPlan.Span]]) {
    self.ground = ground
    self.keys = keys
    self.spans = spans
  }

  func add(to ledger: inout Ledger) {
    for child in spans.indices {
      var dice = ground.dice(child, .officers)
      let notifiedAt = addNotice(child, &dice, &ledger)
      for (order, span) in spans[child].enumerated() {
        let isFirst = order == 0
        let at =
          isFirst
          ? notifiedAt.map { later($0, &dice) } ?? morning(of: span.from) : morning(of: span.from)
        var appointment = appointment(span, at: at, isFirst: isFirst, child, &dice)
        explain(&appointment, span, child)
        ledger.add(appointment, for: child)
      }
    }
  }

  /// Told on the day or soon after; nil for a child whose care began before the three years.
  private func addNotice(
    _ child: Int, _ dice: inout Dice, _ ledger: inout Ledger
  ) -> Moment? {
    let planned = ground.roll.children[child]
    guard planned.startedOn >= ground.yearEnds.firstDay, let first = spans[child].first else {
      return nil
    }
    var delay = dice.one(of: [(0, 48), (1, 30), (2, 10), (4, 7), (6, 5)])
    // Nobody hears of a child only after the first review, after the child has left, or another
    // officer has come.
    let review = ground.authority.reviews.reviews(of: child).first?.heldOn
    let limit =
      [planned.ceasedOn, first.until, monthEnd(of: planned.startedOn), review].compactMap(\.self)
      .min() ?? .latest
    while delay > 0, planned.startedOn.adding(days: delay + 3) >= limit { delay -= 1 }
    let at = moment(planned.startedOn.adding(days: delay), hour: dice.number(from: 8, through: 16))
    ledger.add(
      Notice.with {
        $0.startedOn = planned.startedOn
        $0.notifiedAt = at
        $0.notifiedBy = "social work team"
        if delay > 2 { $0.reasonLate = "The team told the service only with the first papers." }
      }, for: child)
    return at
  }

  /// Some hours after the notice, and on the same day where the next ones would be too late.
  private func later(_ notice: Moment, _ dice: inout Dice) -> Moment {
    Moment(seconds: notice.seconds + Int64(dice.number(from: 1, through: 7)) * 3600)
  }

  private func appointment(
    _ span: AllocationPlan.Span, at: Moment, isFirst: Bool, _ child: Int, _ dice: inout Dice
  ) -> Appointment {
    let end = span.until ?? ground.end
    func soon(_ days: Int) -> Day? {
      let day = at.day.adding(days: dice.number(from: 0, through: days))
      return day <= end ? day : nil
    }
    return .with {
      $0.officer = keys[span.member]
      $0.appointmentKind = .allocated
      $0.appointedAt = at
      $0.endedOn = span.until
      $0.reasonEnded = span.reason
      $0.childToldOn = dice.happens(94) ? soon(10) : nil
      $0.childMetOn = dice.happens(86) ? soon(16) : nil
      $0.introducedOn = !isFirst && dice.happens(62) ? soon(20) : nil
    }
  }

  /// Why brothers and sisters do not have the officer, and why a mother or her child has the same one.
  private func explain(
    _ appointment: inout Appointment, _ span: AllocationPlan.Span, _ child: Int
  ) {
    let family = ground.roll.families[ground.roll.children[child].family]
    let officers = Set(family.compactMap { member(of: $0, on: span.from) })
    if officers.contains(where: { $0 != span.member }) {
      var dice = ground.dice(family.first ?? child, .siblings)
      let reason: SiblingException =
        family.count > 2 ? .size : dice.one(of: [(.conflict, 60), (.other, 40)])
      appointment.siblingException = reason
      if reason == .other {
        appointment.siblingReason = "The older child asked to keep the officer whom they knew."
      }
    }
    let kin = ground.roll.kin(of: child)
    if kin.contains(where: { member(of: $0, on: span.from) == span.member }) {
      appointment.parentAndChildReason =
        "Agreed by the head of service: the mother asked for it, and another officer covers reviews at "
        + "which the two want different things."
    }
  }

  /// The officer who has a child on a day, by place in the list of staff.
  private func member(of child: Int, on day: Day) -> Int? {
    spans[child].last { $0.from <= day && ($0.until.map { $0 > day } ?? true) }?.member
  }

  private func morning(of day: Day) -> Moment { moment(day, hour: 9) }

  private func moment(_ day: Day, hour: Int) -> Moment {
    Moment(seconds: Int64(day.number) * 86_400 + Int64(hour) * 3600)
  }

  private func monthEnd(of day: Day) -> Day {
    let date = day.date
    return Day(clampedYear: date.year, month: date.month, day: 31)
  }
}
