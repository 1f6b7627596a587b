import Care
import TestSupport

/// Histories that look random and are the same on every run: some tidy, some with every fault that
/// a return can have.
struct RandomHistory {
  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed) }

  /// A child of a tidy return, reviewed about twice a year.
  mutating func tidy(_ number: Int, around year: CollectionYear) -> CareHistory {
    let start = year.firstDay.adding(days: Int.random(in: -2500..<365, using: &chance))
    var history = CareHistory(
      key: Key(Int64(number)), localIdentifier: String(number),
      bornOn: start.adding(days: -Int.random(in: 1..<6000, using: &chance)),
      sex: any([.male, .female]), ethnicity: any(Ethnicity.allCases))
    if oneIn(12) { history.unaccompanied = Unaccompanied(ceasesOn: history.bornOn?.birthday(18)) }
    let end = start.adding(days: Int.random(in: 5..<3000, using: &chance))
    history.episodes = episodes(from: start, to: end, last: year.lastDay)
    var day = start.adding(days: Int.random(in: 10..<32, using: &chance))
    while day < min(end, year.next.firstDay) {
      if day >= year.previous.firstDay {
        history.reviews.append(
          HistoryReview(
            heldOn: day,
            participation: (history.bornOn?.birthday(4)).map { $0 <= day } ?? true
              ? any([.pn1, .pn1, .pn1, .pn5, .pn6, .pn7, .pn4]) : .pn0))
      }
      day = day.adding(days: Int.random(in: 60..<200, using: &chance))
    }
    return history
  }

  private mutating func episodes(from start: Day, to end: Day, last: Day) -> [HistoryEpisode] {
    var episodes: [HistoryEpisode] = []
    var from = start
    let need = any(CategoryOfNeed.allCases)
    while from < end && from <= last {
      let next = min(end, from.adding(days: Int.random(in: 30..<900, using: &chance)))
      let isLast = next == end
      episodes.append(
        HistoryEpisode(
          startedOn: from, ceasedOn: next <= last ? next : nil,
          reasonBegan: from == start ? .s : any([.p, .l, .t, .b]),
          legalStatus: any([.c1, .c2, .c2, .e1, .v2, .j1]), need: need,
          placement: any([.u6, .u4, .u1, .k2, .p1, .a6, .k3, .t4]),
          reasonCeased: next <= last ? (isLast ? .e4a : .x1) : nil,
          miles: oneIn(3) ? nil : Double(Int.random(in: 0..<40, using: &chance)),
          isInsideAuthority: any([true, false, nil])))
      from = next
    }
    return episodes
  }

  /// A child with gaps, overlaps, short breaks, unknown codes and reviews on any day.
  mutating func untidy(_ number: Int, around year: CollectionYear) -> CareHistory {
    var history = CareHistory(
      key: Key(Int64(number)), localIdentifier: String(number),
      bornOn: oneIn(8) ? nil : day(year, from: -7000, to: 200), sex: any(Sex.allCases),
      gender: oneIn(3) ? any([.girl, .boy, .nonBinary, .ownWords("genderfluid")]) : nil,
      ethnicity: any(Ethnicity.allCases.map { $0 } + [nil]), isComplete: oneIn(10))
    if oneIn(4) {
      history.unaccompanied = Unaccompanied(
        ceasesOn: oneIn(2) ? nil : day(year, from: -400, to: 400))
    }
    var from = day(year, from: -1500, to: 350)
    for _ in 0..<Int.random(in: 0...5, using: &chance) {
      let end = from.adding(days: Int.random(in: 0..<400, using: &chance))
      let isOpen = oneIn(6)
      history.episodes.append(
        HistoryEpisode(
          startedOn: from, ceasedOn: isOpen ? nil : end,
          reasonBegan: any([.s, .s, .p, .l, nil]),
          legalStatus: any([.c2, .c1, .v2, .v2, .v3, .v4, .e1, .j1, nil]),
          need: any([.n1, .n2, nil]),
          placement: any(Placement.allCases.map { $0 } + [nil]),
          reasonCeased: isOpen ? nil : any([.x1, .x1, .e4a, .e8, .e3, nil]),
          miles: any([nil, 5, 20, 20.1, 80, 999.9]), isInsideAuthority: any([true, false, nil]),
          openIn: isOpen ? any([year, year.previous, nil]) : nil))
      from = oneIn(3) ? from.adding(days: Int.random(in: 0..<500, using: &chance)) : end
    }
    history.episodes.sort { $0.startedOn < $1.startedOn }
    let days = Set(
      (0..<Int.random(in: 0...7, using: &chance)).map { _ in day(year, from: -420, to: 400) })
    history.reviews = days.sorted().map {
      HistoryReview(heldOn: $0, participation: any(ParticipationCode.allCases.map { $0 } + [nil]))
    }
    return history
  }

  private mutating func any<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &chance)]
  }

  private mutating func oneIn(_ number: Int) -> Bool {
    Int.random(in: 0..<number, using: &chance) == 0
  }

  private mutating func day(_ year: CollectionYear, from: Int, to: Int) -> Day {
    year.firstDay.adding(days: Int.random(in: from..<to, using: &chance))
  }
}
