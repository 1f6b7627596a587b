import Foundation

/// The file of an embedded database, looked at before it is opened so that faults have plain words.
struct DatabaseFile {
  let path: String

  func prepare(for mode: Store.Mode) throws {
    var isFolder: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      try check(isFolder: isFolder.boolValue, mode: mode)
    } else if mode == .create {
      try create()
    } else {
      throw StoreFault(
        "There is no database at \(path).",
        mend: "Check the path, or import a return first: heard import ssda903 PATH --database FILE."
      )
    }
  }

  private func check(isFolder: Bool, mode: Store.Mode) throws {
    guard !isFolder else {
      throw StoreFault(
        "\(path) is a folder, not a database.", mend: "Give the path of a file with --database.")
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw StoreFault(
        "The database \(path) cannot be read.",
        mend: "Give the user who runs Heard the right to read it.")
    }
    let canWrite =
      FileManager.default.isWritableFile(atPath: path)
      && FileManager.default.isWritableFile(atPath: folder)
    guard mode == .readOnly || canWrite else {
      throw StoreFault(
        "The database \(path) cannot be written to.",
        mend: "Give the user who runs Heard the right to write the file and its folder.")
    }
    guard mode == .create || !isEmpty else {
      throw StoreFault(
        "The database \(path) is empty.",
        mend: "Check the path, or import a return into it first.")
    }
    if mode != .readOnly { try makePrivate() }
  }

  /// Whether the file holds nothing: opening it to write would make it a database.
  var isEmpty: Bool {
    guard let size = try? FileManager.default.attributesOfItem(atPath: realPath)[.size] as? Int
    else { return true }
    return size == 0
  }

  private var realPath: String { URL(filePath: path).resolvingSymlinksInPath().path }

  /// Takes the right to read the file from everybody but its owner; SQLite gives the files that it
  /// lays beside it the same rights.
  private func makePrivate() throws {
    for name in [path, path + "-wal", path + "-shm"] {
      let real = URL(filePath: name).resolvingSymlinksInPath().path
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: real),
        let rights = attributes[.posixPermissions] as? Int, rights & 0o077 != 0
      else { continue }
      do {
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
      } catch {
        throw StoreFault(
          "\(name) can be read by others than its owner, and only its owner can change that.",
          mend: "Have its owner run: chmod 600 \(name)")
      }
    }
  }

  private var folder: String {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    return folder.isEmpty ? "." : folder
  }

  /// Makes an empty file that only its owner may read; the files that SQLite lays beside it follow it.
  private func create() throws {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw StoreFault(
        "There is no folder \(folder) to make the database in.",
        mend: "Make the folder first, or check the path given with --database.")
    }
    // The permission has to be there from the first moment: only the call that creates can do that.
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw StoreFault(
        "The database \(path) cannot be made (\(reason)).",
        mend: "Check that you may write in the folder and that there is room on its disk.")
    }
    close(descriptor)
  }
}
