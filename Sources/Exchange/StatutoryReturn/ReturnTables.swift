import Foundation

/// Everything that one path holds of a return: its tables, and what was wrong or left aside.
struct ReturnTables: Sendable {
  private(set) var tables: [ReturnTable] = []
  private(set) var findings = FindingList()
  /// Files that are meant for the return and could not be taken in.
  private(set) var refusedFiles: [String] = []
  /// Files that tables were read from, in the order of their names.
  private(set) var files: [String] = []
  /// Whether the tables come from XML.
  private(set) var isXML = false
  /// What files are named by besides their own name, where several returns were given.
  private let label: String?

  /// Reads a folder, a zip archive or an XML file.
  init(path: String, label: String? = nil, limits: ReadingLimits) throws(InputFault) {
    self.label = label
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: (path as NSString).resolvingSymlinksInPath)
    switch attributes?[.type] as? FileAttributeType {
    case nil:
      throw InputFault(
        "There is nothing at \(path).",
        mend: "Check the path; give a folder, a zip archive or an XML file.")
    case .typeDirectory?:
      let folder = try InputFolder(path: path, label: label, limits: limits)
      findings.append(contentsOf: folder.findings)
      try read(folder.entries, of: "The folder \(path)", limits: limits)
    case .typeRegular?: try readFile(path, limits: limits)
    default:
      throw InputFault(
        "\(path) is neither a folder nor a plain file.",
        mend: "Give a folder, a zip archive or an XML file.")
    }
    guard !tables.isEmpty else { throw nothingToRead(at: path) }
    nameMissingModules()
  }

  /// Where one file is to blame, what is wrong with it; else that there is nothing.
  private func nothingToRead(at path: String) -> InputFault {
    let errors = findings.all.filter { $0.severity == .error }
    if let error = errors.first, errors.count == 1 {
      return InputFault(
        error.message, mend: error.mend, earlier: findings.all.filter { $0 != error })
    }
    return InputFault(
      "There is no file of a return at \(path) that can be read.",
      mend: "Check that it is the right one; the files must lie directly in it.",
      earlier: findings.all)
  }

  private mutating func readFile(_ path: String, limits: ReadingLimits) throws(InputFault) {
    let name = label ?? (path as NSString).lastPathComponent
    guard let start = FileBytes.start(of: path, count: ReturnFileKind.bytesNeeded) else {
      throw FileBytes.notReadable(path)
    }
    switch ReturnFileKind(start: start) {
    case .zip:
      let scratch = try ScratchFolder()
      defer { scratch.remove() }
      let archive = try ZipArchive(path: path, label: label, limits: limits, into: scratch)
      findings.append(contentsOf: archive.findings)
      try read(archive.entries, of: path, limits: limits)
    case .xml:
      let bytes = try FileBytes.read(path, name: path, limit: limits.largestFile)
      readXML(ReturnFile(name: name, bytes: bytes))
    case .table:
      throw InputFault(
        "\(path) is one file of a return.",
        mend: "Give the folder that holds all files of the return.")
    case .empty, .other:
      throw InputFault(
        "\(path) is not a return: it is \(start.isEmpty ? "empty" : "neither zip nor XML").",
        mend: "Give a folder, a zip archive or an XML file.")
    }
  }

  /// Reads the files of a folder or archive; XML only where there are no tables beside it.
  private mutating func read(
    _ entries: [InputFolder.Entry], of place: String, limits: ReadingLimits
  ) throws(InputFault) {
    var xml: [InputFolder.Entry] = []
    var hasTables = false
    for entry in entries {
      guard let start = FileBytes.start(of: entry.path, count: ReturnFileKind.bytesNeeded) else {
        refuse(entry.name, FileBytes.notReadable(entry.name))
        continue
      }
      switch ReturnFileKind(start: start) {
      case .table:
        hasTables = true
        readTable(entry, limits: limits)
      case .xml: xml.append(entry)
      case .empty: refuseEmpty(entry.name)
      case .zip: leave(entry.name, because: "it is an archive within a folder or archive")
      case .other: findings.append(unknownFile(entry.name, start: start))
      }
    }
    try take(xml, hasTables: hasTables, of: place, limits: limits)
  }

  private mutating func take(
    _ xml: [InputFolder.Entry], hasTables: Bool, of place: String, limits: ReadingLimits
  ) throws(InputFault) {
    if hasTables {
      for entry in xml {
        findings.append(
          InputFolder.left(
            entry.name, because: "comma-separated files lie beside it",
            mend: "If it is the return that you mean, give it by itself."))
      }
      return
    }
    guard xml.count <= 1 else {
      throw InputFault(
        "\(place) holds \(xml.count) XML files.",
        mend: "Give each of them by itself: an XML file is a whole return.")
    }
    for entry in xml {
      do {
        let bytes = try FileBytes.read(entry.path, name: entry.name, limit: limits.largestFile)
        readXML(ReturnFile(name: entry.name, bytes: bytes))
      } catch {
        refuse(entry.name, error)
      }
    }
  }
}

