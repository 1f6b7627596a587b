import Care

extension CaseBreakdown {
  /// The rows of one kind, each on the day that it tells of and, where it names one, of its officer.
  ///
  /// A row that is of no child is told apart by a noun and its number.
  static func rows<E: Entry>(
    of type: E.Type, _ name: String,
    officer: @escaping @Sendable (E) -> Key<Officer>? = { _ in nil },
    noun: String? = nil
  ) -> CaseBreakdown {
    CaseBreakdown(name, .events { $0.rows(of: type, officer: officer, noun: noun) { _ in 0 } })
  }

  /// The same by a word of each row, with those of which it was not recorded.
  static func rows<E: Entry, W: Word & Equatable>(
    of type: E.Type, _ name: String, by dimension: String,
    _ word: @escaping @Sendable (E) -> W?,
    officer: @escaping @Sendable (E) -> Key<Officer>? = { _ in nil }, noun: String? = nil
  ) -> CaseBreakdown {
    CaseBreakdown(
      name, by: dimension, keys: W.allCases.map(\.rawValue) + [notKnown],
      .events {
        $0.rows(of: type, officer: officer, noun: noun) { W.position(of: word($0)) }
      })
  }
}

extension CaseGrounds {
  fileprivate func rows<E: Entry>(
    of type: E.Type, officer: (E) -> Key<Officer>?, noun: String?, key: (E) -> Int
  ) -> [Case] {
    entries.all(type).map { row in
      .of(
        row.child, on: row.value.day, key: key(row.value), officer: officer(row.value),
        subject: noun.map { "\($0) \(row.key.number)" } ?? "")
    }
  }
}
