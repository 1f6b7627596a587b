extension CaseFile {
  /// The social workers of the child by first day; where sources differ, the newer is believed.
  package var socialWorkers: [SocialWorkerEpisode] {
    CaseFile.laidOver(records.map(\.socialWorkers), by: \.startedOn)
  }

  /// When the child was missing or away, by first day.
  package var missing: [MissingEpisode] {
    CaseFile.laidOver(records.map(\.missing), by: \.startedOn)
  }

  /// What is known of the child, from the newest source that says anything.
  package var child: Child? {
    (record(from: .heard) ?? records.last { $0.child != nil })?.child
  }

  private static func laidOver<Row>(_ sources: [[Row]], by day: KeyPath<Row, Day>) -> [Row] {
    var rows: [Day: Row] = [:]
    for source in sources { for row in source { rows[row[keyPath: day]] = row } }
    return rows.values.sorted { $0[keyPath: day] < $1[keyPath: day] }
  }
}
