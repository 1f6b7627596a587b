package import Care

extension Place {
  package static let challenges = Place("/challenges")

  /// Where every challenge begins: whether the child is at immediate risk.
  package static func newChallenge(_ child: Key<Child>) -> Place {
    .child(child, under: "challenges/new")
  }

  package static func newReferral(_ child: Key<Child>) -> Place {
    .child(child, under: "challenges/risk")
  }

  package static func newIntervention(_ child: Key<Child>) -> Place {
    .child(child, under: "interventions/new")
  }

  package static func newEscalation(_ child: Key<Child>) -> Place {
    .child(child, under: "escalations/new")
  }

  /// A page of an informal intervention; its own page without a path.
  package static func intervention(
    _ child: Key<Child>, _ key: Key<Intervention>, _ path: String = ""
  ) -> Place { .child(child, under: "interventions/\(key.number)\(path)") }

  /// A page of a formal escalation; its own page without a path.
  package static func escalation(
    _ child: Key<Child>, _ key: Key<Escalation>, _ path: String = ""
  ) -> Place { .child(child, under: "escalations/\(key.number)\(path)") }

  /// The page of a challenge of a list.
  static func challenge(_ child: Key<Child>, _ line: ChallengeLine) -> Place {
    switch line.kind {
    case .informal: .intervention(child, Key(line.number))
    case .formal: .escalation(child, Key(line.number))
    }
  }
}
