import Exchange

/// Findings counted by rule, with one example each: what fits on a screen.
struct FindingSummary {
  private let findings: [Finding]
  /// Whether all of them go to a file, of which is told when it is written.
  private let areWritten: Bool

  init(_ findings: [Finding], areWritten: Bool) {
    self.findings = findings
    self.areWritten = areWritten
  }

  var text: String {
    guard !findings.isEmpty else { return "Nothing was found wrong in reading.\n" }
    let byRule = Dictionary(grouping: findings, by: \.rule)
    return byRule.sorted { $0.key < $1.key }.compactMap { rule, found in
      found.first.map { "\(rule) × \(found.count): \(FindingSummary.line(of: $0))\n" }
    }.joined() + rest(findings.count - byRule.count)
  }

  /// How many are not shown, and how to read them.
  private func rest(_ count: Int) -> String {
    guard count > 0, !areWritten else { return "" }
    let more = count == 1 ? "1 more finding is" : "\(count) more findings are"
    return "Each rule has one example here; \(more) not shown. To read them all, repeat the "
      + "command with --findings findings.csv: what was taken in already stays as it is.\n"
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