extension ReturnTables {
  private mutating func readTable(_ entry: InputFolder.Entry, limits: ReadingLimits) {
    do {
      let bytes = try FileBytes.read(entry.path, name: entry.name, limit: limits.largestFile)
      let reading = ReturnTableReader.read(ReturnFile(name: entry.name, bytes: bytes))
      findings.append(contentsOf: reading.findings)
      if reading.isRefused { refusedFiles.append(entry.name) }
      guard let table = reading.table else { return }
      files.append(entry.name)
      if let other = tables.first(where: { $0.module == table.module }) {
        findings.append(
          ReadingRule.severalFiles.finding(
            file: entry.name,
            "\(entry.name) is a second \(table.module.name) file beside \(other.fileName); "
              + "the rows of both are read.",
            mend: "Take one of them out if it is an older copy."))
      }
      tables.append(table)
      tables.sort { $0.module.order < $1.module.order }
    } catch {
      refuse(entry.name, error)
    }
  }

  private mutating func readXML(_ file: ReturnFile) {
    let reading = ReturnXMLReader.read(file)
    findings.append(contentsOf: reading.findings)
    if reading.tables.isEmpty { refusedFiles.append(file.name) } else { files.append(file.name) }
    tables = reading.tables
    isXML = true
  }

  private mutating func refuse(_ name: String, _ fault: InputFault) {
    refusedFiles.append(name)
    findings.append(
      ReadingRule.unreadableFile.finding(file: name, fault.sentence, mend: fault.mend))
  }

  /// An empty file may be one of the return that was not exported; only its name can tell.
  private mutating func refuseEmpty(_ name: String) {
    guard name.lowercased().hasSuffix(".csv") || name.lowercased().hasSuffix(".xml") else {
      return leave(name, because: "it is empty")
    }
    refusedFiles.append(name)
    findings.append(
      ReadingRule.emptyFile.finding(
        file: name, "\(name) is empty.",
        mend: "Export the file again, or take it out if there is nothing to return."))
  }

  private mutating func leave(_ name: String, because reason: String) {
    findings.append(InputFolder.left(name, because: reason))
  }

  private func unknownFile(_ name: String, start: [UInt8]) -> Finding {
    // A few lines are enough to say what is wrong with the first of them.
    ReturnTableReader.read(ReturnFile(name: name, bytes: start)).findings.first
      ?? InputFolder.left(name, because: "it is not a file of the return")
  }

  private mutating func nameMissingModules() {
    for module in [ReturnModule.header, .episodes]
    where !tables.contains(where: { $0.module == module }) {
      findings.append(
        ReadingRule.missingModule.finding(
          "The return holds no \(module.name) file that can be read.",
          mend: "Add it, unless it was left out on purpose."))
    }
  }
}
