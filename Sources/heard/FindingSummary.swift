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

  /// Where a finding is, or whom it is about where that is no one file, what it says, and how to mend it.
  static func line(of finding: Finding) -> String {
    // A message about a whole file begins with its name.
    let file = finding.file.flatMap { finding.message.hasPrefix($0) ? nil : $0 }
    var parts = [file, finding.line.map { "line \($0)" }].compactMap(\.self)
    if finding.file == nil, let child = finding.child { parts = ["Child \(child)"] }
    let place = parts.joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + "\(finding.message) \(finding.mend)"
  }
}
