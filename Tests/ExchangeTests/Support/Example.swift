import Exchange
import Foundation

/// The example returns that lie beside these tests.
enum Example {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

  static let thisYear = folder.appending(path: "two-years").path
  static let lastYear = folder.appending(path: "two-years/prev").path

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "two-years/\(name)")))
  }

  /// The names of the CSV files of this year's return.
  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: thisYear)
      .filter { $0.hasSuffix(".csv") }.sorted()
  }
}

/// A folder that is gone when the test is over.
struct TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "heard-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func remove() { _ = try? FileManager.default.removeItem(atPath: path) }
}

extension ReturnTable {
  /// All rows as text.
  var texts: [[String]] {
    (0..<rowCount).map { row in columns.indices.map { text(row, $0) } }
  }
}

extension ReturnTableReader.Reading {
  var rules: [String] { findings.map(\.rule) }
}

/// Reads one file of a return from text.
func read(_ text: String, name: String = "file.csv") -> ReturnTableReader.Reading {
  ReturnTableReader.read(ReturnFile(name: name, bytes: Array(text.utf8)))
}
