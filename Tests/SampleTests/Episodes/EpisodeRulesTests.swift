import Care
import Sample
import Testing

/// The rules of the return on episodes, written again here from their sentences.
struct EpisodeRulesTests {
  @Test(arguments: Made.allCases)
  func `episodes join up within a period of care`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        var problems: [String] = []
        if record.episodes.first?.reasonBegan != .s { problems.append("begins without S") }
        for (one, next) in zip(record.episodes, record.episodes.dropFirst()) {
          guard let ceasedOn = one.ceasedOn, let reason = one.reasonCeased else {
            problems.append("open before another")
            continue
          }
          let joins = reason == .x1
          if joins && (next.startedOn != ceasedOn || next.reasonBegan == .s) {
            problems.append("X1 on \(ceasedOn)")
          }
          if !joins && (next.startedOn < ceasedOn || next.reasonBegan != .s) {
            problems.append("left on \(ceasedOn)")
          }
          if joins && one.need != next.need { problems.append("need") }
        }
        if record.episodes.last?.reasonCeased == .x1 { problems.append("ends with X1") }
        return problems
      })
  }

  @Test(arguments: Made.allCases)
  func `every episode lasts a day or more, between birth, eighteenth birthday and year end`(
    made: Made
  ) throws {
    let end = try made.census.ends[0]
    expectNone(
      try made.census.problems { record in
        guard let bornOn = record.child?.bornOn else { return ["no birth"] }
        return record.episodes.compactMap { episode in
          let isWell =
            episode.startedOn >= bornOn && episode.startedOn < bornOn.birthday(18)
            && episode.startedOn <= end
            && (episode.ceasedOn == nil) == (episode.reasonCeased == nil)
            && (episode.ceasedOn ?? bornOn.birthday(18)) <= bornOn.birthday(18)
            && episode.ceasedOn.map { $0 > episode.startedOn && $0 <= end } ?? true
          return isWell ? nil : "\(episode.startedOn)"
        }
      })
  }

  /// Rules 434 to 436.
  @Test(arguments: Made.allCases)
  func `the reason for a new episode says what changed`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        zip(record.episodes, record.episodes.dropFirst()).compactMap { one, next in
          guard let reason = next.reasonBegan, reason != .s else { return nil }
          let isLegal = one.legalStatus != next.legalStatus
          let isKind = one.placement != next.placement
          let isCarer =
            one.placementPostcode != next.placementPostcode || one.provider != next.provider
            || one.miles != next.miles
          let isWell =
            switch reason {
            case .l: isLegal && !isKind && !isCarer
            case .p: !isLegal && isCarer
            case .t: !isLegal && isKind && !isCarer
            case .b: isLegal && isCarer
            case .u: isLegal && isKind && !isCarer
            case .s: true
            }
          return isWell ? nil : "\(reason) on \(next.startedOn)"
        }
      })
  }

  /// Rules 225, 226 and 233.
  @Test(arguments: Made.allCases)
  func `a placement that ended has a reason, unless the child was only away`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        record.episodes.indices.compactMap { index in
          let episode = record.episodes[index]
          let next = index + 1 < record.episodes.count ? record.episodes[index + 1] : nil
          let isMove =
            next?.reasonBegan.map { [.p, .t, .b, .u].contains($0) } == true
            && next?.placement?.isTemporary == false && episode.placement?.isTemporary == false
          return isMove == (episode.reasonPlacementChanged != nil)
            ? nil : "\(episode.startedOn)"
        }
      })
  }

  @Test(arguments: Made.allCases)
  func `every code may be used in the years of its episode`(made: Made) throws {
    let end = try made.census.ends[0]
    expectNone(
      try made.census.problems { record in
        record.episodes.compactMap { episode in
          let last = episode.ceasedOn?.adding(days: -1) ?? end
          // Codes bind the returns of the sample's years, not records of long ago.
          let years = [max(episode.startedOn, end.adding(months: -36)), last]
            .map(CollectionYear.init(of:))
          let isWell = years.allSatisfy { year in
            episode.placement?.yearsOfUse.contains(year) == true
              && episode.legalStatus?.yearsOfUse.contains(year) == true
          }
          return isWell ? nil : "\(episode.placement?.rawValue ?? "") on \(episode.startedOn)"
        }
      })
  }

  /// Rules 361 to 365, 367, 358, 426 and 378.
  @Test(arguments: Made.allCases)
  func `legal statuses keep their limits`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        let statuses = Set(record.episodes.compactMap(\.legalStatus))
        if statuses.isSuperset(of: [.v3, .v4]) { return ["V3 and V4"] }
        return record.episodes.compactMap { episode in
          let days = episode.startedOn.days(to: episode.ceasedOn ?? .latest)
          let age = record.child?.bornOn?.age(on: episode.startedOn) ?? 0
          let isWell =
            switch episode.legalStatus {
            case .l1: days <= 3
            case .l2: days <= 21
            case .v3: days <= 17
            case .v2: episode.placement != .p1
            case .j1: age >= 10
            case nil, .d1, .l3, .j2, .j3: false
            case .c1, .c2, .e1, .v4: true
            }
          return isWell ? nil : "\(episode.legalStatus?.rawValue ?? "") on \(episode.startedOn)"
        }
      })
  }
}
