package import Care

/// What an officer does for a child between reviews, and writes down in a few answers and a note, on a
/// phone in a minute.
package protocol OfficersWork: RecordedWork {
  /// What is asked; the note comes last.
  static var questions: [Question] { get }
  /// The row as its form opens.
  static func begun(by officer: Key<Officer>?, on today: Day) -> Self
}

extension OfficersWork {
  package static var act: ChildAct { .oversee }
  package static var section: ChildSection { .visits }

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    [QuestionGroup(nil, questions)]
  }

  package static func begun(for child: OpenChild, by user: User, on today: Day) -> Self {
    begun(by: user.officer, on: today)
  }

  /// The note of an officer, which the line of management does not see.
  fileprivate static var note: Question {
    Question("note", "Note", hint: "The line of management does not see it.", .lines(5))
  }
}

extension Visit: OfficersWork {
  package static var path: String { "visits" }
  package static var one: String { "a visit or contact" }
  package static var questions: [Question] {
    [
      Question("visitedOn", "When was it?", isNeeded: true),
      Question("contactKind", "How was it?", isNeeded: true),
      Question("wasAlone", "Did you speak with the child alone?"), note,
    ]
  }

  package static func begun(by officer: Key<Officer>?, on today: Day) -> Visit {
    .with {
      $0.visitedOn = today
      $0.officer = officer
    }
  }
}

extension MidpointCheck: OfficersWork {
  package static var path: String { "midpoints" }
  package static var one: String { "a midpoint check" }
  package static var questions: [Question] {
    [
      Question("checkedOn", "When did you check?", isNeeded: true),
      Question("progress", "How does the plan go on?", isNeeded: true), note,
    ]
  }

  package static func begun(by officer: Key<Officer>?, on today: Day) -> MidpointCheck {
    .with {
      $0.checkedOn = today
      $0.officer = officer
    }
  }
}

extension Footprint: OfficersWork {
  package static var path: String { "footprints" }
  package static var one: String { "work between reviews" }
  package static var questions: [Question] {
    [
      Question("doneOn", "When was it done?", isNeeded: true),
      Question("footprintKind", "What was done?", isNeeded: true),
      Question(
        "note", "Note",
        hint: "The line of management sees no note on the record and no legal advice.", .lines(5)),
    ]
  }

  package static func begun(by officer: Key<Officer>?, on today: Day) -> Footprint {
    .with {
      $0.doneOn = today
      $0.officer = officer
    }
  }
}
