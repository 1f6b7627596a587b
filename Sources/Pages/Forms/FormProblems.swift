package import HTML

/// What is not right with what was typed: a sentence for each field, in the order of the form.
package struct FormProblems: Hashable, Sendable {
  private var list: [Problem] = []

  private struct Problem: Hashable, Sendable {
    let field: String
    let sentence: String
  }

  package init() {}

  /// One sentence about the form as a whole.
  package init(_ sentence: String) { add(sentence, to: "form") }

  /// That somebody else changed what the form would change.
  package static let meanwhile = FormProblems(
    "Somebody else changed this while you had it open. Nothing was overwritten: compare what is kept with "
      + "what you typed, then save again.")

  package var isEmpty: Bool { list.isEmpty }

  package mutating func add(_ sentence: String, to field: String) {
    guard self[field] == nil else { return }
    list.append(Problem(field: field, sentence: sentence))
  }

  /// Adds those of another part of the same form.
  package mutating func add(_ others: FormProblems) {
    for other in others.list { add(other.sentence, to: other.field) }
  }

  package subscript(field: String) -> String? { list.first { $0.field == field }?.sentence }

  /// At the top of the page: every problem, each leading to its field.
  package var summary: [Node] {
    guard !list.isEmpty else { return [] }
    return [
      .element(
        .div, [.class("govuk-error-summary"), .id("problems"), Attribute(.tabindex, "-1")],
        [
          .element(
            .div, [Attribute(.role, "alert")],
            [
              .element(.h2, [.class("govuk-error-summary__title")], ["There is a problem"]),
              .element(
                .div, [.class("govuk-error-summary__body")],
                [
                  .element(
                    .ul, [.class("govuk-list govuk-error-summary__list")],
                    list.map { problem in
                      .element(
                        .li,
                        [
                          .element(
                            .a, [.href("#\(problem.field)")], [.text(problem.sentence)])
                        ])
                    })
                ]),
            ])
        ])
    ]
  }
}
