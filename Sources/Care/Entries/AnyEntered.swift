/// A row of any kind with its number and the child that it is about.
package struct AnyEntered: Sendable {
  package let number: Int64
  package let child: Key<Child>?
  package let entry: AnyEntry
}

extension Entries {
  /// The rows of a kind that is known by its description alone.
  package func every(_ kind: EntryKind) -> [AnyEntered] { every(kind.type) }

  private func every<E: Entry>(_ type: E.Type) -> [AnyEntered] {
    all(type).map {
      AnyEntered(number: $0.key.number, child: $0.child, entry: AnyEntry($0.value))
    }
  }
}
