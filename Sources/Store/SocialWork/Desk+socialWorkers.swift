package import Care

extension Desk {
  /// Each child's social workers by the newest source that names any: Heard's own, else the latest
  /// return; a child of whom none is known has no entry.
  package func socialWorkers() async throws -> [Key<Child>: [SocialWorkerEpisode]] {
    try await engine.read { try Desk.socialWorkers(of: 0...Int64.max, in: $0) }
  }

  /// Whether any social worker of a child is known.
  package func knowsSocialWorkers() async throws -> Bool {
    try await engine.read { transaction in
      try transaction.first("SELECT 1 FROM socialWorkerEpisode LIMIT 1") { _ in true } ?? false
    }
  }

  /// The same of the children of a block, and of some others that are read with them.
  static func socialWorkers(
    of block: BlockOfChildren, in transaction: any Transaction
  ) throws -> [Key<Child>: [SocialWorkerEpisode]] {
    try block.ranges.reduce(into: [:]) { workers, range in
      workers.merge(try socialWorkers(of: range, in: transaction)) { first, _ in first }
    }
  }

  /// The same of the children of some numbers.
  static func socialWorkers(
    of numbers: ClosedRange<Int64>, in transaction: any Transaction
  ) throws -> [Key<Child>: [SocialWorkerEpisode]] {
    var workers: [Key<Child>: (source: Source, episodes: [SocialWorkerEpisode])] = [:]
    let columns = SocialWorkerEpisode.columns.joined(separator: ", ")
    try transaction.prepare(
      """
      SELECT child, source, \(columns) FROM socialWorkerEpisode
      WHERE child BETWEEN ? AND ? ORDER BY child, source, startedOn
      """
    ).each([.integer(numbers.lowerBound), .integer(numbers.upperBound)]) { row in
      let child = Key<Child>(row.integer(0))
      let source = Source(number: Int(row.integer(1)))
      var reader = RowReader(row, from: 2, of: SocialWorkerEpisode.table)
      let episode = try SocialWorkerEpisode(from: &reader)
      if let held = workers[child], held.source > source { return }
      if workers[child]?.source != source { workers[child] = (source, []) }
      workers[child]?.episodes.append(episode)
    }
    return workers.mapValues(\.episodes)
  }
}
