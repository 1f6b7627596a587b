package import Foundation

/// The folder in which `make tools` puts the programs that make PDF and Word files.
package struct Tools: Sendable {
  package let folder: URL
  /// How long one program may take, in seconds.
  package let timeLimit: Double

  package init(folder: URL, timeLimit: Double = 120) {
    self.folder = folder
    self.timeLimit = timeLimit
  }

  /// A program in the folder, or a problem that says how to get it.
  func program(_ name: String, for paper: String) throws(ToolProblem) -> URL {
    let program = folder.appending(path: "bin").appending(path: name)
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw ToolProblem(
        message: "\(paper) cannot be made: \(name) is not in \(folder.path).",
        mend: "Run “make tools” once, or name the folder it is in.")
    }
    return program
  }
}
