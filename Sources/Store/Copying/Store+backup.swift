import Foundation

extension Store {
  /// Writes a copy of everything, as it stands at one moment, into a new file of SQLite.
  ///
  /// May be called while others write. The file is its owner's alone, on the disk and whole before it
  /// gets its name; what is there under that name is not replaced.
  package func backUp(to path: String) async throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreFault(
        "There is a file \(path) already.", mend: "Give the name of a file that is not there yet.")
    }
    let part = path + ".part"
    try? FileManager.default.removeItem(atPath: part)
    do {
      if let embedded = engine as? SQLiteEngine {
        try embedded.copy(to: part)
      } else {
        let target = try await Store.open(at: part, mode: .create)
        _ = try await copy(into: target)
        try target.close()
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: part)
      let file = try FileHandle(forUpdating: URL(filePath: part))
      try file.synchronize()
      try file.close()
      try FileManager.default.moveItem(atPath: part, toPath: path)
    } catch {
      for name in [part, part + "-wal", part + "-shm"] {
        try? FileManager.default.removeItem(atPath: name)
      }
      if let fault = error as? StoreFault { throw fault }
      throw StoreFault(
        "The backup \(path) cannot be written.",
        mend: "Check that its folder exists, is yours to write in and has room.")
    }
  }
}
