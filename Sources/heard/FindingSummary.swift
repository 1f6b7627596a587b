import Exchange

/// Findings counted by rule, with one example each: what fits on a screen.
struct FindingSummary {
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  var text: String {
    guard !findings.isEmpty else { return "Nothing was found wrong in reading.\n" }
    let byRule = Dictionary(grouping: findings, by: \.rule)
    return byRule.sorted { $0.key < $1.key }.compactMap { rule, found in
      found.first.map { "\(rule) × \(found.count): \(FindingSummary.line(of: $0))\n" }
    }.joined()
  }

  /// Where a finding is, what it says, and how to mend it.
  static func line(of finding: Finding) -> String {
    let place = [finding.file, finding.line.map { "line \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + "\(finding.message) \(finding.mend)"
  }
}
