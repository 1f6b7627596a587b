/// Why a paper could not be made by a program beside Heard, and what to do about it.
package struct ToolProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package let message: String
  package let mend: String

  package var description: String { "\(message) \(mend)" }
}
