/// How much is read from outside before it is refused.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of one file, unpacked.
  package var largestFile: Int
  /// Bytes of all files of one folder or archive, unpacked.
  package var largestInput: Int
  /// Files in one folder or archive.
  package var mostFiles: Int
  /// Seconds that unpacking an archive may take.
  package var secondsToUnpack: Int

  package init(
    largestFile: Int = 256 << 20, largestInput: Int = 1 << 30, mostFiles: Int = 1000,
    secondsToUnpack: Int = 120
  ) {
    self.largestFile = largestFile
    self.largestInput = largestInput
    self.mostFiles = mostFiles
    self.secondsToUnpack = secondsToUnpack
  }

  /// 256 MiB a file and 1 GiB in all: seven times what a return of 100,000 children takes.
  package static let standard = ReadingLimits()

  /// A number of bytes as people write it.
  static func inWords(_ bytes: Int) -> String {
    for (size, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] where bytes >= size {
      let tenths = bytes * 10 / size
      return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
    return "\(bytes) bytes"
  }
}
