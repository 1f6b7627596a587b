extension OpenChild {
  /// The day by which the child's education, health and care plan is next reviewed, as the newest row
  /// about it has it; nil for a child who has none.
  package func nextEHCReview(on day: Day) -> Day? {
    let rows = entries.all(MonitoredItem.self).map(\.value).filter {
      $0.item == .ehcPlan && $0.recordedOn <= day
    }
    return rows.max { $0.recordedOn < $1.recordedOn }?
      .nextDue(for: history, on: day, policies: policies)
  }
}
