extension Officer {
  /// Refuses to take out an officer whom rows still name: whose visits, posts or children they were
  /// could no longer be told.
  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) {
    let left = Set(grounds.service.all(Officer.self).map(\.key))
    let named = grounds.officersNamed.union(grounds.service.officersNamed)
    guard let missed = named.subtracting(left).min() else { return }
    throw Breach(
      "Records still name officer number \(missed.number). Enter the day on which the officer left "
        + "instead of taking the officer out.")
  }

  /// Fields that hold the number of an officer, in rows of any kind.
  package static let fieldNames: Set<String> = ["officer", "writtenBy"]
}

extension Entries {
  /// The officers whom rows name.
  package var officersNamed: Set<Key<Officer>> {
    Set(
      EntryKind.all.filter(\.namesOfficers).flatMap { kind in
        officers(kind.type, kind)
      })
  }

  private func officers<E: Entry>(_ type: E.Type, _ kind: EntryKind) -> [Key<Officer>] {
    all(type).flatMap { row in
      zip(kind.fields, row.value.cells).compactMap { field, cell -> Key<Officer>? in
        guard Officer.fieldNames.contains(field.name), case .number(let number) = cell else {
          return nil
        }
        return number > 0 ? Key(number) : nil
      }
    }
  }
}

extension EntryKind {
  /// The fields of the kind that hold the number of an officer.
  package var officerFields: [String] {
    fields.filter { Officer.fieldNames.contains($0.name) && $0.shape == .reference }.map(\.name)
  }

  fileprivate var namesOfficers: Bool { !officerFields.isEmpty }
}
