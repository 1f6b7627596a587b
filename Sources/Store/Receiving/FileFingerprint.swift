import Crypto
import Foundation

/// SHA-256 over the bytes of files, by which the audit can later tell which files were imported.
package enum FileFingerprint {
  /// The fingerprint of files in the order of their names, in hexadecimal.
  package static func of(filesAt paths: [String]) throws -> String {
    var hasher = SHA256()
    for path in paths.sorted() {
      guard let file = FileHandle(forReadingAtPath: path) else {
        throw StoreFault(
          "The file \(path) cannot be read.",
          mend: "Check the path, and that the user who runs Heard may read the file.")
      }
      defer { try? file.close() }
      while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty {
        hasher.update(data: bytes)
      }
    }
    return Hexadecimal.text(Array(hasher.finalize()))
  }
}
