import Care

extension CaseBreakdown {
  static let toldWhoTheOfficerIs = CaseBreakdown(
    "told who the officer is",
    .yearEnds { grounds, day in
      grounds.childrenInCare(on: day).map { child in
        let toldOn = grounds.appointments.named(for: child, on: day)?.childToldOn
        return .of(child, on: day, met: toldOn.map { $0 <= day } ?? false)
      }
    })

  static let sameOfficer = CaseBreakdown(
    "same officer",
    .yearEnds { grounds, day in
      let before = day.adding(months: -12)
      let year = Period(from: before.adding(days: 1), through: day)
      return grounds.inCare(on: day).filter { history in
        history.periodsOfCare(policies: grounds.policies).contains {
          !$0.isShortBreak && $0.startedOn <= before && $0.holds(on: day)
        }
      }.map { history in
        .of(
          history.key, on: day,
          met: grounds.appointments.hadOneOfficer(history.key, throughout: year))
      }
    })

  static let siblingsTogether = CaseBreakdown(
    "siblings together",
    .yearEnds { grounds, day in
      let officers = grounds.officersOfSiblings(on: day)
      return grounds.siblings.map { $0.filter { officers.index(forKey: $0) != nil } }
        .filter { $0.count > 1 }
        .flatMap { group -> [Case] in
          let own = group.map { officers[$0] ?? nil }
          let isShared = own.allSatisfy { $0 != nil && $0 == own[0] }
          return group.map { Case.of($0, on: day, met: isShared) }
        }
    })
}
