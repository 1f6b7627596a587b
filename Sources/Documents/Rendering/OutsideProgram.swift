import Dispatch
import Foundation

/// A program beside Heard, run in a scratch folder and ended when it takes too long.
struct OutsideProgram {
  let executable: URL
  let arguments: [String]
  let scratch: ScratchFolder
  let timeLimit: Double

  /// Runs the program to its end; a problem says in brief what it had to say.
  func run() throws(ToolProblem) {
    let name = executable.lastPathComponent
    let complaints = scratch.url.appending(path: "\(name).log")
    try scratch.write([], to: complaints.lastPathComponent)
    guard let log = FileHandle(forWritingAtPath: complaints.path) else {
      throw ToolProblem(
        message: "A temporary file could not be written.", mend: "See that the disk is not full.")
    }
    defer { try? log.close() }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = scratch.url
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = log
    process.standardError = log
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw ToolProblem(
        message: "\(name) could not be started.", mend: "Run “make tools” to install it anew.")
    }
    guard ended.wait(timeout: .now() + timeLimit) == .success else {
      // A program starts as the head of its own group: with it ends whatever it has started.
      kill(-process.processIdentifier, SIGKILL)
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw ToolProblem(
        message: "\(name) took longer than \(Int(timeLimit)) seconds and was ended.",
        mend: "Try again when the machine is less busy, or give it longer.")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let status = process.terminationStatus
      throw ToolProblem(
        message: "\(name) stopped with status \(status)\(said(in: complaints)).",
        mend: "Run “make tools” to install it anew; if that does not help, report what it said.")
    }
  }

  /// What the program needs and no more: nothing of the user's settings reaches it.
  private var environment: [String: String] {
    [
      "PATH": "\(executable.deletingLastPathComponent().path):/usr/local/bin:/usr/bin:/bin",
      "HOME": scratch.url.path, "TMPDIR": scratch.url.path, "LANG": "C.UTF-8",
    ]
  }

  /// The last lines that the program wrote, cut short and without the path of the scratch folder.
  private func said(in complaints: URL) -> String {
    guard let data = try? Data(contentsOf: complaints) else { return "" }
    let text = String(decoding: data.suffix(2000), as: UTF8.self)
      .replacingOccurrences(of: scratch.url.path, with: "…")
    let lines = text.split(whereSeparator: \.isNewline).suffix(3).map { line in
      String(line.prefix(160)).filter { !$0.isNewline && ($0.isASCII ? $0 >= " " : true) }
    }
    return lines.isEmpty ? "" : ": " + lines.joined(separator: " / ")
  }
}
