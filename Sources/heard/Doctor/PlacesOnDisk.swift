import Foundation

/// What a file system says of files, folders and programs.
enum PlacesOnDisk {
  /// The rights on a file, as `chmod` counts them; nil where it is not there.
  static func rights(of path: String) -> Int? {
    attributes(path)?[.posixPermissions] as? Int
  }

  /// A file's size in bytes; 0 where it is not there.
  static func size(of path: String) -> Int64 { attributes(path)?[.size] as? Int64 ?? 0 }

  /// The number of the disk that something lies on.
  static func device(of path: String) -> Int? { attributes(path)?[.systemNumber] as? Int }

  static func folder(of path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
  }

  /// The bytes that are left to this user where something lies.
  static func free(at path: String) -> Int64? {
    let all = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return all?[.systemFreeSize] as? Int64
  }

  /// Where a program is found in PATH.
  static func program(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func inWords(_ bytes: Int64) -> String {
    bytes < 10_000_000_000
      ? "\(max(1, bytes / 1_000_000)) MB" : "\(bytes / 1_000_000_000) GB"
  }

  private static func attributes(_ path: String) -> [FileAttributeKey: Any]? {
    try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
  }
}
