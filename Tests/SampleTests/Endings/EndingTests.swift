import Care
import Sample
import Testing

struct EndingTests {
  @Test(arguments: Made.allCases)
  func `the record of a child adopted in the three years is sealed, and no other`(made: Made) throws
  {
    let work = try made.work
    let first = work.census.year.previous.previous.firstDay
    expectNone(
      zip(work.census.identifiers, zip(work.census.records, work.children)).compactMap {
        identifier, made in
        let (record, entries) = made
        let adoptedOn = record.episodes.last { $0.reasonCeased == .e11 || $0.reasonCeased == .e12 }?
          .ceasedOn
        let isAdopted = adoptedOn.map { $0 >= first } ?? false
        let isSealed = RecordState(of: entries, on: work.end).isSealed
        return isSealed == isAdopted ? nil : identifier
      })
  }
}
