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
    guard let quote else {
      if quotedBy != nil || quotedOn != nil {
        throw Breach(
          "It is said who chose the words that may be quoted, and there are none. Give the words, or "
            + "take the rest out.", at: "quote")
      }
      return
    }
    try SurveyComment.check(quote)
    if quotedBy == nil || quotedOn == nil {
      throw Breach("Say who decided that the words may be quoted, and when.", at: "quote")
    }
  }

  /// Refuses words to be quoted in which a name, a number or an address may stand.
  private static func check(_ quote: String) throws(Breach) {
    if quote.isBlank {
      throw Breach("There are no words to be quoted. Give them, or leave them out.", at: "quote")
    }
    guard let name = TextWord.mayBeName(in: quote) else { return }
    throw Breach(
      "“\(name)” may be a name, a place or a number by which somebody is known. Take it out, or "
        + "write it in small letters.", at: "quote")
  }
}
