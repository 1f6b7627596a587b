/// What happened to a child, what was entered of it, and who saw the record.
package struct RecordHistory: Sendable {
  /// By the day on which it happened; the oldest first.
  package let lines: [TimelineLine]
  /// The newest first.
  package let recordings: [Recording]
  /// The newest first.
  package let viewings: [Viewing]

  package init(lines: [TimelineLine], recordings: [Recording], viewings: [Viewing]) {
    self.lines = lines
    self.recordings = recordings
    self.viewings = viewings
  }
}

/// That something of a child's record was brought in, corrected or taken out, as the audit has it.
package struct Recording: Hashable, Sendable {
  package let noted: Viewing
  /// What was done, without names.
  package let sentence: String
  /// The row as it stood before; nil for what the register says.
  package let before: AnyEntry?

  package init(_ noted: Viewing, _ sentence: String, before: AnyEntry? = nil) {
    self.noted = noted
    self.sentence = sentence
    self.before = before
  }
}

extension Entries {
  /// The rows of a child by the day of each, with the day on which each was first recorded where that is
  /// known: by kind and number.
  package func timeline(recordedOn days: [String: [Int64: Day]]) -> [TimelineLine] {
    EntryKind.all.filter(\.isOfChild).flatMap { kind in
      every(kind).map { row in
        TimelineLine(
          day: row.entry.base.day, sentence: row.entry.base.sentence,
          recordedOn: days[kind.name]?[row.number])
      }
    }.inOrderOfDays
  }
}
