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
      abstract: "Writes the statutory return of a year as CSV files or XML, without names.",
      discussion: """
        A year whose return was loaded is given back as it was loaded; another is cut from the \
        records that Heard keeps itself. XML has no place for social workers and deprivations of \
        liberty.
        """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "The collection year: 2025-26.")
    var year: CollectionYear

    @Option(name: .long, help: "The folder to write into; made if it is not there.")
    var output: String

    @Option(name: .long, help: "csv or xml.")
    var format: ReturnFormat = .csv

    func run() async throws {
      try await store.work { _, desk in
        let cut = YearsCut(of: year)
        let records = try await desk.filesForReturn { file in
          cut.record(of: file).map { (localIdentifier: file.localIdentifier, record: $0) }
        }
        let children = records.count
        guard children > 0 else {
          throw Problem(
            sentence: "\(store.database) holds no child in care in \(year.name).",
            mend: "Name a year that was imported or kept.")
        }
        try await desk.note(
          "The return of \(year.name) was written for \(children) children.",
          purpose: "heard export ssda903")
        try PrivateFolder.make(output)
        switch format {
        case .csv: try writeFiles(records)
        case .xml: try writeXML(records)
        }
        try StandardOutput.write("\(children) children of \(year.name) written into \(output)\n")
      }
    }

    private func writeXML(_ records: [(localIdentifier: String, record: CareRecord)]) throws {
      var writer = ReturnXMLWriter(year: year)
      for (localIdentifier, record) in records { writer.add(localIdentifier, record) }
      try PrivateFile(path: "\(output)/ssda903.xml").write(writer.bytes)
      guard !writer.leftOut.isEmpty else { return }
      let names = writer.leftOut.map(\.name).sorted().joined(separator: ", ")
      StandardError.write(
        "Left out, since XML has no place for them: \(names). Write the return as CSV as well.")
    }

    private func writeFiles(_ records: [(localIdentifier: String, record: CareRecord)]) throws {
      var writer = ReturnWriter(year: year)
      for (localIdentifier, record) in records { writer.add(localIdentifier, record) }
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

/// The form of a return that is written.
enum ReturnFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, xml
}
