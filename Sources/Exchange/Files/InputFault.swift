/// Why input from outside cannot be read at all: a sentence that says what and where, and one that
/// says how to mend it.
package struct InputFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let sentence: String
  package let mend: String
  /// What had been found in the files before reading stopped.
  package let earlier: [Finding]

  package init(_ sentence: String, mend: String, earlier: [Finding] = []) {
    self.sentence = sentence
    self.mend = mend
    self.earlier = earlier
  }

  package var description: String { "\(sentence) \(mend)" }

  /// Everything as findings, for those who read findings only.
  package var findings: [Finding] {
    earlier + [ReadingRule.unreadableFile.finding(sentence, mend: mend)]
  }
}
