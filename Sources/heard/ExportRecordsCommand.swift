import ArgumentParser
import Care
import Exchange
import Foundation
import Store

/// `heard export records`: everything, so that nobody is locked in.
struct ExportRecordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Writes everything that Heard holds into a folder of CSV files.",
    discussion: """
      records/ holds the service's own records, register/ what Heard itself keeps of each child, \
      returns/ the loaded returns as they spoke, and beside them lie the policies, the figures of \
      others and the audit; index.csv says what is in each file. Names and addresses are among them. \
      `heard import ssda903` and `heard import records` read the folder again. Records sealed at \
      adoption are left out unless a reason is given.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The folder to write into; made if it is not there.")
  var folder: String

  @Option(name: .long, help: "Include sealed records, for this reason, which the audit notes.")
  var sealedBecause: String?

  mutating func validate() throws {
    if let sealedBecause, sealedBecause.allSatisfy(\.isWhitespace) {
      throw ValidationError("Say in words why the sealed records are to be included.")
    }
  }

  func run() async throws {
    try await store.work { _, desk in
      let sealed = sealedBecause == nil ? try await desk.sealedRecords() : []
      let children = try await desk.localIdentifiers()
      try await desk.note(sentence(sealed.count), purpose: "heard export records")
      var export = ExportFolder(path: folder)
      try await writeRegister(desk, besides: sealed, into: &export)
      try writeEntries(
        try await desk.entries(joined: false), children, besides: sealed, into: &export)
      try await writeService(desk, children, besides: sealed, into: &export)
      try export.finish()
      try StandardOutput.write(
        "\(export.files.count) files with \(export.rowCount) rows written into \(folder)"
          + (sealed.isEmpty ? "" : "; \(sealed.count) sealed records left out") + "\n")
    }
  }

  private func sentence(_ sealed: Int) -> String {
    let all = "Everything that Heard holds was written into files"
    if let sealedBecause { return "\(all), sealed records included. Reason: \(sealedBecause)" }
    return sealed == 0 ? "\(all)." : "\(all), \(sealed) sealed records left out."
  }

  private func writeRegister(
    _ desk: Desk, besides sealed: Set<Key<Child>>, into export: inout ExportFolder
  ) async throws {
    let files = try await desk.caseFiles { sealed.contains($0.key) ? nil : $0 }
    for kind in RecordFileKind.all {
      guard case .register(let part) = kind.content else { continue }
      var writer = RecordFileWriter(kind)
      for file in files {
        guard let record = file.record(from: .heard) else { continue }
        for cells in part.rows(record) { writer.add(child: file.localIdentifier, cells) }
      }
      try export.write(
        writer.bytes, to: "\(RecordFolder.register)/\(kind.fileName)", rows: writer.count,
        "What Heard itself keeps of each child: \(kind.name).")
    }
    for loaded in try await desk.loadedReturns() {
      var writer = ReturnWriter(year: loaded.year)
      for file in files {
        guard let record = file.record(from: .yearsReturn(loaded.year)) else { continue }
        writer.add(file.localIdentifier, record)
      }
      for (module, bytes) in writer.files.sorted(by: { $0.key.order < $1.key.order }) {
        try export.write(
          bytes, to: "\(RecordFolder.returns)/\(loaded.year.name)/\(module.fileName)",
          rows: bytes.count { $0 == 0x0A } - 1,
          "The return of \(loaded.year.name) as it was loaded: \(module.name).")
      }
    }
  }

  private func writeEntries(
    _ entries: Entries, _ children: [Key<Child>: String], besides sealed: Set<Key<Child>>,
    into export: inout ExportFolder
  ) throws {
    for kind in RecordFileKind.all {
      guard case .entry(let entryKind) = kind.content else { continue }
      var writer = RecordFileWriter(kind)
      for row in entries.every(entryKind) where row.child.map({ !sealed.contains($0) }) ?? true {
        writer.add(
          number: row.number, child: row.child.flatMap { children[$0] }, row.entry.cells)
      }
      try export.write(
        writer.bytes, to: "\(RecordFolder.records)/\(kind.fileName)", rows: writer.count,
        "The service's own records; one row is \(entryKind.type.meaning).")
    }
  }

  private func writeService(
    _ desk: Desk, _ children: [Key<Child>: String], besides sealed: Set<Key<Child>>,
    into export: inout ExportFolder
  ) async throws {
    let policies = try await desk.policies()
    try export.write(
      ServiceFile.policies(policies), to: "policies.csv", rows: policies.settings.count,
      "The choices that the law leaves open, as they were made.")
    let figures = try await desk.referenceFigures()
    try export.write(
      ReferenceFile.text(of: figures), to: "reference-figures.csv", rows: figures.count,
      "Figures of others, each with its source.")
    let loaded = try await desk.loadedReturns()
    try export.write(
      ServiceFile.loadedReturns(loaded), to: "loaded-returns.csv", rows: loaded.count,
      "The returns that were loaded, with their files.")
    let audit = try await desk.audit(limit: .max)
      .filter { $0.child.map { !sealed.contains($0) } ?? true }
    try export.write(
      ServiceFile.rows(
        ["number", "recordedAt", "signedBy", "purpose", "child", "sentence", "change"],
        audit.reversed().map { entry in
          [
            String(entry.number), entry.recordedAt, entry.signedBy, entry.purpose,
            entry.child.flatMap { children[$0] } ?? "", entry.sentence, entry.change ?? "",
          ]
        }),
      to: "audit.csv", rows: audit.count, "Everything that was done, and by whom.")
  }
}

/// The files of an export as they are written, and the index of them.
struct ExportFolder {
  let path: String
  private(set) var files: [(path: String, rows: Int, content: String)] = []

  init(path: String) { self.path = path }

  var rowCount: Int { files.map(\.rows).reduce(0, +) }

  mutating func write(_ text: String, to name: String, rows: Int, _ content: String) throws {
    try write(Array(text.utf8), to: name, rows: rows, content)
  }

  mutating func write(_ bytes: [UInt8], to name: String, rows: Int, _ content: String) throws {
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    try PrivateFolder.make(folder.isEmpty ? path : "\(path)/\(folder)")
    try PrivateFile(path: "\(path)/\(name)").write(bytes)
    files.append((name, rows, content))
  }

  /// Writes the index, last: an export without it was cut short.
  func finish() throws {
    try PrivateFile(path: "\(path)/index.csv").write(Array(ServiceFile.index(files).utf8))
  }
}
