package import Care

/// What measures of the service's work count, added up from parts of the records.
///
/// Only the counts are kept, so that any number of children can be counted, some at a time, in as little
/// memory as a few. The children come first, each once, in parts without the service's own rows; these
/// come last, with ``named`` and without children.
package struct CaseCounts: Sendable {
  private let measures: [Measure]
  let calendar: ReportingCalendar
  /// Each breakdown once, which measures share.
  let breakdowns: [CaseBreakdown]
  /// Whether a figure of each cannot be told without its records.
  let keepsCases: [Bool]
  /// Where each stands, by its address.
  private let positions: [String: Int]
  let siblings: Set<Key<Child>>
  /// By the position of the breakdown; nothing where none of its records was looked at.
  private var counted: [Counted?]
  /// The measures of which anything is recorded.
  private var recorded: Set<String> = []
  /// The officers of the children counted so far.
  package internal(set) var named = NamedOfficers()

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
    let each = Dictionary(
      measures.flatMap(\.cases).map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    breakdowns = each.sorted { $0.key < $1.key }.map(\.value)
    let kept = Set(measures.filter(\.needsRecords).flatMap(\.cases).map(\.address))
    keepsCases = breakdowns.map { kept.contains($0.address) }
    positions = Dictionary(
      uniqueKeysWithValues: breakdowns.enumerated().map { ($0.element.address, $0.offset) })
    counted = breakdowns.map { _ in nil }
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
    for (position, breakdown) in breakdowns.enumerated() {
      // Taken out of its place meanwhile, so that the counts themselves are changed and not a copy.
      var held = counted[position] ?? nothing(at: position, in: part)
      counted[position] = nil
      breakdown.each(in: part) { slot, one in held.slots[slot].add(one) }
      counted[position] = held
    }
    if part.whole != nil { named.add(part, siblings: siblings) }
  }

  /// Adds what was counted of other records by the same measures.
  package mutating func add(_ other: CaseCounts) {
    recorded.formUnion(other.recorded)
    named.add(other.named)
    for (position, others) in other.counted.enumerated() {
      guard let others else { continue }
      guard counted[position] != nil else {
        counted[position] = others
        continue
      }
      for slot in others.slots.indices { counted[position]?.slots[slot].add(others.slots[slot]) }
    }
  }

  /// Adds a case that was laid down, in slot after slot of a breakdown.
  ///
  /// Some grounds have been counted before, which told the keys.
  mutating func add(_ one: Case, in slots: Range<Int>, of position: Int) {
    for slot in slots { counted[position]?.slots[slot].add(one) }
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
    guard let held = positions[breakdown.address].flatMap({ counted[$0] }) else { return [] }
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

  private func nothing(at position: Int, in part: CaseGrounds) -> Counted {
    let breakdown = breakdowns[position]
    let keys = breakdown.keys(part)
    let empty = CaseCount(
      keys: keys.count, once: breakdown.once, keeping: keepsCases[position])
    return Counted(
      keys: keys, slots: Array(repeating: empty, count: breakdown.slotCount(in: calendar)))
  }
}

extension CaseBreakdown {
  /// What two measures that share its records both call it.
  var address: String { "\(name)|\(dimension)" }
}

extension Measure {
  /// Whether its figures cannot be told from counts: those of caseloads.
  fileprivate var needsRecords: Bool { kind == .mode || kind == .highest }
}
