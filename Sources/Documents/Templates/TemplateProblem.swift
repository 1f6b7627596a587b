/// Something in a template that cannot be printed: where, what is wrong, how to mend it.
package struct TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let message: String
  package let mend: String

  package var description: String { "\(file), line \(line): \(message) \(mend)" }
}

/// All that is wrong with a template, found in one go.
package struct TemplateProblems: Error, Sendable, CustomStringConvertible {
  package let all: [TemplateProblem]

  package var description: String {
    let head =
      all.count == 1
      ? "The report was not made, for one reason:"
      : "The report was not made, for \(all.count) reasons:"
    return ([head] + all.map { "- \($0)" }).joined(separator: "\n")
  }
}
