import Foundation

/// One run of another program whose output goes to a file, with a limit on its size and its time.
struct ToolRun {
  enum Outcome: Hashable {
    case ended(status: Int32)
    case tooLarge
    case tooSlow
    case notStarted
  }

  let tool: String
  let arguments: [String]
  let output: String
  /// Bytes that the output may come to, and the moment by which the program must have ended.
  let limit: Int
  let deadline: ContinuousClock.Instant

  /// Where a program is on the PATH; nil where it is not installed.
  static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  func run() -> Outcome {
    guard
      FileManager.default.createFile(
        atPath: output, contents: nil, attributes: [.posixPermissions: 0o600]),
      let file = FileHandle(forWritingAtPath: output)
    else { return .notStarted }
    defer { try? file.close() }
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return .notStarted }
    while process.isRunning {
      if FileBytes.size(of: output) > limit { return stop(process, .tooLarge) }
      if ContinuousClock.now > deadline { return stop(process, .tooSlow) }
      Thread.sleep(forTimeInterval: 0.002)
    }
    process.waitUntilExit()
    if FileBytes.size(of: output) > limit { return .tooLarge }
    return .ended(status: process.terminationStatus)
  }

  private func stop(_ process: Process, _ outcome: Outcome) -> Outcome {
    process.terminate()
    process.waitUntilExit()
    return outcome
  }
}
