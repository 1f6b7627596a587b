package import Care

/// The counts of a plan, added up child by child; only the counts are kept, not the children.
///
/// Two tallies of one plan, each of a part of the children, add up to that of all.
package struct Tally: Sendable {
  package let plan: CountingPlan
  var counts: [Int]
  /// For each breakdown by recorded words and each slot, how many children gave each word.
  var words: [Int: [[String: Int]]] = [:]

  package init(_ plan: CountingPlan) {
    self.plan = plan
    counts = Array(repeating: 0, count: plan.layouts.last?.end ?? 0)
    for question in plan.questions.words {
      words[question.breakdown] = Array(repeating: [:], count: question.layout.slots)
    }
  }

  /// Counts one child.
  package mutating func add(_ history: CareHistory) {
    let plan = plan
    plan.walk(history, &self)
  }

  /// Adds the counts of another tally of the same plan.
  package mutating func add(_ other: Tally) {
    precondition(
      plan.layouts == other.plan.layouts && plan.calendar == other.plan.calendar,
      "only tallies of one plan add up")
    for index in counts.indices { counts[index] += other.counts[index] }
    for (breakdown, slots) in other.words {
      for slot in slots.indices {
        words[breakdown]?[slot].merge(slots[slot], uniquingKeysWith: +)
      }
    }
  }
}

extension Tally: CareVisitor {
  mutating func visitInCare(daySlot: Int) {
    for layout in plan.questions.inCare {
      layout.record(.counted(met: true), slot: daySlot, in: &counts)
    }
  }

  mutating func visit(_ child: ChildOnDay, daySlot: Int) {
    record(plan.questions.children, child, daySlot)
    for question in plan.questions.words {
      if let word = question.word(child) {
        question.layout.record(.counted(met: false), slot: daySlot, in: &counts)
        words[question.breakdown]?[daySlot][word, default: 0] += 1
      } else {
        question.layout.record(.leftOut(question.missing), slot: daySlot, in: &counts)
      }
    }
  }

  mutating func visit(onShortBreaks child: ChildOnDay, daySlot: Int) {
    record(plan.questions.shortBreaks, child, daySlot)
  }

  mutating func visit(start event: PeriodEvent, monthSlot: Int) {
    record(plan.questions.starts, event, monthSlot)
  }

  mutating func visit(end event: PeriodEvent, monthSlot: Int) {
    record(plan.questions.ends, event, monthSlot)
  }

  mutating func visit(_ review: ReviewHeld, monthSlot: Int) {
    record(plan.questions.reviews, review, monthSlot)
  }

  mutating func visit(shortBreak review: ReviewHeld, monthSlot: Int) {
    record(plan.questions.shortBreakReviews, review, monthSlot)
  }

  mutating func visit(_ child: ChildInYear, yearSlot: Int) {
    record(plan.questions.years, child, yearSlot)
  }

  @inline(__always)
  private mutating func record<Subject>(
    _ questions: [Questions.Question<Subject>], _ subject: Subject, _ slot: Int
  ) {
    for question in questions {
      question.layout.record(question.judge(subject), slot: slot, in: &counts)
    }
  }
}
