import Care

/// Whether the files of the return speak of the same children.
enum SameChildRules {
  static let all: [ReturnRule] =
    [
      unknown("INT01", \.adoptions), unknown("INT02", \.decisions), unknown("INT03", \.episodes),
      unknown("INT04", \.missing), unknown("INT05", \.health), unknown("INT06", \.leavers),
      unknown("INT07", \.permanence), unknown("INT08", \.reviews),
      unknown("INT09", \.unaccompanied),
      otherBirth("INT11", \.adoptions, \.dob), otherBirth("INT12", \.decisions, \.dob),
      otherBirth("INT13", \.missing, \.dob), otherBirth("INT14", \.health, \.dob),
      otherBirth("INT15", \.leavers, \.dob), otherBirth("INT16", \.permanence, \.dob),
      otherBirth("INT17", \.reviews, \.dob), otherBirth("INT18", \.unaccompanied, \.dob),
      repeated("INT31", \.adoptions), repeated("INT33", \.health), repeated("INT34", \.leavers),
      repeated("INT35", \.permanence),
    ] + [
      ReturnRule(
        "EPI", "The child has neither an episode nor a row as a care leaver.",
        mend: "Add the child's episodes, or take the child out of the header.", severity: .query,
        ["CHILD"], in: [.header],
        check: .rowsInReturn(\.headers) { row, checked in
          !checked.episodes.holds(row.child) && !checked.leavers.holds(row.child)
        }),
      ReturnRule(
        "1012", "The row is for a child without an episode in the year.",
        mend: "Add the child's episodes, or take the row out.", ["CHILD"], in: [.episodes],
        check: .children { child, flagged in
          guard child.episodes.isEmpty else { return }
          flagged.add(child.decisions)
          flagged.add(child.missing)
          flagged.add(child.reviews)
          flagged.add(child.adoptions)
          flagged.add(child.permanence)
          flagged.add(child.health)
        }),
    ]

  private static func unknown<Row>(_ number: String, _ path: RuleCheck.Path<Row>) -> ReturnRule {
    ReturnRule(
      number, "The child is not in the header.",
      mend: "Add the child to the header, or correct the child's identifier.", ["CHILD"],
      in: [.header, Row.module],
      check: .rowsInReturn(path) { row, checked in !checked.headers.holds(row.child) })
  }

  private static func otherBirth<Row>(
    _ number: String, _ path: RuleCheck.Path<Row>, _ dob: any KeyPath<Row, CellDay> & Sendable
  ) -> ReturnRule {
    ReturnRule(
      number, "The date of birth differs from that in the header.",
      mend: "Correct the file that is wrong.", ["DOB"], in: [.header, Row.module],
      check: .pairs(path, \.headers, finds: .first) { row, header, _ in
        row[keyPath: dob].isOtherDay(than: header.dob)
      })
  }

  private static func repeated<Row>(_ number: String, _ path: RuleCheck.Path<Row>) -> ReturnRule {
    ReturnRule(
      number, "The child has more than one row in the \(Row.module.name) file.",
      mend: "Keep one row for each child.", ["CHILD"], in: [Row.module], check: .repeated(path))
  }
}
