import Foundation

/// A zip archive with the files of one return, taken apart by the program `unzip`.
///
/// It is listed before anything is unpacked; each file is then written by `unzip -p` under a name of
/// our own, so that nothing in the archive decides where a byte goes.
struct ZipArchive {
  private(set) var entries: [InputFolder.Entry] = []
  /// What was named and left.
  private(set) var findings: [Finding] = []

  private let path: String
  private let name: String
  /// What stands before the name of each file in a finding.
  private let prefix: String
  private let tool: String
  private let limits: ReadingLimits
  private let deadline: ContinuousClock.Instant

  init(
    path: String, label: String? = nil, limits: ReadingLimits, into scratch: ScratchFolder
  ) throws(InputFault) {
    guard let tool = ToolRun.find("unzip") else {
      throw InputFault(
        "\(path) is a zip archive, and the program unzip is not installed.",
        mend: "Install it (apt-get install unzip), or unpack the archive and give the folder.")
    }
    self.path = path
    name = (path as NSString).lastPathComponent
    self.tool = tool
    self.limits = limits
    deadline = ContinuousClock.now + .seconds(limits.secondsToUnpack)
    prefix = label.map { "\($0)/" } ?? ""
    let listing = try list(into: scratch)
    for (index, entry) in try chosen(from: listing).enumerated() {
      let target = "\(scratch.path)/\(index)"
      try unpack(entry, to: target)
      entries.append(InputFolder.Entry(name: prefix + entry.fileName, path: target))
    }
  }

  private func list(into scratch: ScratchFolder) throws(InputFault) -> ZipListing {
    let output = "\(scratch.path)/list"
    try run(["-Z", "-s", path], output: output, limit: limits.mostFiles * 1024)
    let bytes = try FileBytes.read(output, name: name, limit: limits.mostFiles * 1024)
    // The last line counts what is listed; without it the list was cut short.
    guard String(decoding: bytes.suffix(200), as: UTF8.self).contains(" uncompressed, ") else {
      throw InputFault(
        "The list of what is in \(name) could not be read whole.",
        mend: "Make room on the disk that holds the folder for temporary files, or make the "
          + "archive again.")
    }
    return ZipListing(lines: String(decoding: bytes, as: UTF8.self))
  }

  /// The files to unpack: those that lie in no folder or, where all lie in one, in that.
  private mutating func chosen(from listing: ZipListing) throws(InputFault) -> [ZipListing.Entry] {
    guard listing.entries.count <= limits.mostFiles else {
      throw InputFault(
        "\(name) holds \(listing.entries.count) files; at most \(limits.mostFiles) are unpacked.",
        mend: "Pack the files of one return only.")
    }
    if let entry = listing.entries.first(where: \.leadsOut) {
      throw InputFault(
        "\(name) holds a file whose name leads out of the archive: "
          + "\(ReturnTableReader.quoted(entry.name)). Nothing was unpacked.",
        mend: "Do not use this archive; ask where it came from.")
    }
    if let entry = listing.entries.first(where: \.isEncrypted) {
      throw InputFault(
        "\(ReturnTableReader.quoted(entry.name)) in \(name) is locked with a password.",
        mend: "Unpack the archive yourself and give the folder.")
    }
    let own = listing.entries.filter { !$0.name.hasPrefix("__MACOSX/") }
    let folders = Set(own.map(\.folder))
    let folder = folders.count == 1 ? folders.first ?? "" : ""
    var chosen: [ZipListing.Entry] = []
    for entry in own {
      if let reason = reasonToLeave(entry, folder: folder) {
        findings.append(InputFolder.left(prefix + entry.name, because: reason))
      } else {
        chosen.append(entry)
      }
    }
    try checkSizes(chosen)
    return chosen.sorted { $0.name < $1.name }
  }

  private func reasonToLeave(_ entry: ZipListing.Entry, folder: String) -> String? {
    if entry.folder != folder { return "it lies in a folder of the archive" }
    if entry.isLink { return "it is a link, and links are not followed" }
    if !entry.canBeAskedFor { return "its name has characters that cannot be asked for" }
    return nil
  }

  private func checkSizes(_ entries: [ZipListing.Entry]) throws(InputFault) {
    if let entry = entries.first(where: { $0.size > limits.largestFile }) {
      throw FileBytes.tooLarge(
        "\(entry.name) in \(name)", size: entry.size, limit: limits.largestFile)
    }
    // Sizes are what the archive says; a sum that runs over is larger than any limit.
    var total = 0
    for entry in entries {
      let (sum, isOver) = total.addingReportingOverflow(entry.size)
      total = isOver ? Int.max : sum
    }
    guard total <= limits.largestInput else {
      throw FileBytes.tooLarge(
        "\(name), unpacked,", size: total, limit: limits.largestInput)
    }
  }

  private func unpack(_ entry: ZipListing.Entry, to target: String) throws(InputFault) {
    // An archive can hold more than it says; what it said is the limit.
    try run(["-p", path, entry.name], output: target, limit: entry.size)
    // unzip ends as if all were well where the disk is full.
    guard FileBytes.size(of: target) == entry.size else {
      throw InputFault(
        "\(ReturnTableReader.quoted(entry.name)) in \(name) could not be unpacked whole.",
        mend: "Make room on the disk that holds the folder for temporary files, or make the "
          + "archive again.")
    }
  }

  private func run(_ arguments: [String], output: String, limit: Int) throws(InputFault) {
    let run = ToolRun(
      tool: tool, arguments: arguments, output: output, limit: limit, deadline: deadline)
    switch run.run() {
    case .ended(status: 0), .ended(status: 1): return
    case .ended(status: 50):
      throw InputFault(
        "There is no room to unpack \(name).",
        mend: "Make room on the disk that holds the folder for temporary files.")
    case .ended:
      throw InputFault(
        "\(name) cannot be unpacked: it is damaged, or not a zip archive.",
        mend: "Make the archive again, or give the folder instead.")
    case .tooLarge:
      throw InputFault(
        "\(name) holds more than it says, so nothing of it was read.",
        mend: "Do not use this archive; ask where it came from.")
    case .tooSlow:
      throw InputFault(
        "Unpacking \(name) took more than \(limits.secondsToUnpack) seconds and was stopped.",
        mend: "Unpack it yourself and give the folder.")
    case .notStarted:
      throw InputFault(
        "The program unzip could not be started for \(name).",
        mend: "Check that the disk is not full, or unpack the archive and give the folder.")
    }
  }
}
