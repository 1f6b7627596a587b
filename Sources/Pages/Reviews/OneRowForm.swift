package import Care

/// A form of one row of a review, where what the row may say depends on the rest of the review.
package struct OneRowForm<E: Entry>: RowsForm {
  package var form: EntryForm<E>
  package let held: Entered<E>?
  package let file: ReviewFile
  package let child: OpenChild
  /// Why the form cannot be filled in now; nil where it can.
  package let closed: String?
  /// What is wrong with a row, by its field; nil where nothing is.
  private let wrong: @Sendable (E) -> (field: String, sentence: String)?

  init(
    _ form: EntryForm<E>, _ held: Entered<E>?, _ file: ReviewFile, _ child: OpenChild,
    closed: String? = nil,
    wrong: @escaping @Sendable (E) -> (field: String, sentence: String)? = { _ in nil }
  ) {
    self.form = form
    self.held = held
    self.file = file
    self.child = child
    self.closed = closed
    self.wrong = wrong
  }

  package var typed: Submission? {
    get { form.typed }
    set { form.typed = newValue }
  }
  package var problems: FormProblems {
    get { form.problems }
    set { form.problems = newValue }
  }
  package var version: RowVersion { RowVersion(of: held.map { [$0.value] } ?? []) }

  package mutating func meanwhile() { form.meanwhile(held?.value ?? form.start) }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    guard let row = form.read(submission) else { return nil }
    if let closed {
      problems = FormProblems(closed)
      return nil
    }
    if let wrong = wrong(row) {
      problems.add(wrong.sentence, to: wrong.field)
      return nil
    }
    return [EntrySet(child.localIdentifier, [EntryChange.of(held, row)].compactMap(\.self))]
  }
}
