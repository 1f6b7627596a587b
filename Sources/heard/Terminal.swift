import Foundation

/// Standard error, where progress and problems go, so that standard output stays clean.
enum StandardError {
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}

/// Standard output as bytes.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws {
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }
}
