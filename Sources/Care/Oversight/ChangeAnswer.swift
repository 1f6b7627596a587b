/// What an officer made of a change in a child's life.
package enum AnswerToChange: String, Word {
  case noted
  case contactMade = "contact made"
  case earlyReview = "early review called"
}

/// What happened to a child that their officer has to know of.
package enum WatchedChange: String, Word {
  case admission = "came into care"
  case move = "new placement"
  case missing = "missing from care"
  case socialWorker = "new social worker"
  case status = "new legal status"
}

/// That an officer saw a change in a child's life, and what they did about it.
package struct ChangeAnswer: Entry {
  package var change: WatchedChange?
  package var changedOn: Day = .earliest
  package var answer: AnswerToChange?
  package var answeredOn: Day = .earliest
  package var officer: Key<Officer>?
  package var reason: String?

  package init() {}
}

extension ChangeAnswer {
  package static var kind: String { "changeAnswer" }
  package static var meaning: String { "what an officer made of a change in a child's life" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("change", &change)
    visitor.field("changedOn", &changedOn)
    visitor.field("answer", &answer)
    visitor.field("answeredOn", &answeredOn)
    visitor.field("officer", &officer)
    visitor.field("reason", &reason)
  }

  package var day: Day { answeredOn }
  package var sentence: String {
    "The officer answered a change (\(change?.rawValue ?? "not recorded")): "
      + "\(answer?.rawValue ?? "not recorded")."
  }

  /// Refuses an answer before the change, a second one, and an early review without its reason.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check(
      "The change was answered", on: answeredOn, isNotBefore: "it happened", on: changedOn)
    if answer == .earlyReview, reason?.isBlank ?? true {
      throw Breach("Say why the review is brought forward.")
    }
    let same = grounds.child.all(ChangeAnswer.self).count {
      $0.value.change == change && $0.value.changedOn == changedOn
    }
    if same > 1 {
      throw Breach("This change is answered already. The answer stands in the history.")
    }
  }
}
