import Foundation

/// A file that holds children's data: readable by its owner alone, and whole or not there.
struct PrivateFile {
  let path: String

  /// Writes beside the file and puts it in place in one step, so that a killed run leaves the old one.
  func write(_ bytes: [UInt8]) throws {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    let part = folder.appending(path: ".\(url.lastPathComponent).\(getpid()).part").path
    do {
      let file = try PrivateFile.create(part)
      defer { try? file.close() }
      try file.write(contentsOf: Data(bytes))
      try file.synchronize()
    } catch {
      try? FileManager.default.removeItem(atPath: part)
      throw Problem.cannotWrite(path)
    }
    // Unsafe only in name: both paths are Swift strings that outlive the call.
    guard unsafe rename(part, url.path) == 0 else {
      try? FileManager.default.removeItem(atPath: part)
      throw Problem.cannotWrite(path)
    }
    PrivateFile.keepNames(in: folder.path)
  }

  /// A new file that is private from its first moment: only the call that makes it can see to that.
  private static func create(_ path: String) throws -> FileHandle {
    // Unsafe only in name: the path is a Swift string that outlives the call.
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem.cannotWrite(path) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Waits until the disk has the folder's new names; a file system that cannot say is let be.
  private static func keepNames(in folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
