import Care

/// Reads the returns that a command was given.
package enum ReturnReader {
  /// The returns in the order of their years.
  ///
  /// All are read before any is handed on, so that two of one year are refused before anything of
  /// either was kept.
  package static func read(
    _ paths: [ReturnPath], limits: ReadingLimits = .standard
  ) throws(InputFault) -> [YearsReturn] {
    var returns: [CollectionYear: (path: String, content: YearsReturn)] = [:]
    for path in paths {
      let content = try read(path, limits: limits)
      if let other = returns[content.year] {
        throw InputFault(
          "\(other.path) and \(path.path) are both returns of \(content.year.name).",
          mend: "Import one of them; or say which year each is of, as in \(path.path)=2025-26.",
          earlier: content.findings)
      }
      returns[content.year] = (path.path, content)
    }
    return returns.sorted { $0.key < $1.key }.map(\.value.content)
  }

  /// One return.
  package static func read(
    _ path: ReturnPath, limits: ReadingLimits = .standard
  ) throws(InputFault) -> YearsReturn {
    let content = try ReturnTables(path: path.path, limits: limits)
    let inference = YearInference(content.tables)
    var findings = content.findings
    let year: CollectionYear
    if let given = path.year {
      year = given
      if let finding = inference.disagreement(with: given) { findings.append(finding) }
    } else if let (inferred, doubts) = inference.year() {
      year = inferred
      findings.append(contentsOf: doubts)
    } else {
      throw InputFault(
        "The year of \(path.path) cannot be told: no DECOM, DEC or REVIEW in it can be read.",
        mend: "Say the year: \(path.path)=2025-26.", earlier: findings.all)
    }
    return YearsReturn(
      year: year, tables: content.tables, findings: findings.all,
      refusedFiles: content.refusedFiles, files: content.files)
  }
}
