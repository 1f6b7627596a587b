import Foundation

/// A folder that holds children's data: made for its owner alone.
enum PrivateFolder {
  static func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Problem.cannotWrite(path)
    }
  }
}
