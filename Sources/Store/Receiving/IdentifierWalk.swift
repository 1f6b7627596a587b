import Care

/// Walks several returns side by side in order of the children's identifiers.
struct IdentifierWalk {
  private var cursors: [Cursor]

  private struct Cursor {
    let identifiers: [String]
    /// Positions in order of the identifiers that stand there.
    let order: [Int]
    var next = 0

    var identifier: String? { next < order.count ? identifiers[order[next]] : nil }
  }

  /// A child, and where each return has the child; nil where it has none.
  struct Stop {
    let identifier: String
    let positions: [Int?]
  }

  /// Refuses a return that names a child twice.
  init(_ lists: [[String]]) throws {
    cursors = lists.map { list in
      Cursor(identifiers: list, order: list.indices.sorted { list[$0] < list[$1] })
    }
    for cursor in cursors {
      for (one, next) in zip(cursor.order, cursor.order.dropFirst())
      where cursor.identifiers[one] == cursor.identifiers[next] {
        throw StoreFault(
          "The child \(cursor.identifiers[one]) was handed over twice in one return.",
          mend: "This is a fault of Heard: report it with this sentence.")
      }
    }
  }

  mutating func next() -> Stop? {
    guard let identifier = cursors.lazy.compactMap(\.identifier).min() else { return nil }
    var positions: [Int?] = []
    for index in cursors.indices {
      if cursors[index].identifier == identifier {
        positions.append(cursors[index].order[cursors[index].next])
        cursors[index].next += 1
      } else {
        positions.append(nil)
      }
    }
    return Stop(identifier: identifier, positions: positions)
  }
}
