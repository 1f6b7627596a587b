/// What keeps the database from doing what was asked: what is wrong and where, and how to mend it.
package struct StoreFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let sentence: String
  package let mend: String

  package init(_ sentence: String, mend: String) {
    self.sentence = sentence
    self.mend = mend
  }

  package var description: String { "\(sentence) \(mend)" }

  static func unreadable(table: String, value: String) -> StoreFault {
    StoreFault(
      "The table \(table) holds a value that this version of Heard cannot read: \(value).",
      mend: "Run heard verify to see whether the database was altered; else use a newer Heard.")
  }
}
