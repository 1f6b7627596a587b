/// How a rule looks through a return: row by row, two rows of a child at a time, or child by child.
struct RuleCheck: Sendable {
  typealias Path<Row: CheckedRow> = any KeyPath<CheckedReturn, CheckedRows<Row>> & Sendable

  let run: @Sendable (CheckedReturn, inout FlaggedRows) -> Void

  /// Every row by itself.
  static func rows<Row>(
    _ path: Path<Row>, where isFound: @escaping @Sendable (Row, ReturnYear) -> Bool
  ) -> RuleCheck {
    RuleCheck { checked, flagged in
      let year = checked.year
      for row in checked[keyPath: path].all where isFound(row, year) { flagged.add(row) }
    }
  }

  /// Every row by itself, with the whole return to look around in.
  static func rowsInReturn<Row>(
    _ path: Path<Row>, where isFound: @escaping @Sendable (Row, CheckedReturn) -> Bool
  ) -> RuleCheck {
    RuleCheck { checked, flagged in
      for row in checked[keyPath: path].all where isFound(row, checked) { flagged.add(row) }
    }
  }

  /// Rows of a child that has more than one in the file.
  static func repeated<Row>(_ path: Path<Row>) -> RuleCheck {
    RuleCheck { checked, flagged in
      let rows = checked[keyPath: path]
      for row in rows.all where rows.range(of: row.child).count > 1 { flagged.add(row) }
    }
  }

  /// Every row of one file with every row of the same child in another.
  static func pairs<One, Other>(
    _ path: Path<One>, _ otherPath: Path<Other>, finds: Side = .both,
    where isFound: @escaping @Sendable (One, Other, ReturnYear) -> Bool
  ) -> RuleCheck {
    RuleCheck { checked, flagged in
      let others = checked[keyPath: otherPath]
      for row in checked[keyPath: path].all {
        for other in others[row.child] where isFound(row, other, checked.year) {
          if finds != .second { flagged.add(row) }
          if finds != .first { flagged.add(other) }
        }
      }
    }
  }

  /// Every row with the row of the same child that comes before it.
  static func successive<Row>(
    _ path: Path<Row>, finds: Side = .second,
    where isFound: @escaping @Sendable (_ earlier: Row, _ later: Row, ReturnYear) -> Bool
  ) -> RuleCheck {
    RuleCheck { checked, flagged in
      let rows = checked[keyPath: path].all
      guard rows.count > 1 else { return }
      for index in 1..<rows.count where rows[index].child >= 0 {
        let earlier = rows[index - 1]
        let later = rows[index]
        guard earlier.child == later.child, isFound(earlier, later, checked.year) else { continue }
        if finds != .second { flagged.add(earlier) }
        if finds != .first { flagged.add(later) }
      }
    }
  }

  /// Every row with the same child's rows in last year's file.
  static func withLastYear<Row>(
    _ path: Path<Row>,
    where isFound: @escaping @Sendable (_ now: Row, _ last: Row, ReturnYear) -> Bool
  ) -> RuleCheck {
    RuleCheck { checked, flagged in
      guard let previous = checked.previous else { return }
      let earlier = previous[keyPath: path]
      for row in checked[keyPath: path].all {
        for last in earlier[row.child] where isFound(row, last, checked.year) { flagged.add(row) }
      }
    }
  }

  /// Every child that any file of the return knows.
  static func children(
    _ look: @escaping @Sendable (CheckedChild, inout FlaggedRows) -> Void
  ) -> RuleCheck {
    RuleCheck { checked, flagged in
      for number in 0..<Int32(checked.childCount) {
        look(CheckedChild(source: checked, number: number), &flagged)
      }
    }
  }

  /// Which of two rows a rule finds.
  enum Side: Sendable { case first, second, both }
}
