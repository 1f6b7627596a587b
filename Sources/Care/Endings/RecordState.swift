/// What may be done with a child's record: whether it is open, ended, sealed, or goes on in another.
package enum RecordState: Hashable, Sendable {
  case open
  /// The child died or came of age; the record is kept and read as before.
  case ended(EndingKind, on: Day)
  /// An adoption order was made: the record is read for a stated reason alone and leaves nowhere.
  case sealed(since: Day)
  /// The child was found to have another record, in which this one goes on.
  case merged(into: String)

  /// The state at the end of a day, from the child's rows.
  ///
  /// A record that is sealed stays so whatever else is said of it.
  package init(of child: Entries, on day: Day) {
    let endings = child.all(RecordEnding.self).map(\.value)
    let mergers = child.all(RecordMerger.self).map(\.value)
    if let seal = endings.compactMap(\.sealsOn).min(), seal <= day {
      self = .sealed(since: seal)
    } else if let merger = mergers.last(where: { $0.holds(on: day) }) {
      self = .merged(into: merger.mergedInto)
    } else if let ending = endings.last(where: { $0.endedOn <= day }), let kind = ending.endingKind
    {
      self = .ended(kind, on: ending.endedOn)
    } else {
      self = .open
    }
  }

  package var isSealed: Bool {
    if case .sealed = self { return true }
    return false
  }

  /// Whether the record may stand in what leaves the service, the statutory return apart.
  package var mayLeave: Bool { !isSealed }

  package static let citation = Citation(
    "Adoption Agencies Regulations 2005 (SI 2005/389), regulations 39 to 44; Disclosure of Adoption "
      + "Information (Post-Commencement Adoptions) Regulations 2005 (SI 2005/888)", .unverified)

  /// Why a record is not simply opened; nil where it is.
  package var refusal: Breach? {
    guard case .sealed(let since) = self else { return nil }
    return Breach(
      "The record is sealed since the adoption order of \(since.inWords). It is opened for a stated "
        + "reason alone, which the audit notes.", citation: RecordState.citation)
  }
}

extension Retention {
  /// Refuses to erase a record whose time is not over, or whose child's date of birth is not known.
  package static func checkErasure(
    on day: Day, bornOn: Day?, diedOn: Day? = nil, adoptedOn: Day? = nil
  ) throws(Breach) {
    guard let until = keptUntil(bornOn: bornOn, diedOn: diedOn, adoptedOn: adoptedOn) else {
      throw Breach(
        "The date of birth is not known, and with it how long the record must be kept. Nothing was "
          + "erased.", citation: citation)
    }
    guard day < until else { return }
    throw Breach(
      "\(adoptedOn == nil ? sentence : adoptionSentence) This one is kept until \(until.inWords). "
        + "Nothing was erased.", citation: adoptedOn == nil ? citation : adoptionCitation)
  }
}
