/// Brothers and sisters who do not share an officer, with no reason recorded.
package struct SiblingsApart: Hashable, Sendable {
  /// The children of the group who are in care and have an officer.
  package let children: [Key<Child>]
  package let officers: [Key<Officer>]

  package static let citation = Citation("IRO Handbook (2010), brothers and sisters", .stated)

  /// The groups whose children have several officers on a day and lack a reason.
  ///
  /// A group is met where all share an officer, or where everybody who has another officer than the
  /// rest has a reason recorded: a conflict of interest, the size of the group, or one in words.
  package static func all(
    of groups: [[Key<Child>]], _ appointments: Appointments, on day: Day
  ) -> [SiblingsApart] {
    groups.compactMap { group in
      let named = group.compactMap { child in
        appointments.named(for: child, on: day).map { (child, $0) }
      }
      let officers = Set(named.map(\.1.officer)).sorted()
      guard officers.count > 1 else { return nil }
      let isExplained = officers.contains { officer in
        named.allSatisfy { $0.1.officer == officer || $0.1.siblingException != nil }
      }
      return isExplained ? nil : SiblingsApart(children: named.map(\.0), officers: officers)
    }
  }
}

extension Entries {
  /// Looked-after parents with their own children who are looked after too, as the people round a
  /// child are recorded; asked with every child's key by local identifier.
  package func parentsInCare(
    _ keys: [String: Key<Child>]
  ) -> [(parent: Key<Child>, child: Key<Child>)] {
    all(PersonInvolved.self).compactMap { row in
      guard row.value.relation == .parent, let child = row.child,
        let parent = row.value.localIdentifier.flatMap({ keys[$0] }), parent != child
      else { return nil }
      return (parent, child)
    }
  }
}

/// A looked-after parent and their own child who share an officer, with no reason of a manager.
package struct ParentAndChildTogether: Hashable, Sendable {
  package let parent: Key<Child>
  package let child: Key<Child>
  package let officer: Key<Officer>

  package static let citation = Citation(
    "IRO Handbook (2010), parents who are looked after", .stated)

  /// The pairs who share an officer on a day where neither appointment says why.
  package static func all(
    of pairs: [(parent: Key<Child>, child: Key<Child>)], _ appointments: Appointments, on day: Day
  ) -> [ParentAndChildTogether] {
    pairs.compactMap { parent, child in
      guard let own = appointments.named(for: child, on: day),
        let theirs = appointments.named(for: parent, on: day), own.officer == theirs.officer,
        [own, theirs].allSatisfy({ ($0.parentAndChildReason ?? "").isEmpty })
      else { return nil }
      return ParentAndChildTogether(parent: parent, child: child, officer: own.officer)
    }
  }
}
