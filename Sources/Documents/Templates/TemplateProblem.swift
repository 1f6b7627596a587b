/// Something in a template that cannot be printed: where, what is wrong, how to mend it.
package struct TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let message: String
  package let mend: String

  package var description: String { "\(file), line \(line): \(message) \(mend)" }

  /// Problems from top to bottom; of one line no more than three, the last saying how many others.
  static func inOrder(_ problems: [TemplateProblem]) -> [TemplateProblem] {
    var lines: [Int: [TemplateProblem]] = [:]
    for problem in problems where lines[problem.line]?.contains(problem) != true {
      lines[problem.line, default: []].append(problem)
    }
    return lines.sorted { $0.key < $1.key }.flatMap { _, problems in
      let others = problems.count - 3
      guard others > 0, let third = problems.dropFirst(2).first else { return problems }
      let last = TemplateProblem(
        file: third.file, line: third.line,
        message: "\(third.message) \(others) more on this line.", mend: third.mend)
      return Array(problems.prefix(2)) + [last]
    }
  }
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
