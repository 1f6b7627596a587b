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
        try await embedded.copy(to: part)
      } else {
        try await copySnapshot(into: part)
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

  /// Copies a server's database, as one transaction sees it while others write, into a new file.
  ///
  /// What is written first has a log of writes beside it; the backup is made from it, one file alone.
  private func copySnapshot(into path: String) async throws {
    let full = path + ".full"
    let target = try await Store.open(at: full, mode: .create)
    defer {
      try? target.close()
      for name in [full, full + "-wal", full + "-shm"] {
        try? FileManager.default.removeItem(atPath: name)
      }
    }
    guard let file = target.engine as? SQLiteEngine else { return }
    try await engine.read { source in
      for copy in try TableCopy.all(in: source) {
        var place = TableCopy.Place()
        while true {
          let isFirst = place.rows == 0
          let (rows, after) = try copy.rows(after: place, in: source)
          guard !rows.isEmpty else { break }
          try file.writeAtOnce { transaction in
            if isFirst { try copy.makeRoom(in: transaction) }
            try copy.write(rows, in: transaction)
          }
          place = after
        }
      }
    }
    try await file.copy(to: path)
  }
}
