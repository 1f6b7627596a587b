import Care

/// Whoever is shown, child by child, what there is to count: a tally, or the list behind a figure.
protocol CareVisitor {
  mutating func visitInCare(daySlot: Int)
  mutating func visit(_ child: ChildOnDay, daySlot: Int)
  mutating func visit(onShortBreaks child: ChildOnDay, daySlot: Int)
  mutating func visit(start event: PeriodEvent, monthSlot: Int)
  mutating func visit(end event: PeriodEvent, monthSlot: Int)
  mutating func visit(_ review: ReviewHeld, monthSlot: Int)
  mutating func visit(shortBreak review: ReviewHeld, monthSlot: Int)
  mutating func visit(_ child: ChildInYear, yearSlot: Int)
}
