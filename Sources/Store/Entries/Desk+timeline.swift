package import Care

extension Desk {
  /// What happened to a child and to the child's file, in sentences without names, by day.
  ///
  /// What the service recorded stands under the day on which it happened; what was imported, kept or
  /// shown, under the day on which the audit noted it. Nil where there is no such child; a sealed
  /// record is not told.
  package func timeline(of localIdentifier: String) async throws -> [TimelineLine]? {
    guard let entries = try await entries(of: localIdentifier) else { return nil }
    let audit = try await audit(about: localIdentifier, limit: .max).reversed()
    let noted = audit.compactMap { entry -> TimelineLine? in
      // What the service recorded is told by its own row.
      guard entry.change?.hasPrefix("{\"entries\"") != true, let moment = Moment(entry.recordedAt)
      else { return nil }
      return TimelineLine(day: moment.day, sentence: entry.sentence)
    }
    return (entries.timeline + noted).inOrderOfDays
  }
}
