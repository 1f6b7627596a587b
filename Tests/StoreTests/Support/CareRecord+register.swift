import Care
import TestSupport

extension CareRecord {
  /// A record of Heard's own register, with all that a return cannot hold.
  static func register(_ number: Int) -> CareRecord {
    var record = CareRecord.example(number, in: CollectionYear(ending: 2026))
    record.source = .heard
    record.child?.name = "Ama \"Kes\" Example-\(number)"
    record.child?.preferredName = number % 2 == 0 ? nil : "Kes\n\u{1}é"
    record.child?.gender = number % 3 == 0 ? .ownWords("both, and neither") : .nonBinary
    record.child?.languages = ["Twi", "English"]
    record.child?.needsInterpreter = true
    record.child?.disability = "hearing"
    record.child?.siblings = ["1000001"]
    record.child?.diedOn = number % 50 == 49 ? .t0 : nil
    record.adoptionAuthority = AdoptionAuthority(
      authorisedOn: .t0, endedOn: number % 2 == 0 ? .t0 : nil)
    record.reviews.append(
      Review(meetings: [.t0, Day.t0.adding(days: 9)], participation: .pn5))
    // Two episodes of one day, as an odd source may have them.
    if let first = record.episodes.first { record.episodes.insert(first, at: 1) }
    record.episodes[0].placement = .u4
    return record
  }
}
