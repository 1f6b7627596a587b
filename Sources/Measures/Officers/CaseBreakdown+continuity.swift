import Care

extension CaseBreakdown {
  static let toldWhoTheOfficerIs = CaseBreakdown(
    "told who the officer is",
    .yearEnds { grounds, day in
      let appointments = Appointments(grounds.entries)
      return grounds.inCare(on: day).map { history in
        let toldOn = appointments.named(for: history.key, on: day)?.childToldOn
        return .of(history.key, on: day, met: toldOn.map { $0 <= day } ?? false)
      }
    })

  static let sameOfficer = CaseBreakdown(
    "same officer",
    .yearEnds { grounds, day in
      let appointments = Appointments(grounds.entries)
      let before = day.adding(months: -12)
      let year = Period(from: before.adding(days: 1), through: day)
      return grounds.inCare(on: day).filter { history in
        history.periodsOfCare(policies: grounds.policies).contains {
          !$0.isShortBreak && $0.startedOn <= before && $0.holds(on: day)
        }
      }.map { history in
        .of(history.key, on: day, met: appointments.hadOneOfficer(history.key, throughout: year))
      }
    })

  static let siblingsTogether = CaseBreakdown(
    "siblings together",
    .yearEnds { grounds, day in
      let appointments = Appointments(grounds.entries)
      let inCare = grounds.inCare(on: day)
      let keys = Dictionary(
        inCare.map { ($0.localIdentifier, $0.key) }, uniquingKeysWith: { $1 })
      return inCare.compactMap { history in
        let others = grounds.siblings[history.key, default: []].compactMap { keys[$0] }.filter {
          $0 != history.key
        }
        guard !others.isEmpty else { return nil }
        let officer = appointments.named(for: history.key, on: day)?.officer
        let share = others.allSatisfy {
          appointments.named(for: $0, on: day)?.officer == officer
        }
        return .of(history.key, on: day, met: officer != nil && share)
      }
    })
}
