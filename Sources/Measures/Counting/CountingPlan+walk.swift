import Care

extension CountingPlan {
  /// Shows a visitor all that there is to count of one child, and nothing that no measure asks for.
  func walk(_ history: CareHistory, _ visitor: inout some CareVisitor) {
    let history = history.endingLostEpisodes(loaded: loaded)
    let periods = history.periodsOfCare(policies: policies)
    if questions.needDays { walkDays(history, periods, &visitor) }
    if questions.needEvents { walkEvents(history, periods, &visitor) }
    let wasAsked = questions.needPlaces || questions.needStanding
    let placed =
      wasAsked || (questions.needReviews && history.hasShortBreak)
      ? history.placedReviews(loaded: loaded, policies: policies) : nil
    if questions.needReviewsHeld { walkReviews(history, placed, &visitor) }
    if !questions.years.isEmpty { walkYears(history, periods, placed, &visitor) }
  }

  private func walkDays(
    _ history: CareHistory, _ periods: [PeriodOfCare], _ visitor: inout some CareVisitor
  ) {
    for slot in calendar.days.indices {
      let day = calendar.days[slot].day
      guard let first = history.episodes.first, first.startedOn <= day else { continue }
      var inCare: Int?
      var onBreak: Int?
      for index in history.episodes.indices.reversed() where history.episodes[index].holds(on: day)
      {
        if history.episodes[index].isShortBreak {
          if onBreak == nil { onBreak = index }
        } else {
          inCare = index
          break
        }
      }
      if let inCare {
        visitor.visitInCare(daySlot: slot)
        guard calendar.days[slot].isYearEnd, questions.needChildren else { continue }
        visitor.visit(child(history, inEpisode: inCare, periods, on: day), daySlot: slot)
      } else if let onBreak, calendar.days[slot].isYearEnd {
        visitor.visit(
          onShortBreaks: child(history, inEpisode: onBreak, periods, on: day), daySlot: slot)
      }
    }
  }

  private func child(
    _ history: CareHistory, inEpisode index: Int, _ periods: [PeriodOfCare], on day: Day
  ) -> ChildOnDay {
    let episode = history.episodes[index]
    let period = periods.last { $0.episodes.contains(index) }
    return ChildOnDay(
      day: day, bornOn: history.bornOn, sex: history.sex, gender: history.gender,
      ethnicGroup: history.ethnicity?.group(on: day, policies: policies) ?? .notKnown,
      isUnaccompanied: history.unaccompanied?.holds(on: day) ?? false,
      legalStatus: episode.legalStatus, need: episode.need,
      placement: history.settledPlacement(ofEpisodeAt: index)?.group(on: day, policies: policies),
      miles: episode.miles, isInsideAuthority: episode.isInsideAuthority,
      careBeganOn: period?.startedOn ?? episode.startedOn,
      isStartKnown: period?.isStartKnown ?? false)
  }

  private func walkEvents(
    _ history: CareHistory, _ periods: [PeriodOfCare], _ visitor: inout some CareVisitor
  ) {
    for period in periods where !period.isShortBreak {
      if let slot = calendar.monthSlot(of: period.startedOn) {
        visitor.visit(start: PeriodEvent(period, of: history), monthSlot: slot)
      }
      if let ceasedOn = period.ceasedOn, let slot = calendar.monthSlot(of: ceasedOn) {
        visitor.visit(end: PeriodEvent(period, of: history), monthSlot: slot)
      }
    }
  }

  private func walkYears(
    _ history: CareHistory, _ periods: [PeriodOfCare], _ placed: [PlacedReview]?,
    _ visitor: inout some CareVisitor
  ) {
    let taken = questions.needParticipation ? participation(history, placed) : [:]
    for (slot, year) in calendar.years.enumerated() {
      guard let lastDay = calendar.lastDay(of: year) else { continue }
      let before = year.firstDay.adding(days: -1)
      var starts = 0
      for period in periods where !period.isShortBreak && period.isStartKnown {
        if period.startedOn >= year.firstDay && period.startedOn <= lastDay { starts += 1 }
      }
      var standing: ReviewStanding?
      let isInCare = history.isInCare(on: lastDay)
      if questions.needStanding && isInCare {
        standing = history.reviewStanding(
          on: lastDay, in: Period(from: year.firstDay, through: lastDay), placed: placed ?? [],
          loaded: loaded, policies: policies)
      }
      visitor.visit(
        ChildInYear(
          wasInCareBefore: history.isInCare(on: before), starts: starts,
          leftOn: isInCare ? nil : history.lastDayInCare(through: lastDay), standing: standing,
          tookPart: taken[year]),
        yearSlot: slot)
    }
  }
}

extension CareHistory {
  /// Whether the child is in care, short breaks apart, at the end of a day.
  func isInCare(on day: Day) -> Bool {
    for episode in episodes where episode.holds(on: day) && !episode.isShortBreak { return true }
    return false
  }

  /// The day on which care, short breaks apart, last ended by a day.
  func lastDayInCare(through day: Day) -> Day? {
    var left: Day?
    for episode in episodes where !episode.isShortBreak {
      if let endedOn = episode.ceasedOn, endedOn <= day, left.map({ $0 < endedOn }) ?? true {
        left = endedOn
      }
    }
    return left
  }

  var hasShortBreak: Bool {
    for episode in episodes where episode.isShortBreak { return true }
    return false
  }
}
