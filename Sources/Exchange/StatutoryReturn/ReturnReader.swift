import Care

/// Reads the returns that a command was given.
package enum ReturnReader {
  /// What came of reading several returns.
  package struct Outcome: Sendable {
    /// Those that could be read, in the order of their years.
    package let returns: [YearsReturn]
    /// One for each that could not, in the order given.
    package let faults: [InputFault]
  }

  /// The returns in the order of their years.
  ///
  /// All are read before any is handed on, so that two of one year are refused before anything of
  /// either was kept.
  package static func read(
    _ paths: [ReturnPath], limits: ReadingLimits = .standard
  ) throws(InputFault) -> [YearsReturn] {
    let outcome = attempt(paths, limits: limits)
    guard let fault = outcome.faults.first else { return outcome.returns }
    let others =
      outcome.returns.flatMap(\.findings) + outcome.faults.dropFirst().flatMap(\.findings)
    throw InputFault(fault.sentence, mend: fault.mend, earlier: fault.earlier + others)
  }

  /// Reads as many of the returns as can be read.
  package static func attempt(
    _ paths: [ReturnPath], limits: ReadingLimits = .standard
  ) -> Outcome {
    var returns: [CollectionYear: (path: ReturnPath, content: YearsReturn)] = [:]
    var faults: [InputFault] = []
    for path in paths {
      do throws(InputFault) {
        let content = try read(path, label: label(of: path, among: paths), limits: limits)
        if let other = returns[content.year]?.path {
          throw twice(other, path, content)
        }
        returns[content.year] = (path, content)
      } catch {
        faults.append(error)
      }
    }
    return Outcome(returns: returns.sorted { $0.key < $1.key }.map(\.value.content), faults: faults)
  }

  /// One return.
  package static func read(
    _ path: ReturnPath, label: String? = nil, limits: ReadingLimits = .standard
  ) throws(InputFault) -> YearsReturn {
    let content = try ReturnTables(path: path.path, label: label, limits: limits)
    let (year, doubts) = try year(of: path, content)
    var findings = content.findings
    findings.append(contentsOf: doubts)
    return YearsReturn(
      year: year, tables: content.tables, findings: findings.all,
      refusedFiles: content.refusedFiles, files: content.files, isXML: content.isXML)
  }

  private static func year(
    of path: ReturnPath, _ content: ReturnTables
  ) throws(InputFault) -> (CollectionYear, [Finding]) {
    let inference = YearInference(content.tables)
    if let given = path.year {
      return (given, inference.disagreement(with: given).map { [$0] } ?? [])
    }
    if let (inferred, doubts) = inference.year() { return (inferred, doubts) }
    let start = "The year of \(path.path) cannot be told: no DECOM, DEC or REVIEW in it"
    throw InputFault(
      inference.hasUnreadableDays ? "\(start) can be read as a day." : "\(start) is filled in.",
      mend: inference.hasUnreadableDays
        ? "Write days as dd/mm/yyyy, such as 31/03/2026, and not 2026-03-31."
        : "Say the year: \(path.path)=2025-26.",
      earlier: content.findings.all)
  }
}

extension ReturnReader {
  /// What the files of a return are named by beside those of another; nil where it is the only one.
  private static func label(of path: ReturnPath, among paths: [ReturnPath]) -> String? {
    guard paths.count > 1 else { return nil }
    return paths.count { $0.name == path.name } > 1 ? path.path : path.name
  }

  private static func twice(
    _ one: ReturnPath, _ other: ReturnPath, _ content: YearsReturn
  ) -> InputFault {
    if one.path == other.path {
      return InputFault(
        "\(one.path) was given twice.", mend: "Give it once.", earlier: content.findings)
    }
    let areSaid = one.year != nil && other.year != nil
    return InputFault(
      "\(one.path) and \(other.path) are both returns of \(content.year.name).",
      mend: areSaid
        ? "Give one of them."
        : "Give one of them; or say which year each is of, as in \(other.path)=2025-26.",
      earlier: content.findings)
  }
}
