import Crypto
import Foundation

/// A list of passwords that became known, as a file that the operator names.
///
/// Each line begins with the SHA-1 of a password in 40 hexadecimal digits, in order, as the download of
/// Pwned Passwords has them (`5BAA6…:10434004`). It is looked up on this machine, by halving; nobody is
/// asked, and no password leaves.
package struct BreachedPasswords: Sendable {
  private let path: String
  private let size: UInt64

  /// Throws a ``StoreFault`` where the file cannot be read or is no such list.
  package init(at path: String) throws {
    self.path = path
    let file = try Self.open(path)
    defer { try? file.close() }
    size = try file.seekToEnd()
    guard size > 0, let first = try Self.line(at: 0, in: file, size),
      let last = try Self.line(at: size - 1, in: file, size), first.hash <= last.hash
    else { throw Self.noList(path) }
  }

  /// Whether a password is on the list.
  package func holds(_ text: String) throws -> Bool {
    let wanted = Self.hash(of: text)
    let file = try Self.open(path)
    defer { try? file.close() }
    var (low, high) = (UInt64(0), size)
    while low < high {
      guard let line = try Self.line(at: low + (high - low) / 2, in: file, size) else {
        throw Self.noList(path)
      }
      if line.hash == wanted { return true }
      if line.hash < wanted { low = line.end } else { high = line.start }
    }
    return false
  }

  /// What a list has in the place of a password.
  static func hash(of text: String) -> String {
    let bytes = Data(text.precomposedStringWithCanonicalMapping.utf8)
    return Hexadecimal.text(Array(Insecure.SHA1.hash(data: bytes))).uppercased()
  }

  private static func open(_ path: String) throws -> FileHandle {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreFault(
        "The list of breached passwords \(path) cannot be read.",
        mend: "Check the path in HEARD_BREACHED_PASSWORDS, and that Heard's user may read it.")
    }
    return file
  }

  /// A line: the hash that it begins with, and where it and the next begin.
  private struct Line {
    let hash: String
    let start: UInt64
    let end: UInt64
  }

  /// Longer than any line of a list.
  private static let longest: UInt64 = 120

  /// The line in which a byte stands; nil where it is none of a list.
  private static func line(at place: UInt64, in file: FileHandle, _ size: UInt64) throws -> Line? {
    let from = place < longest ? 0 : place - longest
    try file.seek(toOffset: from)
    let bytes = Array(try file.read(upToCount: Int(2 * longest)) ?? Data())
    let here = Int(place - from)
    guard here < bytes.count else { return nil }
    let start = bytes[..<here].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[here...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    guard start > 0 || from == 0, end < bytes.count || from + UInt64(end) == size else {
      return nil
    }
    let digits = bytes[start..<end].prefix { isDigit($0) }
    guard digits.count == 40 else { return nil }
    return Line(
      hash: String(decoding: digits, as: UTF8.self).uppercased(), start: from + UInt64(start),
      end: from + UInt64(end))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static func noList(_ path: String) -> StoreFault {
    StoreFault(
      "\(path) is no list of breached passwords.",
      mend: "It has a line for each, SHA-1 in hexadecimal digits first, in order: the download of "
        + "Pwned Passwords ordered by hash.")
  }
}

extension Store {
  /// The same store, which refuses passwords of a list; nil for none.
  package func refusing(_ breached: BreachedPasswords?) -> Store {
    var store = self
    store.breached = breached
    return store
  }

  /// The same store, which lets nobody in without a one-time code where `isSo`.
  package func demandingCodes(_ isSo: Bool) -> Store {
    var store = self
    store.demandsCodes = isSo
    return store
  }
}
