import Care
import Exchange

/// A tiny return written for one rule: rows, and which of them the rule finds.
///
/// Each row is a module and the cells that differ from an ordinary row of it; `_` stands for a
/// space. A `!` before it says that the rule finds the row, and `last.` that it is in last year's
/// return.
struct RuleExample: CustomStringConvertible {
  let number: String
  let year: CollectionYear
  let rows: [Row]

  struct Row {
    let isFound: Bool
    let isLastYear: Bool
    let module: ReturnModule
    let cells: [String: String]
  }

  var description: String { "\(number) in \(year.name)" }

  /// Reads examples: a line with number and year, then a line for each row.
  static func read(_ text: String) -> [RuleExample] {
    var examples: [RuleExample] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard line.hasPrefix(" ") || line.hasPrefix("!") else {
        let ending = words.count > 1 ? Int(words[1]) : 2026
        examples.append(
          RuleExample(number: words[0], year: CollectionYear(ending: ending ?? 0), rows: []))
        continue
      }
      guard let example = examples.popLast() else { continue }
      let rows = example.rows + [row(words)].compactMap { $0 }
      examples.append(RuleExample(number: example.number, year: example.year, rows: rows))
    }
    return examples
  }

  private static func row(_ words: [String]) -> Row? {
    let isFound = words.first == "!"
    let rest = isFound ? Array(words.dropFirst()) : words
    guard let first = rest.first else { return nil }
    let isLastYear = first.hasPrefix("last.")
    let name = isLastYear ? String(first.dropFirst(5)) : first
    guard let module = ReturnModule.allCases.first(where: { $0.name.lowercased() == name }) else {
      return nil
    }
    var cells = ordinary[module] ?? [:]
    for word in rest.dropFirst() {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      cells[String(parts[0])] = String(parts[1].map { $0 == "_" ? " " : $0 })
    }
    return Row(isFound: isFound, isLastYear: isLastYear, module: module, cells: cells)
  }

  /// An ordinary row of each module: child 1, born in June 2015, in care since June 2025.
  private static let ordinary: [ReturnModule: [String: String]] = [
    .header: [
      "CHILD": "1", "SEX": "M", "DOB": "01/06/2015", "ETHNIC": "WBRI", "UPN": "A123456789012",
    ],
    .episodes: [
      "CHILD": "1", "DECOM": "01/06/2025", "RNE": "S", "LS": "C2", "CIN": "N1", "PLACE": "U6",
      "PLACE_PROVIDER": "PR1", "HOME_POST": "B1 1BB", "PL_POST": "B2 2BB", "URN": "SC123456",
    ],
    .reviews: ["CHILD": "1", "DOB": "01/06/2015", "REVIEW": "20/06/2025", "REVIEW_CODE": "PN1"],
    .uasc: ["CHILD": "1", "SEX": "M", "DOB": "01/06/2009", "DUC": "01/06/2027"],
    .oc2: [
      "CHILD": "1", "DOB": "01/06/2015", "SDQ_SCORE": "10", "CONVICTED": "0",
      "IMMUNISATIONS": "1", "TEETH_CHECK": "1", "HEALTH_ASSESSMENT": "1", "SUBSTANCE_MISUSE": "0",
    ],
    .oc3: ["CHILD": "1", "DOB": "01/06/2007", "IN_TOUCH": "YES", "ACTIV": "F1", "ACCOM": "U1"],
    .ad1: [
      "CHILD": "1", "DOB": "01/06/2015", "DATE_INT": "01/07/2025", "DATE_MATCH": "01/08/2025",
      "FOSTER_CARE": "0", "NB_ADOPTR": "2", "SEX_ADOPTR": "MF", "LS_ADOPTR": "L11",
    ],
    .placedAdoption: ["CHILD": "1", "DOB": "01/06/2015", "DATE_PLACED": "01/07/2025"],
    .prevPerm: ["CHILD": "1", "DOB": "01/06/2015", "PREV_PERM": "Z1"],
    .missing: [
      "CHILD": "1", "DOB": "01/06/2015", "MISSING": "M", "MIS_START": "01/08/2025",
      "MIS_END": "03/08/2025",
    ],
    .swEpisodes: [
      "CHILD": "1", "DOB": "01/06/2015", "SW_ID": "SW1234", "SW_DECOM": "01/06/2025",
      "SW_REASON": "FCONTA",
    ],
    .dolo: ["CHILD": "1", "DOB": "01/06/2015", "DOLO_START": "01/08/2026"],
  ]
}

extension RuleExample {
  /// The return of the example's year or of the year before, with every module there.
  func yearsReturn(isLastYear: Bool) -> YearsReturn {
    let tables = ReturnModule.allCases.compactMap { module in
      let lines = rows.filter { $0.module == module && $0.isLastYear == isLastYear }
        .map { row in module.columns.map { row.cells[$0] ?? "" }.joined(separator: ",") }
      let text = ([module.columns.joined(separator: ",")] + lines).joined(separator: "\n")
      let name = (isLastYear ? "last-" : "") + module.name
      return ReturnTableReader.read(ReturnFile(name: name, bytes: Array(text.utf8))).table
    }
    return YearsReturn(year: isLastYear ? year.previous : year, tables: tables, findings: [])
  }

  /// What the rule finds, each row by file and line.
  var found: Set<String> {
    let findings = ReturnCheck.findings(
      in: yearsReturn(isLastYear: false), previous: yearsReturn(isLastYear: true),
      rules: [number])
    return Set(findings.filter { $0.rule == number }.map { "\($0.file ?? "") \($0.line ?? 0)" })
  }

  /// What the rule should find, in the same words.
  var expected: Set<String> {
    var lines: [String: Int] = [:]
    var expected: Set<String> = []
    for row in rows {
      let name = (row.isLastYear ? "last-" : "") + row.module.name
      lines[name, default: 1] += 1
      if row.isFound { expected.insert("\(name) \(lines[name] ?? 0)") }
    }
    return expected
  }
}
