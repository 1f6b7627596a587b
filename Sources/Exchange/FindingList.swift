/// Findings as they come in, with a limit for each rule and file, so that a damaged file of millions
/// of rows does not fill the memory with sentences about each.
package struct FindingList: Sendable {
  /// How many findings of one rule in one file are kept one by one.
  package static let limit = 10_000

  private struct Origin: Hashable {
    let rule: String
    let file: String?
  }

  private var kept: [Finding] = []
  private var counts: [Origin: Int] = [:]

  package init(_ findings: [Finding] = []) {
    for finding in findings { append(finding) }
  }

  package mutating func append(_ finding: Finding) {
    let count = counts[Origin(rule: finding.rule, file: finding.file), default: 0] + 1
    counts[Origin(rule: finding.rule, file: finding.file)] = count
    if count <= Self.limit { kept.append(finding) }
  }

  package mutating func append(contentsOf findings: [Finding]) {
    for finding in findings { append(finding) }
  }

  /// The findings, and for every rule and file that passed the limit a last one that says how many
  /// more there were.
  package var all: [Finding] {
    let passed = counts.filter { $0.value > Self.limit }
      .sorted { ($0.key.file ?? "", $0.key.rule) < ($1.key.file ?? "", $1.key.rule) }
    return kept
      + passed.compactMap { origin, count in
        guard
          let example = kept.last(where: { $0.rule == origin.rule && $0.file == origin.file })
        else { return nil }
        let more = count - Self.limit
        return Finding(
          rule: origin.rule, severity: example.severity, file: origin.file,
          columns: example.columns,
          message: "The same was found \(more) more \(more == 1 ? "time" : "times") in this file.",
          mend: example.mend)
      }
  }
}
