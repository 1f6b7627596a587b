extension SurveyComment {
  /// The comment with words that a published report may quote, or with none.
  package func quoting(_ words: String?, by user: User, on day: Day) -> SurveyComment {
    var comment = self
    let words = words.flatMap { $0.isBlank ? nil : $0 }
    comment.quote = words
    comment.quotedBy = words.map { _ in user.name }
    comment.quotedOn = words.map { _ in day }
    return comment
  }

  /// Whether the same may be quoted of another, as the same user decided.
  func isQuoted(as other: SurveyComment?) -> Bool {
    quote == other?.quote && quotedBy == other?.quotedBy && quotedOn == other?.quotedOn
  }
}

extension TextWord {
  /// The first word of a text that is written as a name inside a sentence, or has a number's length or
  /// an `@` beside it; nil where there is none.
  ///
  /// A name that begins a sentence is for whoever reads it, and for the names that the service knows.
  static func mayBeName(in text: String) -> String? {
    if text.contains("@") { return "@" }
    let found = words(of: text).first { word in
      if word.isNumber { return word.key.utf8.count > 3 }
      return word.isCapital && !word.isFirst && !ordinary.contains(word.key)
    }
    return found.map { String(text[$0.range]) }
  }

  /// What is written with a capital letter and is no name of anybody.
  private static let ordinary: Set<String> = [
    "i", "im", "ive", "id", "ill", "iro", "iros", "tv", "ok", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "christmas",
    "easter", "eid", "ramadan", "diwali", "english", "mum", "dad", "nan",
  ]
}
