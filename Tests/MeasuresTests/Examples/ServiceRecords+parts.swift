import Care
import Measures
import TestSupport

/// Parts of a service's records, as counting is given them.
extension ServiceRecords {
  /// What is of the children of some numbers, of the kinds that measures are counted from.
  func of(_ numbers: ClosedRange<Int64>) -> ServiceRecords { of(Set(numbers)) }

  func of(_ numbers: Set<Int64>) -> ServiceRecords {
    var part = ServiceRecords()
    part.histories = histories.filter { numbers.contains($0.key.number) }
    part.socialWorkers = socialWorkers.filter { numbers.contains($0.key.number) }
    for kind in EntryKind.all where kind.isOfChild && CaseCounts.kinds.contains(kind.name) {
      part.take(kind.type, from: entries) { $0.map { numbers.contains($0.number) } ?? false }
    }
    return part
  }

  /// What is of the service alone, with the groups of brothers and sisters.
  var ofService: ServiceRecords {
    var part = ServiceRecords()
    part.siblings = siblings
    for kind in EntryKind.all where !kind.isOfChild && CaseCounts.kinds.contains(kind.name) {
      part.take(kind.type, from: entries) { _ in true }
    }
    return part
  }

  mutating func take<E: Entry>(
    _ type: E.Type, from others: Entries, where isTaken: (Key<Child>?) -> Bool
  ) {
    entries.set(others.all(type).filter { isTaken($0.child) })
  }
}
