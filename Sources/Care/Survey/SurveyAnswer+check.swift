extension SurveyAnswer {
  /// Refuses answers that contradict one another.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if attends == .all && !reasonsNotAttending.isEmpty {
      throw Breach(
        "A child who attends all reviews has no reason for not attending. Correct one of the two.",
        at: "reasonsNotAttending")
    }
    if let linkedTo, linkedTo.allSatisfy(\.isWhitespace) {
      throw Breach(
        "The answer is linked to no child. Give the local identifier of the child who agreed, or "
          + "leave it out.", at: "linkedTo")
    }
    if let linkedTo, grounds.identifiersUnknown.contains(linkedTo) {
      throw Breach(
        "The answer is linked to \(linkedTo), and there is no such child on the register. Correct the "
          + "identifier, or leave it out.", at: "linkedTo")
    }
  }

  /// The answer as it may leave the service: without the child who agreed to be linked.
  package var unlinked: SurveyAnswer {
    var answer = self
    answer.linkedTo = nil
    return answer
  }
}

extension SurveyComment {
  /// Refuses a day of the month: with one, a comment could be laid beside the answer of that day.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if month.date.day != 1 {
      throw Breach(
        "A comment is kept by its month alone, so that it cannot be matched with an answer. Give "
          + "the first day of the month.", at: "month")
    }
  }
}
