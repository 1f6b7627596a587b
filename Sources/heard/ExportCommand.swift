import ArgumentParser
import Care
import Exchange
import Foundation
import Store

/// `heard export`: what Heard holds, in the formats of others.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes what Heard holds in the formats of others.",
    subcommands: [ExportRecordsCommand.self, StatutoryReturn.self],
    defaultSubcommand: ExportRecordsCommand.self)

  /// `heard export ssda903`.
  struct StatutoryReturn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ssda903",
      abstract: "Writes the statutory return of a year as CSV files, without names.",
      discussion: """
        A year whose return was loaded is given back as it was loaded; another is cut from the \
        records that Heard keeps itself.
        """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "The collection year: 2025-26.")
    var year: CollectionYear

    @Option(name: .long, help: "The folder to write into; made if it is not there.")
    var output: String

    func run() async throws {
      try await store.work { _, desk in
        let cut = YearsCut(of: year)
        var writer = ReturnWriter(year: year)
        let records = try await desk.filesForReturn { file in
          cut.record(of: file).map { (file.localIdentifier, $0) }
        }
        for (localIdentifier, record) in records { writer.add(localIdentifier, record) }
        let children = records.count
        guard children > 0 else {
          throw Problem(
            sentence: "\(store.database) holds no child in care in \(year.name).",
            mend: "Name a year that was imported or kept.")
        }
        try await desk.note(
          "The return of \(year.name) was written for \(children) children.",
          purpose: "heard export ssda903")
        try writeFiles(writer)
        try StandardOutput.write("\(children) children of \(year.name) written into \(output)\n")
      }
    }

    private func writeFiles(_ writer: ReturnWriter) throws {
      try PrivateFolder.make(output)
      for (module, bytes) in writer.files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        try PrivateFile(path: "\(output)/\(module.fileName)").write(bytes)
      }
    }
  }
}

extension ReturnModule {
  /// The file name under which a module is written; readers know it by its columns.
  var fileName: String { "\(name.lowercased()).csv" }
}
