import Care
import TestSupport
import Testing

/// Rows entered, corrected and taken out in any order, each taken only where the rules take it.
@Suite("No sequence of rows brings an escalation into a state that cannot be")
struct DisputeRowsFuzzTests {
  private struct Records {
    var grounds = EntryGrounds.example(
      nil, [Escalation.with { $0.openedOn = DisputePropertyTests.opened }])
    private var nextNumber: Int64 = 1

    var escalations: [Entered<Escalation>] { grounds.child.all() }
    var stages: [Entered<EscalationStage>] { grounds.child.all() }

    /// Puts a row in its place, or takes it out, where the rules take it; tells whether they did.
    mutating func put<E: Entry>(_ row: E?, _ key: Key<E>, replacing was: E?) -> Bool {
      guard let kind = EntryKind.named(E.kind) else { return false }
      var after = grounds
      after.child.put(row.map { AnyEntry($0) }, of: kind, key.number, Key(1))
      do {
        if let row {
          try AnyEntry(row).check(replacing: was.map { AnyEntry($0) }, in: after)
        } else {
          try was?.checkTakenOut(of: after)
        }
      } catch { return false }
      grounds = after
      return true
    }

    mutating func step(_ chance: inout Chance) -> Bool {
      let day = DisputePropertyTests.opened.adding(days: Int.random(in: -1...12, using: &chance))
      switch Int.random(in: 0..<10, using: &chance) {
      case 0..<4:
        nextNumber += 1
        let stage = EscalationStage.with {
          $0.escalation = Key(1)
          $0.level = EscalationLevel.allCases.randomElement(using: &chance)
          $0.enteredOn = day
        }
        return put(stage, Key(nextNumber), replacing: nil)
      case 4..<7:
        guard let held = stages.randomElement(using: &chance) else { return false }
        var stage = held.value
        if Bool.random(using: &chance) { stage.respondedOn = day } else { stage.enteredOn = day }
        return put(stage, held.key, replacing: held.value)
      case 7:
        guard let held = stages.randomElement(using: &chance) else { return false }
        return put(nil, held.key, replacing: held.value)
      default:
        guard let held = escalations.first else { return false }
        return put(changed(held.value, day, &chance), held.key, replacing: held.value)
      }
    }

    private func changed(_ escalation: Escalation, _ day: Day, _ chance: inout Chance) -> Escalation
    {
      var escalation = escalation
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: escalation.openedOn = day
      case 1: escalation.resolvedAt = EscalationLevel.allCases.randomElement(using: &chance)
      case 2:
        escalation.resolvedOn = nil
        escalation.resolvedAt = nil
      case 3: escalation.resolvedOn = day
      default:
        escalation.resolvedOn = day
        escalation.resolvedAt = EscalationLevel.management.randomElement(using: &chance)
      }
      return escalation
    }
  }

  @Test("after every row that is taken the escalation can be")
  func fuzz() {
    var chance = Chance(seed: 3)
    var (taken, refused, resolved) = (0, 0, 0)
    for number in 0..<1500 {
      var records = Records()
      for step in 0..<25 {
        if records.step(&chance) { taken += 1 } else { refused += 1 }
        guard let escalation = records.escalations.first else { continue }
        let dispute = records.grounds.dispute(escalation)
        #expect(DisputePropertyTests.isLegal(dispute), "walk \(number), step \(step): \(dispute)")
        if escalation.value.resolvedAt != nil { resolved += 1 }
      }
    }
    #expect(taken > 5000 && refused > 5000 && resolved > 1000)
  }
}
