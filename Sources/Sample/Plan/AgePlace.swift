package import Care

/// Where an invented authority stands among those that make an older one together, three years each.
struct AgePlace: Sendable {
  /// How many came before it, and how many children those have.
  var order: UInt64 = 0
  var childrenBefore = 0
  /// Whether all its children have left by the end of its years, because others come after it.
  var hasEnded = false
}

extension InventedAuthority {
  /// Authorities of three years each, the oldest first, that are the years of one together.
  ///
  /// The last is the sample as it always is. Each before it has children of its own, all of whom have
  /// left by its end: so a database holds as many records as in so many years, and on its last day no
  /// more children are in care than asked for. Refused for years that are no threes, or too many.
  package static func sequence(
    ofYears count: Int, to year: CollectionYear, seed: UInt64, childrenInYear: Int
  ) throws(Breach) -> [InventedAuthority] {
    guard count > 0, count % 3 == 0 else {
      throw Breach("A sample of \(count) years cannot be made. Give 3 years, or 6, 9 or 12.")
    }
    var all: [InventedAuthority] = []
    var place = AgePlace()
    for order in 0..<count / 3 {
      var authority = try InventedAuthority(
        year: CollectionYear(ending: year.ending - count + 3 * (order + 1)),
        seed: seed &+ UInt64(count / 3 - 1 - order), childrenInYear: childrenInYear)
      place.order = UInt64(count / 3 - 1 - order)
      place.hasEnded = place.order > 0
      authority.place = place
      place.childrenBefore += authority.children.underestimatedCount
      all.append(authority)
    }
    return all
  }
}

extension CareRecord {
  /// The record as it would be had the child left on a day, who was still in care then.
  func left(on day: Day) -> CareRecord {
    var record = self
    for position in record.episodes.indices where record.episodes[position].ceasedOn == nil {
      record.episodes[position].ceasedOn = day
      record.episodes[position].reasonCeased = .e8
    }
    for position in record.missing.indices where record.missing[position].endedOn == nil {
      record.missing[position].endedOn = day
    }
    for position in record.socialWorkers.indices
    where record.socialWorkers[position].endedOn == nil {
      record.socialWorkers[position].endedOn = day
    }
    return record
  }
}

extension EntryChange {
  /// The row as it would be had the child left on a day: the officer's time with the child ends.
  func left(on day: Day) -> EntryChange {
    guard var appointment = now?.base as? Appointment, appointment.endedOn == nil else {
      return self
    }
    appointment.endedOn = day
    appointment.reasonEnded = "The child left care."
    return EntryChange(adding: appointment, number: number)
  }
}
