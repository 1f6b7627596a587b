/// What keeps the database from doing what was asked: what is wrong and where, and how to mend it.
package struct StoreFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let sentence: String
  package let mend: String
  /// Whether nobody knows if what was asked was done: then Heard does not do it again by itself.
  let isInDoubt: Bool

  package init(_ sentence: String, mend: String) {
    self.init(sentence, mend: mend, isInDoubt: false)
  }

  init(_ sentence: String, mend: String, isInDoubt: Bool) {
    self.sentence = sentence
    self.mend = mend
    self.isInDoubt = isInDoubt
  }

  package var description: String { "\(sentence) \(mend)" }

  static func unreadable(table: String, value: String) -> StoreFault {
    StoreFault(
      "The table \(table) holds a value that this version of Heard cannot read: \(value).",
      mend: "Run heard verify to see whether the database was altered; else use a newer Heard.")
  }
}
