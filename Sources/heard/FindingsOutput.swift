import Exchange
import Foundation

/// The file that a list of findings goes to: CSV, or JSON by its name.
struct FindingsOutput {
  let path: String

  /// Refuses a path that cannot be written, before anything was done.
  func check(besides database: String) throws {
    let url = URL(filePath: path).standardizedFileURL
    guard url.path != URL(filePath: database).standardizedFileURL.path else {
      throw Problem(
        sentence: "\(path) is the database itself. Nothing was imported.",
        mend: "Give the findings a file of their own.")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    let isFolder = attributes?[.type] as? FileAttributeType == .typeDirectory
    let probe = url.deletingLastPathComponent()
      .appending(path: ".\(url.lastPathComponent).\(UUID().uuidString).part")
    guard !isFolder,
      FileManager.default.createFile(
        atPath: probe.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else {
      throw Problem(
        sentence: "The findings cannot be written to \(path). Nothing was imported.",
        mend: "Check that the folder exists, is yours to write in and has room.")
    }
    // What cannot be removed again is empty; writing will tell.
    _ = try? FileManager.default.removeItem(at: probe)
  }

  /// Says where the findings are, once they are written.
  func tell(of findings: [Finding]) throws {
    guard !findings.isEmpty else { return }
    try StandardOutput.write(
      findings.count == 1
        ? "The finding is in \(path).\n" : "All \(findings.count) findings are in \(path).\n")
  }

  func write(_ findings: [Finding]) throws {
    let format: FileFormat = path.hasSuffix(".json") ? .json : .csv
    try PrivateFile(path: path).write(Array(FindingsFile(findings).text(format).utf8))
  }
}
