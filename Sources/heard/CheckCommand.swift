import ArgumentParser
import Care
import Exchange

/// `heard check`: what is wrong in a file, without importing it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong in a file, without importing it.",
    subcommands: [StatutoryReturn.self])

  /// `heard check ssda903`.
  struct StatutoryReturn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ssda903",
      abstract: "Checks returns by the rules of their year, and by the clocks of the law.",
      discussion: """
        Each PATH is a folder, a zip or an XML file of one collection year; PATH=2025-26 names the \
        year. With two years the rules between years run too. Nothing is kept. Exit status: 0 \
        nothing is wrong (there may be queries, worth a look), 1 something is wrong, 2 a return \
        could not be read at all.
        """)

    @Argument(help: "Folders, zips or XML files.")
    var paths: [String]

    @Option(name: .long, help: "The collection year, where one return is given: 2025-26.")
    var year: CollectionYear?

    @Option(name: .long, help: "table, json or csv.")
    var format: FileFormat = .table

    @Option(name: .long, help: "Only this rule; may be given again.")
    var rule: [String] = []

    mutating func validate() throws {
      if year != nil && paths.count > 1 {
        throw ValidationError("With several returns name each year as PATH=2025-26, not --year.")
      }
      let known = Set(ReturnRule.all.map(\.number) + ReadingRule.allCases.map(\.number))
      if let unknown = rule.first(where: { !known.contains($0) }) {
        throw ValidationError("There is no rule \(unknown). `heard rules` lists them.")
      }
    }

    func run() async throws {
      do {
        let (findings, faults) = try findings()
        try FindingsFile(findings).write(format, to: StandardOutput.write)
        for fault in faults { StandardError.write("heard: \(fault)") }
        if !faults.isEmpty { throw Ending.nothingDone }
        // A query is worth a look, and no fault of the return.
        if findings.contains(where: { $0.severity != .query }) { throw Ending.withFindings }
      } catch let fault as InputFault {
        try StandardOutput.write(FindingsFile(fault.findings).text(format))
        StandardError.write("heard: \(fault)")
        throw Ending.nothingDone
      }
    }

    /// What is wrong in those that could be read, and why others could not.
    private func findings() throws(InputFault) -> ([Finding], [InputFault]) {
      var returnPaths: [ReturnPath] = []
      for argument in paths {
        let path = try ReturnPath(argument: argument)
        returnPaths.append(ReturnPath(path: path.path, year: path.year ?? year))
      }
      let chosen = rule.isEmpty ? nil : Set(rule)
      var findings: [Finding] = []
      var previous: YearsReturn?
      let outcome = ReturnReader.attempt(returnPaths)
      for content in outcome.returns {
        StandardError.write("\(content.year.name): \(content.contents)")
        findings += content.findings.filter { chosen?.contains($0.rule) ?? true }
        let isNext = previous?.year == content.year.previous
        findings += ReturnCheck.findings(
          in: content, previous: isNext ? previous : nil, rules: chosen)
        previous = content
      }
      return (findings + outcome.faults.flatMap(\.findings), outcome.faults)
    }
  }
}

extension YearsReturn {
  /// What was read, in a line: `Header 100 rows, Episodes 187 rows`.
  var contents: String {
    tables.map { "\($0.module.name) \($0.rowCount) \($0.rowCount == 1 ? "row" : "rows")" }
      .joined(separator: ", ")
  }
}
