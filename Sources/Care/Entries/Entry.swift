/// A row whose fields are described once, for every file and table that holds it.
package protocol Described: Hashable, Sendable {
  /// Shows a visitor every field, always in the same order.
  mutating func fields(_ visitor: inout some FieldVisitor)

  /// Takes every value from a reader's cells, as ``fields(_:)`` does.
  ///
  /// A requirement, so that it is compiled for each kind and this one visitor: a report reads some
  /// million fields, and through a visitor of any type each costs twice as much.
  mutating func take(from reader: inout CellReader)
}

extension Described {
  package mutating func take(from reader: inout CellReader) { fields(&reader) }

  /// Every value, in the order of the fields.
  package var cells: [FieldCell] {
    var copy = self
    var writer = CellWriter()
    copy.fields(&writer)
    return writer.cells
  }

  /// The row with its values taken from one cell for each field; throws ``UnreadableField``.
  package func filled(from cells: [FieldCell]) throws -> Self {
    var row = self
    var reader = CellReader(cells: cells)
    row.take(from: &reader)
    if let unreadable = reader.unreadable { throw UnreadableField(name: unreadable) }
    return row
  }
}

/// A row of the service's own records: a visit, a decision, an escalation, a supervision session.
///
/// One description, ``fields(_:)``, serves every reader and writer of the kind: its table, its CSV
/// file and the audit. A kind is added by a file in its subject's folder and a line in
/// ``EntryKind/all``; nothing else has to know of it.
package protocol Entry: Described {
  /// What the kind is called in the database, as a file and in the audit: `visit`.
  static var kind: String { get }
  /// What one row of the kind is, in words: `a visit or talk with the child`.
  static var meaning: String { get }
  /// Whether a row is about one child; else it is about the service.
  static var isOfChild: Bool { get }

  /// A row in which nothing has been written yet; the days that it needs are ``Day/earliest``.
  init()

  /// The day on which what the row tells happened: its place in the timeline.
  var day: Day { get }
  /// What the timeline says, without a name or an address.
  var sentence: String { get }

  /// The last day of some rows; nil where there is none. Compiled for each kind.
  static func lastDay(of rows: [Entered<Self>]) -> Day?

  /// Says no to a row that cannot be, beside what else is known; `was` is the row that it replaces.
  func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach)

  /// Says no to taking the row out, where what is left in the grounds cannot be without it.
  func checkTakenOut(of grounds: EntryGrounds) throws(Breach)
}

extension Entry {
  package static var isOfChild: Bool { true }

  package static func lastDay(of rows: [Entered<Self>]) -> Day? {
    var last: Day?
    for row in rows {
      let day = row.value.day
      if last.map({ $0 < day }) ?? true { last = day }
    }
    return last
  }

  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {}

  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) {}

  /// A row made by filling in a blank one.
  package static func with(_ fill: (inout Self) -> Void) -> Self {
    var entry = Self()
    fill(&entry)
    return entry
  }
}

/// Whoever is shown the fields of an entry: to tell what they are, to write them or to read them.
package protocol FieldVisitor {
  /// A field that every row has.
  mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value)
  /// A field that may be empty: not recorded, or not applicable.
  mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value?)
}
