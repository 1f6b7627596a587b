/// Findings as a file: JSON or CSV for programs, or a table for people.
package struct FindingsFile: Sendable {
  package static let columns = [
    "rule", "severity", "file", "line", "columns", "child", "message", "mend",
  ]

  package let findings: [Finding]

  package init(_ findings: [Finding]) { self.findings = findings }

  package func text(_ format: FileFormat) -> String {
    switch format {
    case .table: table
    case .json: json
    case .csv: csv
    }
  }

  private var json: String {
    JSONText.array(
      findings.map { finding in
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
      })
  }

  private var csv: String {
    findings.reduce(into: CSVText.row(Self.columns)) { text, finding in
      text += CSVText.row([
        CSVText.text(finding.rule), finding.severity.rawValue, CSVText.text(finding.file ?? ""),
        CSVText.number(finding.line), CSVText.text(finding.columns.joined(separator: " ")),
        CSVText.text(finding.child ?? ""), CSVText.text(finding.message),
        CSVText.text(finding.mend),
      ])
    }
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
