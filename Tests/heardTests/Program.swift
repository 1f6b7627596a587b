import Foundation

/// The program as a person runs it: arguments in, standard output, standard error and status out.
struct Program {
  let folder: URL
  /// A file; or a schema of its own on the server that the tests are given.
  let database: String

  /// What one run said.
  struct Run {
    let status: Int32
    let output: String
    let error: String

    var all: String { output + error }
  }

  /// A folder of its own for each test, gone afterwards.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "heard-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard let server = Program.server else {
      database = folder.appending(path: "authority.sqlite").path
      return
    }
    let schema = "heard" + UUID().uuidString.replacing("-", with: "").lowercased()
    database = "\(server)?options=-csearch_path%3D\(schema)"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["psql", "--quiet", server, "-c", "CREATE SCHEMA \(schema)"]
    try process.run()
    process.waitUntilExit()
  }

  /// The server that the tests are given, if any: `HEARD_TEST_SERVER=postgres://…`.
  static let server = ProcessInfo.processInfo.environment["HEARD_TEST_SERVER"]

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  @discardableResult
  func heard(_ arguments: String...) throws -> Run { try run(arguments) }

  @discardableResult
  func run(_ arguments: [String], prefix: [String] = []) throws -> Run {
    let process = Process()
    let command = prefix + [try Program.executable().path] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let output = folder.appending(path: "stdout-\(UUID().uuidString)")
    let error = folder.appending(path: "stderr-\(UUID().uuidString)")
    for file in [output, error] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: error)
    }
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }

  /// Writes a file of a return into a folder of it.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ bytes: Data, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// A copy of the example return, to be broken.
  func copyExample(as name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: name), withIntermediateDirectories: true)
    for file in try FileManager.default.contentsOfDirectory(atPath: Program.example.path)
    where file.hasSuffix(".csv") {
      try FileManager.default.copyItem(
        at: Program.example.appending(path: file),
        to: folder.appending(path: "\(name)/\(file)"))
    }
  }

  func edit(_ name: String, _ change: (inout [String]) -> Void) throws {
    let url = folder.appending(path: name)
    var lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    change(&lines)
    try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let example = root.appending(path: "Tests/ExchangeTests/Examples/two-years")

  /// Asks a test only where databases are files.
  static let isOnFile = server == nil

  /// The program, built beside the tests.
  private static func executable() throws -> URL {
    var folder = Bundle.main.executableURL?.deletingLastPathComponent()
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folder = URL(filePath: argument).deletingLastPathComponent()
    }
    let beside = folder?.appending(path: "heard")
    if let beside, FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    let usual = root.appending(path: ".build/debug/heard")
    guard FileManager.default.isExecutableFile(atPath: usual.path) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return usual
  }
}
