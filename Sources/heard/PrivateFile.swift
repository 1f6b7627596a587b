import Foundation

/// A file that holds children's data: readable by its owner alone, and whole or not there.
struct PrivateFile {
  let path: String

  /// Writes beside the file and puts it in place in one step, so that a killed run leaves the old one.
  func write(_ bytes: [UInt8]) throws {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    let part = folder.appending(path: ".\(url.lastPathComponent).\(getpid()).part")
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard
      FileManager.default.createFile(
        atPath: part.path, contents: Data(bytes), attributes: attributes)
    else { throw Problem.cannotWrite(path) }
    let size = try? FileManager.default.attributesOfItem(atPath: part.path)[.size] as? Int
    guard size == bytes.count, unsafe rename(part.path, url.path) == 0 else {
      try? FileManager.default.removeItem(at: part)
      throw Problem.cannotWrite(path)
    }
  }
}
