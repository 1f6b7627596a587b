import Care

/// Runs the rules of a collection year over its return.
package enum ReturnCheck {
  /// What the rules find, by file, line and rule.
  ///
  /// A rule whose files are not all there does not run; a finding names each file that is missing.
  package static func findings(
    in yearsReturn: YearsReturn, previous: YearsReturn? = nil, rules chosen: Set<String>? = nil
  ) -> [Finding] {
    let checked = CheckedReturn(yearsReturn, previous: previous)
    var findings: [Finding] = []
    var unrun: [ReturnModule: Int] = [:]
    var unrunForLastYear: [ReturnModule: Int] = [:]
    for rule in ReturnRule.all where rule.years.contains(yearsReturn.year) {
      if let chosen, !chosen.contains(rule.number) { continue }
      let lacking = rule.files.filter { yearsReturn.table($0) == nil }
      for module in lacking { unrun[module, default: 0] += 1 }
      let lackingLastYear = rule.lastYearsFiles.filter { previous?.table($0) == nil }
      for module in lackingLastYear { unrunForLastYear[module, default: 0] += 1 }
      guard lacking.isEmpty && lackingLastYear.isEmpty else { continue }
      var flagged = FlaggedRows()
      rule.check.run(checked, &flagged)
      findings += flagged.places.map { finding(of: rule, at: $0, in: checked) }
    }
    findings += unrun.map { missingFile($0, rules: $1, in: yearsReturn.year) }
    if let previous {
      findings += unrunForLastYear.map { missingFile($0, rules: $1, in: previous.year) }
    }
    return findings.sorted(by: isBefore)
  }

  private static func finding(
    of rule: ReturnRule, at place: FlaggedRows.Place, in checked: CheckedReturn
  ) -> Finding {
    let source = place.isLastYear ? checked.previous?.source : checked.source
    var row = Int(place.row)
    for table in source?.tables(place.module) ?? [] {
      guard row >= table.rowCount else {
        let child = table.column("CHILD").map { table.trimmed(row, $0) } ?? []
        let columns = rule.columns.filter(table.columns.contains)
        return Finding(
          rule: rule.number, severity: rule.severity, file: table.fileName,
          line: table.line(of: row), columns: columns.isEmpty ? ["CHILD"] : columns,
          child: child.isEmpty ? nil : String(decoding: child, as: UTF8.self),
          message: rule.sentence, mend: rule.mend)
      }
      row -= table.rowCount
    }
    return Finding(
      rule: rule.number, severity: rule.severity, columns: rule.columns, message: rule.sentence,
      mend: rule.mend)
  }

  private static func missingFile(
    _ module: ReturnModule, rules: Int, in year: CollectionYear
  ) -> Finding {
    Finding(
      rule: "H110", severity: .query,
      message: "The return of \(year.name) has no \(module.name) file, so "
        + (rules == 1 ? "1 rule that needs it was" : "\(rules) rules that need it were")
        + " not run.",
      mend: "Add the \(module.name) file to the folder and check again, if the return has one.")
  }

  private static func isBefore(_ one: Finding, _ other: Finding) -> Bool {
    (one.file ?? "", one.line ?? 0, one.rule, one.message)
      < (other.file ?? "", other.line ?? 0, other.rule, other.message)
  }
}
