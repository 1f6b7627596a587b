import Foundation

/// A folder of our own for files that are needed for a moment, readable by nobody else.
struct ScratchFolder {
  let path: String

  init() throws(InputFault) {
    path = NSTemporaryDirectory() + "heard-\(getpid())-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw InputFault(
        "No folder can be made in \(NSTemporaryDirectory()) to unpack an archive.",
        mend: "Make room there, or set TMPDIR to a folder that can be written.")
    }
  }

  func remove() {
    // What cannot be removed stays for the system to clean up; there is nobody to tell.
    _ = try? FileManager.default.removeItem(atPath: path)
  }
}
