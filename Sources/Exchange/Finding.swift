/// Something wrong, or to be looked at, in a file that came from outside.
package struct Finding: Hashable, Sendable, Codable {
  /// The DfE's rule number as text (`399`, `392c`, `INT08`); ours begin with `H`.
  package let rule: String
  package let severity: Severity
  /// Name of the file, without its folder; nil where the finding is about no one file.
  package let file: String?
  /// Line in the file (the header is line 1); nil where the finding is about no one line.
  package let line: Int?
  package let columns: [String]
  /// The child's local identifier; never a name.
  package let child: String?
  /// What is wrong, in one sentence.
  package let message: String
  /// How to mend it, in one sentence.
  package let mend: String

  package enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The file, row or cell cannot be taken in as it is.
    case error
    /// Taken in, and wrong by a rule of the return.
    case fault
    /// Taken in, and worth a look.
    case query
  }

  package init(
    rule: String, severity: Severity, file: String? = nil, line: Int? = nil,
    columns: [String] = [], child: String? = nil, message: String, mend: String
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.line = line
    self.columns = columns
    self.child = child
    self.message = message
    self.mend = mend
  }
}
