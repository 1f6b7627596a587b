package import HTML

/// Takes in a file of figures of others, and shows what was taken of the one that was sent.
package struct ReferenceFilePage: Page {
  /// What was taken of a file.
  package struct Taken: Sendable {
    let figures: Int
    let changed: Int
    let findings: [Finding]

    package init(figures: Int, changed: Int, findings: [Finding]) {
      self.figures = figures
      self.changed = changed
      self.findings = findings
    }
  }

  /// Why a row was left out.
  package struct Finding: Sendable {
    let line: Int?
    let column: String?
    let sentence: String

    package init(line: Int?, column: String?, sentence: String) {
      self.line = line
      self.column = column
      self.sentence = sentence
    }

    /// Where it is and what: `Row 4, value: The value "x" is not a number`.
    var words: String {
      let place = [line.map { "row \($0)" }, column].compactMap(\.self).joined(separator: ", ")
      return place.isEmpty ? sentence : "\(place.uppercasedFirst): \(sentence)"
    }
  }

  private let typed: Submission?
  private let problems: FormProblems
  private let taken: Taken?

  package init(
    typed: Submission? = nil, problems: FormProblems = FormProblems(), taken: Taken? = nil
  ) {
    self.typed = typed
    self.problems = problems
    self.taken = taken
  }

  package var title: String { "Enter figures from a file" }
  package var area: Area? { .figures }
  package var hasProblems: Bool { !problems.isEmpty }
  package var back: Link? { Link("Figures of others", to: .reference) }

  /// A file of another kind has something wrong on each of its rows.
  private static let mostShown = 100

  package func body(in frame: Frame) -> [Node] {
    problems.summary + [.heading(title)] + (taken.map(outcome) ?? []) + [
      .paragraph(
        "A CSV file whose first row names the columns measure, dimension, key, period, value and source. "
          + "Rows that are right are taken; a figure that is there already is corrected. What is wrong "
          + "with other rows is told."),
      frame.form(.referenceFile, [Attribute(.enctype, "multipart/form-data")], questions),
    ]
  }

  private var questions: [Node] {
    [
      .saveKey(problems.isEmpty ? nil : typed),
      Field("file", "The file", hint: "A CSV file, at most 16 MB.", problem: problems["file"])
        .file(".csv,text/csv"),
      Field("why", "Why?", hint: "The audit keeps it with your name.", problem: problems["why"])
        .lines(typed?.text("why") ?? "", rows: 3),
      .button("Take the figures in"),
    ]
  }

  private func outcome(_ taken: Taken) -> [Node] {
    let left = taken.findings.count
    let kept =
      "Figures of the file that are right: \(taken.figures). New or changed: \(taken.changed)."
    guard left > 0 else { return [.inset([.paragraph(kept)])] }
    let more = left - Self.mostShown
    return [
      .inset([.paragraph(kept)]),
      .warning(
        "Rows that were left out: \(left). Mend them in the file and take it in again: what was taken is not "
          + "taken twice."),
      .subheading("What is wrong with them"),
      .list(taken.findings.prefix(Self.mostShown).map { .text($0.words) }),
    ] + (more > 0 ? [.paragraph("Rows that are not shown here: \(more).")] : [])
  }
}
