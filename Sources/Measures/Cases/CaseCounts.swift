package import Care

/// What measures of the service's work count, added up from parts of the records.
///
/// Only the counts are kept, so that any number of children can be counted, some at a time, in as little
/// memory as a few. The children come first, each once, in parts without the service's own rows; these
/// come last, with ``named`` and without children.
package struct CaseCounts: Sendable {
  private let measures: [Measure]
  private let calendar: ReportingCalendar
  /// Each breakdown once.
  private let breakdowns: [String: CaseBreakdown]
  private let siblings: Set<Key<Child>>
  /// By the names of breakdowns, which measures share.
  private var counted: [String: Counted] = [:]
  /// The measures of which anything is recorded.
  private var recorded: Set<String> = []
  /// The officers of the children counted so far.
  package private(set) var named = NamedOfficers()

  private struct Counted: Sendable {
    let keys: [String]
    var slots: [CaseCount]
  }

  /// Counts nothing yet; `siblings` are the brothers and sisters of the whole service.
  package init(
    _ measures: [Measure], of calendar: ReportingCalendar, siblings: [[Key<Child>]] = []
  ) {
    self.measures = measures
    self.calendar = calendar
    breakdowns = Dictionary(
      measures.flatMap(\.cases).map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    self.siblings = Set(siblings.joined())
  }

  /// The kinds of the service's own records that measures are counted from.
  package static let kinds: Set<String> = {
    let read: [any Entry.Type] = [
      Officer.self, Post.self, Leave.self, Notice.self, Appointment.self, HomeArea.self,
      ReviewMeeting.self, ReviewRecord.self, QualityForm.self, AccommodationJudgement.self,
      MidpointCheck.self, Visit.self, UnplannedMove.self, Intervention.self, Escalation.self,
      Audit.self, Benchmark.self, SupervisionSession.self, SurveyAnswer.self,
    ]
    return Set(read.map { $0.kind } + Measure.all.flatMap(\.needs))
  }()

  /// The kinds that some measures are counted from.
  package static func kinds(of measures: [Measure]) -> Set<String> {
    measures.allSatisfy(\.readsItsRowsAlone) ? Set(measures.flatMap(\.needs)) : kinds
  }

  /// Counts the records of some grounds.
  package mutating func add(_ part: CaseGrounds) {
    for measure in measures where !recorded.contains(measure.identifier) {
      if measure.isRecorded(in: part) { recorded.insert(measure.identifier) }
    }
    for (name, breakdown) in breakdowns {
      var held = counted.removeValue(forKey: name) ?? nothing(of: breakdown, in: part)
      breakdown.each(in: part) { slot, one in held.slots[slot].add(one) }
      counted[name] = held
    }
    if part.whole != nil { named.add(part, siblings: siblings) }
  }

  /// Adds what was counted of other records by the same measures.
  package mutating func add(_ other: CaseCounts) {
    recorded.formUnion(other.recorded)
    named.add(other.named)
    counted.merge(other.counted) { own, others in
      var sum = own
      for slot in sum.slots.indices { sum.slots[slot].add(others.slots[slot]) }
      return sum
    }
  }

  /// Every figure of the measures, of all years.
  package func figures(reference: [ReferenceFigure] = []) -> [Figure] {
    measures.flatMap { measure in
      measure.cases.flatMap { figures(of: measure, $0, reference) }
    }
  }

  private func figures(
    of measure: Measure, _ breakdown: CaseBreakdown, _ reference: [ReferenceFigure]
  ) -> [Figure] {
    guard let held = counted[breakdown.address] else { return [] }
    let isRecorded = recorded.contains(measure.identifier)
    return breakdown.periods(in: calendar).flatMap { period in
      var sum = CaseCount(keys: held.keys.count, once: breakdown.once)
      if period.slots.count == 1, let own = held.slots[period.slots].first {
        sum = own
      } else {
        for slot in held.slots[period.slots] { sum.add(slot) }
      }
      let cases = PeriodCases(period: period.period, sum)
      return held.keys.indices.map { key in
        let figure = CaseFigure(
          measure: measure, breakdown: breakdown, keys: held.keys, key: key, period: cases)
        return isRecorded ? figure.figure(reference) : figure.notRecorded
      }
    }
  }

  private func nothing(of breakdown: CaseBreakdown, in part: CaseGrounds) -> Counted {
    let keeps = measures.contains { measure in
      measure.needsRecords && measure.cases.contains { $0.address == breakdown.address }
    }
    let keys = breakdown.keys(part)
    let empty = CaseCount(keys: keys.count, once: breakdown.once, keeping: keeps)
    return Counted(
      keys: keys, slots: Array(repeating: empty, count: breakdown.slotCount(in: calendar)))
  }
}

extension CaseBreakdown {
  /// What two measures that share its records both call it.
  fileprivate var address: String { "\(name)|\(dimension)" }
}

extension Measure {
  /// Whether its figures cannot be told from counts: those of caseloads.
  fileprivate var needsRecords: Bool { kind == .mode || kind == .highest }
}
