import Foundation

/// A folder that nobody else can read, for the time that a paper is made.
struct ScratchFolder: Sendable {
  let url: URL

  init() throws(ToolProblem) {
    url = FileManager.default.temporaryDirectory
      .appending(path: "heard-\(getpid())-\(UUID().uuidString)", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ToolProblem(
        message: "No temporary folder could be made in \(url.deletingLastPathComponent().path).",
        mend: "See that the disk is not full and that the folder may be written to.")
    }
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  func write(_ bytes: [UInt8], to name: String) throws(ToolProblem) {
    do {
      try Data(bytes).write(to: url.appending(path: name))
    } catch {
      throw ToolProblem(
        message: "A temporary file could not be written in \(url.path).",
        mend: "See that the disk is not full.")
    }
  }

  /// The bytes of a file; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appending(path: name))).map { [UInt8]($0) }
  }
}
