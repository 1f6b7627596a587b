import ArgumentParser
import Foundation

/// Standard error, where progress and problems go, so that standard output stays clean.
enum StandardError {
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}

/// Standard output as bytes.
enum StandardOutput {
  /// Writes all of it; a reader who has read enough, such as `head`, ends the program without a word.
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      // Unsafe only in name: the pointer is used inside the call that lends it.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw Ending.unread
      } else if errno != EINTR {
        throw Problem.cannotPrint(unsafe String(cString: strerror(errno)))
      }
    }
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }
}
