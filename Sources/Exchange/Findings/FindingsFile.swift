/// Findings as a file: JSON or CSV for programs, or a table for people.
package struct FindingsFile: Sendable {
  package static let columns = [
    "rule", "severity", "file", "line", "columns", "child", "message", "mend",
  ]

  package let findings: [Finding]

  package init(_ findings: [Finding]) { self.findings = findings }

  package func text(_ format: FileFormat) -> String {
    var text = ""
    write(format) { text += $0 }
    return text
  }

  /// Hands the file on piece by piece, so that hundreds of thousands of findings need not be held
  /// once more as text.
  package func write(_ format: FileFormat, to output: (String) throws -> Void) rethrows {
    switch format {
    case .table: try output(table)
    case .json:
      try output(findings.isEmpty ? "[]\n" : "[\n")
      try writePieces { pieces, isFirst in
        try output((isFirst ? "" : ",\n") + pieces.map(json).joined(separator: ",\n"))
      }
      if !findings.isEmpty { try output("\n]\n") }
    case .csv:
      try output(CSVText.row(Self.columns))
      try writePieces { pieces, _ in try output(pieces.map(csv).joined()) }
    }
  }

  private func writePieces(_ write: (ArraySlice<Finding>, Bool) throws -> Void) rethrows {
    let length = 1000
    for start in stride(from: 0, to: findings.count, by: length) {
      try write(findings[start..<min(start + length, findings.count)], start == 0)
    }
  }

  private func json(_ finding: Finding) -> String {
    let columns = finding.columns.map { JSONText.string($0) }.joined(separator: ",")
    return JSONText.object([
      ("rule", JSONText.string(finding.rule)),
      ("severity", JSONText.string(finding.severity.rawValue)),
      ("file", JSONText.string(finding.file)),
      ("line", JSONText.number(finding.line)),
      ("columns", "[\(columns)]"),
      ("child", JSONText.string(finding.child)),
      ("message", JSONText.string(finding.message)),
      ("mend", JSONText.string(finding.mend)),
    ])
  }

  private func csv(_ finding: Finding) -> String {
    CSVText.row([
      CSVText.text(finding.rule), finding.severity.rawValue, CSVText.text(finding.file ?? ""),
      CSVText.number(finding.line), CSVText.text(finding.columns.joined(separator: " ")),
      CSVText.text(finding.child ?? ""), CSVText.text(finding.message),
      CSVText.text(finding.mend),
    ])
  }

  private var table: String {
    var table = PlainTable([
      .init(heading: "rule"), .init(heading: "severity"), .init(heading: "file"),
      .init(heading: "line", isNumber: true), .init(heading: "child"),
      .init(heading: "what is wrong, and how to mend it"),
    ])
    for finding in findings {
      table.add([
        finding.rule, finding.severity.rawValue, finding.file ?? "",
        CSVText.number(finding.line), finding.child ?? "", "\(finding.message) \(finding.mend)",
      ])
    }
    return table.text
  }
}
