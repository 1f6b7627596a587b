package import Care

extension EntryGrounds {
  /// Grounds of an example child with rows, numbered from 1 within their kind.
  package static func example(
    _ history: CareHistory? = nil, _ rows: [any Entry] = [], policies: Policies = .standard
  ) -> EntryGrounds {
    var grounds = EntryGrounds(history: history, policies: policies)
    for row in rows { grounds.add(row) }
    return grounds
  }

  /// Adds a row under the next number of its kind.
  package mutating func add(_ row: any Entry) {
    let row = AnyEntry(row)
    guard let kind = EntryKind.named(row.kind) else { return }
    var number: Int64 = 1
    while child.any(kind, number) ?? service.any(kind, number) != nil { number += 1 }
    if kind.isOfChild {
      child.put(row, of: kind, number, history?.key ?? Key(1))
    } else {
      service.put(row, of: kind, number, nil)
    }
  }

  /// Why a row is refused that is added to these grounds; nil where it is taken.
  package func refusal(of row: any Entry, replacing was: (any Entry)? = nil) -> String? {
    var grounds = self
    grounds.add(row)
    do {
      try AnyEntry(row).check(replacing: was.map(AnyEntry.init), in: grounds)
      return nil
    } catch let breach {
      return breach.sentence
    }
  }
}
