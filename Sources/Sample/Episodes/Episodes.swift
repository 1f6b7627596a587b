import Care

/// Writes a child's episodes from the legal path and the stays.
struct Episodes {
  /// From this day supported accommodation is K3, and H5 and P2 are no longer codes.
  static let registeredSupportFrom = Day(clampedYear: 2024, month: 4, day: 1)
  /// From this day independent living (P2) is no longer valid for a placement.
  static let independentUntil = Day(clampedYear: 2023, month: 10, day: 28)

  private let child: PlannedChild
  let end: Day
  private let family: Postcode?
  var written: [CareEpisode] = []

  init(
    of child: PlannedChild, yearEnds: YearEnds, family: Postcode?, leaving: inout Dice,
    legalDice: inout Dice, _ dice: inout Dice
  ) {
    self.child = child
    self.family = family
    end = yearEnds.end
    let legal = LegalPath(of: child, until: yearEnds.end, &legalDice)
    let path = StayPath(of: child, legal: legal, yearEnds: yearEnds, &dice)
    write(legal.steps, path.stays, &dice)
    written[written.count - 1].ceasedOn = child.ceasedOn
    addAbsence(&dice)
    if child.ceasedOn != nil {
      let last = written[written.count - 1]
      written[written.count - 1].reasonCeased = ReasonLeft.reason(
        for: child, leaving: last, &leaving)
    }
  }

  private mutating func write(_ steps: [LegalPath.Step], _ stays: [Stay], _ dice: inout Dice) {
    var (step, stay) = (0, 0)
    var home = newHome(stays[0], isLast: isLast(0, stays), &dice)
    append(from: child.startedOn, .s, steps[0].status, home, reason: nil)
    while true {
      let nextStep = step + 1 < steps.count ? steps[step + 1].from : nil
      let nextStay = stay + 1 < stays.count ? stays[stay + 1].from : nil
      guard let day = [nextStep, nextStay].compactMap({ $0 }).min() else { break }
      let isLegal = nextStep == day
      if isLegal { step += 1 }
      var change = Change.none
      if nextStay == day {
        stay += 1
        change = move(to: stays[stay], isLast: isLast(stay, stays), from: &home, &dice)
      }
      guard isLegal || change != .none else { continue }
      append(
        from: day, change.reasonBegan(isLegal: isLegal), steps[step].status, home,
        reason: reasonMoved(change, to: home, &dice))
    }
  }

  /// How the placement changes from one episode to the next.
  private enum Change {
    case none, sameCarer, otherCarer

    func reasonBegan(isLegal: Bool) -> ReasonForNewEpisode {
      switch self {
      case .none: .l
      case .sameCarer: isLegal ? .u : .t
      case .otherCarer: isLegal ? .b : .p
      }
    }
  }

  private func move(
    to stay: Stay, isLast: Bool, from home: inout Home, _ dice: inout Dice
  ) -> Change {
    guard stay.isWithSameCarer else {
      home = newHome(stay, isLast: isLast, &dice)
      return .otherCarer
    }
    let code = Episodes.settledCode(home.code, on: stay.from)
    guard code != home.code else { return .none }
    let number = home.number
    home = home.recorded(as: code)
    if code == .k3 { home.number = number ?? "998\(dice.number(from: 1000, through: 1120))" }
    return .sameCarer
  }

  private static func settledCode(_ code: Placement, on day: Day) -> Placement {
    switch code {
    case .u6: .u4
    case .u3: .u1
    case .h5, .p2: day < registeredSupportFrom ? .h5 : .k3
    default: code
    }
  }

  /// Whether no other carer follows: the home in which the child is at the end.
  private func isLast(_ index: Int, _ stays: [Stay]) -> Bool {
    stays[(index + 1)...].allSatisfy(\.isWithSameCarer)
  }

  private func newHome(_ stay: Stay, isLast: Bool, _ dice: inout Dice) -> Home {
    let code = kind(of: stay, &dice)
    let isPlanned = isLast && child.presence.isThereAtEnd
    let isFar =
      isPlanned ? child.isFarAtEnd : dice.happens(stay.group.leaningFarFromHome * 5)
    let isOutside = isPlanned ? child.isOutsideAtEnd : isFar || dice.happens(30)
    return Home(code, isFar: isFar, isOutside: isOutside, family: family, &dice)
  }

  private func kind(of stay: Stay, _ dice: inout Dice) -> Placement {
    let isSettled = child.startedOn.days(to: stay.from) > 365
    let age = child.bornOn.age(on: stay.from)
    switch stay.group {
    case .fosterCare:
      if age < 2, dice.happens(4) { return .u5 }
      return isSettled && dice.happens(25) ? .u4 : .u6
    case .connectedFosterCare: return isSettled && dice.happens(25) ? .u1 : .u3
    case .withParents: return .p1
    case .forAdoption: return .a6
    case .residentialCare:
      if age < 2 { return .r3 }
      return age < 8 ? .k2 : dice.one(of: [(.k2, 90), (.s1, 5), (.r1, 5)])
    case .secureEstate:
      return child.route == .remand && age >= 15 && dice.happens(60) ? .r5 : .k1
    default:
      if stay.from >= Episodes.registeredSupportFrom { return .k3 }
      return stay.from < Episodes.independentUntil && dice.happens(28) ? .p2 : .h5
    }
  }

  private func reasonMoved(
    _ change: Change, to home: Home, _ dice: inout Dice
  ) -> ReasonForPlacementChange? {
    switch (change, home.code) {
    case (.none, _): nil
    case (.sameCarer, _): .place
    case (_, .a6), (_, .p1): .carpl
    case (_, .r5): .custod
    default: dice.one(of: Episodes.reasonsMoved)
    }
  }

  private static let reasonsMoved: [(ReasonForPlacementChange, Int)] = [
    (.carpl, 45), (.creqb, 17), (.creqo, 10), (.other, 9), (.child, 6), (.lareq, 5), (.stand, 3),
    (.close, 2), (.alleg, 2), (.apprr, 1),
  ]

  /// Ends the episode before and begins the next.
  private mutating func append(
    from day: Day, _ reasonBegan: ReasonForNewEpisode, _ status: LegalStatus, _ home: Home,
    reason: ReasonForPlacementChange?
  ) {
    if let last = written.indices.last {
      written[last].ceasedOn = day
      written[last].reasonCeased = .x1
      written[last].reasonPlacementChanged = reason
    }
    written.append(
      CareEpisode(
        startedOn: day, reasonBegan: reasonBegan, legalStatus: status, need: child.need,
        placement: home.code, provider: home.provider, homePostcode: family?.text,
        placementPostcode: home.postcode, providerNumber: home.number, miles: home.miles,
        isInsideAuthority: home.isInside))
  }
}
