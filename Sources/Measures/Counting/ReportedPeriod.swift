import Care

/// A year, quarter, month or day as figures name it, with the slots that it covers.
struct ReportedPeriod: Hashable, Sendable {
  /// What sort of period it is, spelled as the dimension of a total.
  enum Kind: String, Hashable, Sendable {
    case year, quarter, month, day
    case monthEnd = "month_end"
  }

  let kind: Kind
  /// `2022-23`, `2022-23-Q4`, `2022-07`, `2023-03-31`.
  let name: String
  let slots: Range<Int>

  /// Whether the period's own name is the key of a total: months and quarters.
  var isDimension: Bool { kind != .year && kind != .day }
}

extension ReportingCalendar {
  /// Years, their quarters and their months, as far as they have begun.
  var eventPeriods: [ReportedPeriod] {
    yearsBegun.flatMap { index, year -> [ReportedPeriod] in
      let first = index * 12
      var periods = [ReportedPeriod(kind: .year, name: year.name, slots: first..<first + 12)]
      for quarter in 0..<4 {
        periods.append(
          ReportedPeriod(
            kind: .quarter, name: "\(year.name)-Q\(quarter + 1)",
            slots: first + quarter * 3..<first + quarter * 3 + 3))
      }
      for slot in first..<first + 12 {
        periods.append(
          ReportedPeriod(kind: .month, name: months[slot].monthName, slots: slot..<slot + 1))
      }
      return periods.filter { months[$0.slots.lowerBound] <= asAt ?? .latest }
    }
  }

  /// Years as far as their months are over: what a monthly mean divides by.
  var monthsOver: [ReportedPeriod] {
    yearsBegun.map { index, year in
      let first = index * 12
      let count = (first..<first + 12).count {
        months[$0].adding(months: 1).adding(days: -1) <= asAt ?? .latest
      }
      return ReportedPeriod(kind: .year, name: year.name, slots: first..<first + count)
    }
  }

  /// The last day before each year, and its last.
  var yearEnds: [ReportedPeriod] {
    days.enumerated().filter { $0.element.isYearEnd }.map {
      ReportedPeriod(
        kind: .day, name: $0.element.day.description, slots: $0.offset..<$0.offset + 1)
    }
  }

  var monthEnds: [ReportedPeriod] {
    months.compactMap { month in
      daySlot(month.adding(months: 1).adding(days: -1)).map {
        ReportedPeriod(kind: .monthEnd, name: month.monthName, slots: $0..<$0 + 1)
      }
    }
  }

  /// One slot for each year.
  var wholeYears: [ReportedPeriod] {
    yearsBegun.map {
      ReportedPeriod(kind: .year, name: $0.element.name, slots: $0.offset..<$0.offset + 1)
    }
  }
}

extension ReportingCalendar {
  private var yearsBegun: [(offset: Int, element: CollectionYear)] {
    years.enumerated().filter { lastDay(of: $0.element) != nil }
  }
}

extension Day {
  /// The month of the day: `2022-07`.
  var monthName: String { String(description.prefix(7)) }
}
