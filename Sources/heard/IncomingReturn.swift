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
  let isXML: Bool

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
    isXML = content.isXML
    let source = Source.yearsReturn(content.year)
    received = ReceivedReturn(
      year: content.year, files: content.tables.map(ModuleFile.init).map(\.text),
      identifiers: identifiers, unread: reader.unreadChildren,
      record: { fresh.record(at: positions[$0]) ?? CareRecord(source: source) })
  }
}

extension IncomingReturn {
  /// What was refused in reading, in lines to follow the others; empty where nothing was.
  var sentenceOnRefusedRows: String {
    var lines: [String] = []
    if repeatedRows > 0 {
      lines.append(
        repeatedRows == 1
          ? "1 row was left out because it says the same as another."
          : "\(repeatedRows) rows were left out because they say the same as another.")
    }
    let unread = refusedRows - repeatedRows
    if unread > 0 {
      lines.append(
        unread == 1
          ? "1 row could not be taken in." : "\(unread) rows could not be taken in.")
    }
    return lines.map { "\n  \($0)" }.joined()
  }
}

extension Desk {
  /// Episodes that are open in one return and absent from the next, as findings; none of a sealed record,
  /// which whoever imports need not know.
  func lostEpisodes(after incoming: [IncomingReturn]) async throws -> [Finding] {
    let sealed = try await sealedIdentifiers()
    let unread = Dictionary(incoming.map { ($0.year, $0.received.unread) }) { $1 }
    return try await histories(parts: 1, startingWith: [Finding]()) { findings, history in
      guard !sealed.contains(history.localIdentifier) else { return }
      for episode in history.episodes where episode.isLost {
        guard let year = episode.openIn else { continue }
        let lost = LostEpisode(
          child: history.localIdentifier, startedOn: episode.startedOn, openIn: year,
          isUnread: unread[year.next]?.contains(history.localIdentifier) ?? false)
        findings.append(lost.finding)
      }
    }.flatMap(\.self)
  }
}
