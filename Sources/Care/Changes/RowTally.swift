/// How many rows came, changed and went.
package struct RowTally: Hashable, Sendable {
  package var added = 0
  package var changed = 0
  package var withdrawn = 0

  package init() {}

  package mutating func count<Row>(_ changes: [RowChange<Row>]) {
    for change in changes { count(change) }
  }

  package mutating func count<Row>(_ change: RowChange<Row>?) {
    guard let change else { return }
    switch (change.was, change.now) {
    case (nil, _?): added += 1
    case (_?, _?): changed += 1
    case (_?, nil): withdrawn += 1
    case (nil, nil): break
    }
  }

  package var isEmpty: Bool { added + changed + withdrawn == 0 }

  /// `2 rows added, 1 changed`.
  package var sentence: String {
    var parts: [String] = []
    for (count, word) in [(added, "added"), (changed, "changed"), (withdrawn, "withdrawn")]
    where count > 0 {
      let noun = parts.isEmpty ? (count == 1 ? " row" : " rows") : ""
      parts.append("\(count)\(noun) \(word)")
    }
    return parts.isEmpty ? "no rows changed" : parts.joined(separator: ", ")
  }
}
