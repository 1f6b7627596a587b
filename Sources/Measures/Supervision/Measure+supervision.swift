import Care

extension Measure {
  /// Measures of the supervision of officers and the benchmarking of their records.
  static let supervision: [Measure] = [
    Measure(
      identifier: "supervision.sessions", kind: .count, unit: .count,
      counted: "individual supervision sessions", outOf: nil,
      definition: "Individual sessions of supervision held in the period; group sessions and "
        + "appraisals are not counted.",
      cases: [.sessions], needs: [SupervisionSession.self]),
    Measure(
      identifier: "supervision.sessions_per_iro", kind: .ratio, unit: .sessions,
      counted: "individual supervision sessions", outOf: "officers in post",
      definition:
        "Individual sessions held in the year ÷ officers in post at some time in it, each "
        + "weighted by the share of the year's days on which they were in post.",
      cases: [.sessionsByOfficer], needs: [SupervisionSession.self]),
    Measure(
      identifier: "supervision.group_sessions", kind: .count, unit: .count,
      counted: "group supervision sessions", outOf: nil,
      definition: "Sessions of group supervision held in the period.",
      cases: [.groupSessions], needs: [SupervisionSession.self]),
    Measure(
      identifier: "supervision.appraised_share", kind: .share, unit: .percent,
      counted: "officers who had an appraisal in the year",
      outOf: "officers in post for the whole of it",
      definition:
        "Officers who held a post on the first and on the last day of the year, and so were due the "
        + "yearly appraisal, with one held in it; not told of a service that records no appraisal.",
      cases: [.appraised], needs: [SupervisionSession.self]),
    Measure(
      identifier: "supervision.learning_events", kind: .count, unit: .count,
      counted: "trainings and learning meetings", outOf: nil,
      definition:
        "Trainings, learning meetings, inductions and conferences by their day, in all and "
        + "by their kind.",
      cases: [.learningEvents, .learningEventsByKind], needs: [LearningEvent.self]),
    Measure(
      identifier: "supervision.records_benchmarked", kind: .count, unit: .count,
      counted: "review records read for benchmarking", outOf: nil,
      definition: "Records of reviews that a manager read for benchmarking, by the day of reading.",
      cases: [.benchmarks], needs: [Benchmark.self]),
  ]
}

extension CaseBreakdown {
  static let sessions = CaseBreakdown(
    "supervision sessions",
    .events { grounds in
      grounds.individualSessions.map {
        .of(
          nil, on: $0.value.heldOn, officer: $0.value.officer, subject: "session \($0.key.number)")
      }
    })

  static let groupSessions = CaseBreakdown(
    "group supervision sessions",
    .events { grounds in
      grounds.entries.all(SupervisionSession.self).filter { $0.value.sessionKind == .group }
        .map { .of(nil, on: $0.value.heldOn, subject: "session \($0.key.number)") }
    })

  /// Each officer who was in post when the year began and is still, once.
  static let appraised = CaseBreakdown(
    "officers appraised",
    .years { grounds, year in
      let appraisals = grounds.entries.all(SupervisionSession.self).map(\.value)
        .filter { $0.sessionKind == .appraisal }
      guard !appraisals.isEmpty else { return [] }
      let appraised = Set(
        appraisals.filter { year.contains($0.heldOn) }.compactMap(\.officer))
      return grounds.roll.officers.map(\.key).filter {
        grounds.roll.isInPost($0, on: year.first) && grounds.roll.isInPost($0, on: year.last)
      }.map { .of(nil, on: year.last, met: appraised.contains($0), officer: $0) }
    })

  static let learningEvents = rows(of: LearningEvent.self, "learning events", noun: "event")
  static let learningEventsByKind = rows(
    of: LearningEvent.self, "learning events by kind", by: "kind", \.trainingKind, noun: "event")

  /// Each officer once, with the sessions held and the share of the year in post.
  static let sessionsByOfficer = CaseBreakdown(
    "supervision sessions by officer",
    .years { grounds, year in
      var sessions: [Key<Officer>: Int] = [:]
      for session in grounds.individualSessions where year.contains(session.value.heldOn) {
        if let officer = session.value.officer { sessions[officer, default: 0] += 1 }
      }
      let length = Double(year.first.days(to: year.last) + 1)
      return grounds.roll.officers.compactMap { officer in
        let days = (year.first.number...year.last.number).count {
          grounds.roll.isInPost(officer.key, on: Day(number: $0))
        }
        let held = sessions[officer.key, default: 0]
        guard days > 0 || held > 0 else { return nil }
        return .of(
          nil, on: year.last, amount: Double(held), weight: Double(days) / length,
          officer: officer.key)
      }
    })

  static let benchmarks = rows(of: Benchmark.self, "records benchmarked", officer: \.officer)
}

extension CaseGrounds {
  fileprivate var individualSessions: [Entered<SupervisionSession>] {
    entries.all(SupervisionSession.self).filter { $0.value.sessionKind == .individual }
  }
}
