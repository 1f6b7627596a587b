/// A figure as a report published it.
package struct PublishedFigure: Entry {
  package var publication: Key<Publication> = Key(0)
  package var publishedOn: Day = .earliest
  package var measure: String = ""
  package var dimension: String?
  package var breakdown: String?
  package var period: String = ""
  /// Nil for a figure that was not recorded, or not shown because it is small.
  package var value: Double?
  package var numerator: Int?
  package var denominator: Int?
  package var unit: String = ""
  package var basis: String?

  package init() {}
}

extension PublishedFigure {
  package static var kind: String { "publishedFigure" }
  package static var meaning: String { "a figure as it was published" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("publication", &publication)
    visitor.field("publishedOn", &publishedOn)
    visitor.field("measure", &measure)
    visitor.field("dimension", &dimension)
    visitor.field("breakdown", &breakdown)
    visitor.field("period", &period)
    visitor.field("value", &value)
    visitor.field("numerator", &numerator)
    visitor.field("denominator", &denominator)
    visitor.field("unit", &unit)
    visitor.field("basis", &basis)
  }

  package var day: Day { publishedOn }
  package var sentence: String { "\(measure) of \(period) was published." }

  /// Refuses to alter a figure that was published.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard was == nil else { throw Publication.isFrozen }
  }

  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) { throw Publication.isFrozen }
}
