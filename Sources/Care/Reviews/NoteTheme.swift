/// A theme under which the notes of a review are written.
///
/// They follow what a review has to consider (Schedule 7 of the Care Planning, Placement and Case
/// Review (England) Regulations 2010), in words that speak to the child.
package enum NoteTheme: String, CaseIterable, Sendable {
  case meeting = "The meeting"
  case views = "What you said"
  case home = "Where you live"
  case health = "Your health"
  case education = "School and what you like doing"
  case family = "Your family and friends"
  case identity = "Who you are"
  case safety = "Keeping safe"
  case plan = "Your plan for the future"
  case letter = "Letter to the child"

  package static let citation = Citation.carePlanning("Schedule 7", .stated)

  /// The themes of the notes, the letter apart.
  package static let ofNotes = allCases.filter { $0 != .letter }
}

extension RecordBlock {
  package var isLetter: Bool { theme == NoteTheme.letter.rawValue }

  /// Whether a user reads it in the child's record: what is for named people or is not to be disclosed
  /// is read by those who hold the child's reviews, and by those who are named.
  package func isRead(by user: User, whoMay may: Set<ChildAct>) -> Bool {
    switch audience {
    case .everyone, .professionals: true
    case .named: may.contains(.holdReview) || names(user)
    case .notForDisclosure, nil: may.contains(.holdReview)
    }
  }

  /// Whether the user is among those named, by the full name or the name to sign in with.
  private func names(_ user: User) -> Bool {
    let own = Set([user.name, user.fullName].map(PlainLetters.of))
    return namedPeople.contains { own.contains(PlainLetters.of($0)) }
  }
}
