import Care
import Exchange
import Store

/// A return on its way into the store: read once for what is wrong with it, then child by child as
/// the store asks, so that no more than one record is held at a time.
struct IncomingReturn: Sendable {
  let year: CollectionYear
  let contents: String
  let findings: [Finding]
  let received: ReceivedReturn
  /// Rows that were not taken in, and how many of them only said again what another row says.
  let refusedRows: Int
  let repeatedRows: Int
  let childCount: Int

  init(_ content: YearsReturn) {
    let fresh = RecordReader(content)
    var reader = fresh
    var identifiers: [String] = []
    var numbers: [Int] = []
    while let next = reader.next() {
      identifiers.append(next.child)
      numbers.append(reader.lastNumber)
    }
    let positions = numbers
    year = content.year
    contents = content.contents
    findings = content.findings + reader.findings
    refusedRows = reader.counts.values.map(\.refused).reduce(0, +)
    repeatedRows = reader.counts.values.map(\.repeated).reduce(0, +)
    childCount = identifiers.count
    let source = Source.yearsReturn(content.year)
    received = ReceivedReturn(
      year: content.year, files: content.tables.map(ModuleFile.init).map(\.text),
      identifiers: identifiers,
      record: { fresh.record(at: positions[$0]) ?? CareRecord(source: source) })
  }
}

extension Desk {
  /// Episodes that are open in one return and absent from the next, as findings.
  func lostEpisodes() async throws -> [Finding] {
    try await histories(startingWith: [Finding]()) { findings, history in
      for episode in history.episodes where episode.isLost {
        guard let year = episode.openIn else { continue }
        findings.append(
          Finding(
            rule: "H031", severity: .fault, columns: ["DECOM", "DEC"],
            child: history.localIdentifier,
            message: "The episode from \(episode.startedOn.inWords) is open in the return of "
              + "\(year.name) and absent from the next.",
            mend: "Add it to the next return with its end; until then it ends, for counting, "
              + "with its own year."))
      }
    }.flatMap(\.self)
  }
}
