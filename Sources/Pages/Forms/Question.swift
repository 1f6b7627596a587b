import Care

/// How one field of a record is asked for.
package struct Question: Sendable {
  /// What the answer is given with.
  package enum Look: Sendable {
    /// What fits the field: radios for a few words, a list for many, three fields for a day.
    case ordinary
    /// Several lines.
    case lines(Int)
    /// One of these, for a field that refers to something.
    case choice([Choice])
    /// Any of these, for a list.
    case ticks([Choice])
    /// One of the field's words, with other words for them.
    case words([String: String])
  }

  package let field: String
  package let label: String
  package let hint: String?
  package let look: Look
  package let isNeeded: Bool

  package init(
    _ field: String, _ label: String, hint: String? = nil, _ look: Look = .ordinary,
    isNeeded: Bool = false
  ) {
    self.field = field
    self.label = label
    self.hint = hint
    self.look = look
    self.isNeeded = isNeeded
  }
}

/// Questions that belong together, under a heading.
package struct QuestionGroup: Sendable {
  package let title: String?
  package let questions: [Question]

  package init(_ title: String? = nil, _ questions: [Question]) {
    self.title = title
    self.questions = questions
  }
}
