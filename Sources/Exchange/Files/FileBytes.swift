import Foundation

/// Reading a file's bytes within a limit.
enum FileBytes {
  private static let step = 1 << 20

  /// Size of a file; 0 where there is none.
  static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// The first bytes of a file; nil where it cannot be opened.
  static func start(of path: String, count: Int) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: count) ?? Data())
    } catch {
      return nil
    }
  }

  /// All bytes of a file; refused before reading where it is larger than the limit.
  static func read(_ path: String, name: String, limit: Int) throws(InputFault) -> [UInt8] {
    let size = size(of: path)
    guard size <= limit else { throw tooLarge(name, size: size, limit: limit) }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw notReadable(name) }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    do {
      while let part = try handle.read(upToCount: step), !part.isEmpty {
        bytes.append(contentsOf: part)
        // The file may have grown since it was measured, or may not be a plain file at all.
        guard bytes.count <= limit else { break }
      }
    } catch {
      throw notReadable(name)
    }
    guard bytes.count <= limit else { throw tooLarge(name, size: bytes.count, limit: limit) }
    return bytes
  }

  static func tooLarge(_ name: String, size: Int, limit: Int) -> InputFault {
    InputFault(
      "\(name) is \(ReadingLimits.inWords(size)) large; at most \(ReadingLimits.inWords(limit)) "
        + "is read.",
      mend: "Check that it is the right file; a return is far smaller.")
  }

  static func notReadable(_ name: String) -> InputFault {
    InputFault(
      "\(name) cannot be opened.",
      mend: "Check that the file is still there and that you may read it.")
  }
}
