import Care

/// Lays down what one child counts for.
struct CaseWriter {
  private(set) var bytes: [UInt8] = []
  private var texts: [String: Int] = [:]
  private var lastPosition = -1

  /// The cases of a breakdown, in the order of their slots.
  mutating func add(
    _ cases: [(slot: Int, case: Case)], of position: Int, _ needs: CaseBreakdown.Needs
  ) {
    guard !cases.isEmpty else { return }
    add(position - lastPosition)
    lastPosition = position
    let runs = CaseWriter.runs(cases, needs)
    add(runs.count)
    var last = 0
    for run in runs {
      add(run.slots.lowerBound - last)
      add(run, needs)
      last = run.slots.upperBound - 1
    }
  }

  /// Ends the breakdowns, and lays down who the child's officers are.
  mutating func end(with named: OfficersOfChild) {
    add(0)
    add(named.months.count)
    for run in named.months {
      add(run.slots.lowerBound)
      add(run.slots.count)
      add(UInt64(bitPattern: run.officer.number))
    }
    add(named.yearEnds.count)
    for end in named.yearEnds {
      add(end.slot)
      add(end.officer.map { UInt64(bitPattern: $0.number) + 1 } ?? 0)
    }
  }

  private mutating func add(_ run: Run, _ needs: CaseBreakdown.Needs) {
    let one = run.case
    var mark: CaseBytes.Mark = run.slots.count > 1 ? .goesOn : []
    if one.amount != 1 { mark.insert(.amount) }
    if one.weight != 1 { mark.insert(.weight) }
    if needs.day { mark.insert(.day) }
    if needs.subject { mark.insert(.subject) }
    switch one.standing {
    case .counted: break
    case .countedIn: mark.insert(.countedIn)
    case .leftOut: mark.insert(.leftOut)
    }
    bytes.append(mark.rawValue)
    if run.slots.count > 1 { add(run.slots.count) }
    switch one.standing {
    case .counted(let met): add(UInt64(met.rawValue))
    case .countedIn(let whole, let met):
      add(UInt64(whole.rawValue))
      add(UInt64(met.rawValue))
    case .leftOut(let reason): add(reason)
    }
    if mark.contains(.amount) { add(one.amount.bitPattern.byteSwapped) }
    if mark.contains(.weight) { add(one.weight.bitPattern.byteSwapped) }
    if needs.day { add(UInt64(UInt32(bitPattern: one.day.number))) }
    if needs.subject { add(one.subject) }
  }

  private mutating func add(_ text: String) {
    if let number = texts[text] { return add(number) }
    add(texts.count)
    texts[text] = texts.count
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func add(_ number: Int) { add(UInt64(number)) }

  private mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension CaseWriter {
  /// The same case in slot after slot.
  private struct Run {
    var slots: Range<Int>
    let `case`: Case
  }

  private static func runs(
    _ cases: [(slot: Int, case: Case)], _ needs: CaseBreakdown.Needs
  ) -> [Run] {
    var runs: [Run] = []
    for (slot, one) in cases {
      if let last = runs.last, last.slots.upperBound == slot, last.case.isSame(as: one, needs) {
        runs[runs.count - 1].slots = last.slots.lowerBound..<slot + 1
      } else {
        runs.append(Run(slots: slot..<slot + 1, case: one))
      }
    }
    return runs
  }
}

extension Case {
  fileprivate func isSame(as other: Case, _ needs: CaseBreakdown.Needs) -> Bool {
    standing == other.standing && amount == other.amount && weight == other.weight
      && (!needs.day || day == other.day) && (!needs.subject || subject == other.subject)
  }
}
