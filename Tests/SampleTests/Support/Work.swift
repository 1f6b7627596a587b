import Care
import Sample
import Testing

/// The service's own records of a sample, as they are read back: of the service, and of each child.
struct Work {
  let census: Census
  let service: Entries
  /// By position in the census.
  let children: [Entries]

  init(of census: Census) {
    self.census = census
    let positions = Dictionary(
      uniqueKeysWithValues: zip(census.identifiers, census.identifiers.indices))
    var service = Entries()
    var children = Array(repeating: Entries(), count: census.identifiers.count)
    for rows in SampleEntries(of: census.authority, records: census.records).all {
      let position = rows.localIdentifier.flatMap { positions[$0] }
      for change in rows.changes {
        guard let kind = EntryKind.named(change.kind) else { continue }
        if let position {
          children[position].put(change.now, of: kind, change.number, Key(Int64(position + 1)))
        } else {
          service.put(change.now, of: kind, change.number, nil)
        }
      }
    }
    self.service = service
    self.children = children
  }

  /// The last day that the sample tells of.
  var end: Day { census.ends[0] }

  func grounds(of position: Int) -> EntryGrounds {
    EntryGrounds(
      child: children[position], service: service, history: census.histories[position])
  }

  /// What is wrong with children's rows of a kind, each problem with the child's identifier before it.
  func problems<E: Care.Entry>(_ type: E.Type, _ find: (E, Int) -> String?) -> [String] {
    children.indices.flatMap { position in
      children[position].all(type).compactMap { row in
        find(row.value, position).map { "\(census.identifiers[position]): \($0)" }
      }
    }
  }
}

extension Made {
  var work: Work {
    get throws { try #require(Made.works[self]) }
  }

  private static let works: [Made: Work] = {
    var works: [Made: Work] = [:]
    for made in Made.allCases {
      if let census = try? made.census { works[made] = Work(of: census) }
    }
    return works
  }()
}
