import Care
import Sample
import Testing

/// The rules of the return on placements, written again here from their sentences.
struct PlacementRulesTests {
  /// Rules 370 to 374; independent and semi-independent living from 16 in all years here.
  @Test(arguments: Made.allCases)
  func `nobody is too young for a placement`(made: Made) throws {
    let youngest: [Placement: Int] = [.k3: 16, .p2: 16, .h5: 16, .r5: 10, .s1: 4, .p3: 14, .k1: 10]
    expectNone(
      try made.census.problems { record in
        record.episodes.compactMap { episode in
          guard let placement = episode.placement, let bornOn = record.child?.bornOn,
            bornOn.age(on: episode.startedOn) < youngest[placement] ?? 0
          else { return nil }
          return "\(placement) on \(episode.startedOn)"
        }
      })
  }

  /// Rules 178, 213, 526 to 531 and 550.
  @Test(arguments: Made.allCases)
  func `every placement has a provider that may provide it`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        record.episodes.compactMap { episode in
          guard let placement = episode.placement else { return "no placement" }
          let isWell =
            switch (placement.rawValue.first, episode.provider) {
            case ("T", let provider): provider == nil
            case (_, nil): false
            case ("P", .pr0): placement == .p1
            case (_, .pr0): false
            case (_, .pr1), (_, .pr2): ![.p1, .r2, .r5].contains(placement)
            case ("A", .pr3), ("U", .pr3), ("K", .pr3): placement == .k3
            default: placement != .p1
            }
          return isWell ? nil : "\(placement) with \(episode.provider?.rawValue ?? "none")"
        }
      })
  }

  @Test(arguments: Made.allCases)
  func `foster homes and children's homes have a number in the format of the return`(
    made: Made
  ) throws {
    expectNone(
      try made.census.problems { record in
        record.episodes.compactMap { episode in
          guard let placement = episode.placement else { return "no placement" }
          let mustHave = "UK".contains(placement.rawValue.first ?? " ") || placement == .r3
          guard let number = episode.providerNumber else {
            return mustHave ? "\(placement) without number" : nil
          }
          let digits = number.hasPrefix("SC") ? number.dropFirst(2) : number[...]
          let isWell =
            digits.allSatisfy(\.isNumber) && digits.count == (number.hasPrefix("SC") ? 6 : 7)
            && ![.p1, .r5, .p2].contains(placement)
          return isWell ? nil : "\(placement) with \(number)"
        }
      })
  }

  /// Rules 380, 381 and 383, and the longest each kind may last.
  @Test(arguments: Made.allCases)
  func `a child who is away for a while comes back to the same home`(made: Made) throws {
    let longest: [Placement: Int] = [.t1: 42, .t2: 21, .t3: 21, .t4: 7]
    expectNone(
      try made.census.problems { record in
        record.episodes.indices.compactMap { index in
          let away = record.episodes[index]
          guard let placement = away.placement, placement.isTemporary else { return nil }
          guard index > 0, index + 1 < record.episodes.count, let backOn = away.ceasedOn else {
            return "away at the start or the end"
          }
          let (before, after) = (record.episodes[index - 1], record.episodes[index + 1])
          let isWell =
            before.placement == after.placement && before.provider == after.provider
            && before.placementPostcode == after.placementPostcode
            && before.providerNumber == after.providerNumber && after.reasonBegan == .p
            && away.reasonBegan == .p && away.startedOn.days(to: backOn) <= longest[placement] ?? 0
          return isWell ? nil : "\(placement) on \(away.startedOn)"
        }
      })
  }

  @Test(arguments: Made.allCases)
  func `postcodes lie in districts that are not allocated`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        record.episodes.flatMap { [$0.homePostcode, $0.placementPostcode] }.compactMap { postcode in
          guard let postcode else { return nil }
          let parts = postcode.split(separator: " ")
          let isWell =
            parts.count == 2 && parts[1].count == 3 && parts[1].first?.isNumber == true
            && (parts[0].hasPrefix("BX") || parts[0].hasPrefix("BF"))
            && Int(parts[0].dropFirst(2)).map { (11...99).contains($0) } == true
          return isWell ? nil : postcode
        }
      })
  }

  @Test(arguments: Made.allCases)
  func `far is outside the authority, and every home is in one of its areas`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        record.episodes.compactMap { episode in
          if episode.isShortBreak { return nil }
          if let miles = episode.miles {
            let isWell = miles >= 0 && (miles <= 20 || episode.isInsideAuthority == false)
            if !isWell { return "\(miles) miles" }
          } else if record.unaccompanied == nil && episode.placement?.isTemporary == false {
            return "no distance"
          }
          let area = episode.homePostcode.flatMap(Area.init(homePostcode:))
          return (area == nil) == (record.unaccompanied != nil) ? nil : "home"
        }
      })
  }
}
