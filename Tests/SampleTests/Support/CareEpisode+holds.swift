import Care

extension CareEpisode {
  /// Whether the child is in this episode at the end of a day.
  func holds(on day: Day) -> Bool {
    startedOn <= day && ceasedOn.map { $0 > day } ?? true
  }
}
