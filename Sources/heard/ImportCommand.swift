import ArgumentParser
import Care
import Exchange
import Store

/// `heard import`: files from outside, taken into the database.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes files from outside into the database.",
    subcommands: [StatutoryReturn.self, ImportRecordsCommand.self])

  /// `heard import ssda903`.
  struct StatutoryReturn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ssda903",
      abstract: "Imports the statutory returns of one or more years.",
      discussion: """
        Each PATH is a folder, a zip or an XML file of one collection year, in any order; \
        PATH=2025-26 names the year. A return takes the place of what the same year's return said \
        before, and changes nothing else. Exit status: 0 everything taken in, 1 something refused, \
        2 nothing done.
        """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "Folders, zips or XML files.")
    var paths: [String]

    @Option(name: .long, help: "A file for the list of findings; .json or .csv by its name.")
    var findings: String?

    func run() async throws {
      var progress = Progress()
      let output = findings.map(FindingsOutput.init(path:))
      try await Problem.told { try output?.check(besides: store.database) }
      let incoming = try await Problem.told { try read(&progress) }
      let purpose = "heard import ssda903"
      let report = try await store.work(mode: .create) { _, desk in
        progress.say("Writing what the returns say of each child")
        try await desk.refuseFewerModules(incoming)
        let report = try await desk.receive(incoming.map(\.received), purpose: purpose)
        return (report, try await desk.lostEpisodes(after: incoming))
      }
      let all = incoming.flatMap(\.findings) + report.1
      try say(incoming, report.0, all, areWritten: output != nil)
      let isWhole =
        incoming.allSatisfy { $0.refusedRows == $0.repeatedRows } && report.0.refusals.isEmpty
      let isWritten = try write(all, to: output)
      if !isWhole || !isWritten { throw Ending.withFindings }
    }

    private func read(_ progress: inout Progress) throws -> [IncomingReturn] {
      let returns = try ReturnReader.read(paths.map(ReturnPath.init(argument:)))
      return try returns.map { content in
        guard content.refusedFiles.isEmpty else {
          throw InputFault(
            "The return of \(content.year.name) is not whole: "
              + "\(content.refusedFiles.joined(separator: ", ")) cannot be read.",
            mend: "Mend or remove these files; `heard check ssda903` says what is wrong with each. "
              + "Nothing was imported.", earlier: content.findings)
        }
        for module in [ReturnModule.header, .episodes] where content.table(module) == nil {
          throw InputFault(
            "The return of \(content.year.name) holds no \(module.name) file.",
            mend: "Add it: every return has one. Nothing was imported.",
            earlier: content.findings)
        }
        progress.say("Reading the return of \(content.year.name)")
        return IncomingReturn(content)
      }
    }

    /// Writes the list of findings; false where that failed, once the import itself was done.
    private func write(_ all: [Finding], to output: FindingsOutput?) throws -> Bool {
      guard let output else { return true }
      do {
        try output.write(all)
      } catch {
        StandardError.write("heard: \(error) The import itself was done and holds.")
        return false
      }
      try output.tell(of: all)
      return true
    }

    private func say(
      _ incoming: [IncomingReturn], _ report: ImportReport, _ all: [Finding],
      areWritten: Bool
    ) throws {
      for (one, part) in zip(incoming, report.returns) {
        try StandardOutput.write(
          """
          \(one.year.name): \(one.contents)
            Children: \(part.children.sentence).
            Rows: \(part.rows.sentence).\(one.sentenceOnRefusedRows)

          """)
      }
      for refusal in report.refusals {
        try StandardOutput.write("Child \(refusal.localIdentifier): \(refusal.breach)\n")
      }
      try StandardOutput.write(FindingSummary(all, areWritten: areWritten).text)
      try StandardOutput.write("What the rules of the return say: heard check ssda903.\n")
    }
  }
}
