import Care

extension Episodes {
  /// One child in twenty is once away for some days, in hospital or on holiday, and comes back.
  mutating func addAbsence(_ dice: inout Dice) {
    guard dice.happens(5) else { return }
    let kinds: [(Placement, Int)] = [(.t1, 20), (.t2, 5), (.t3, 14), (.t4, 7)]
    let (kind, longest) = dice.one(of: kinds)
    let long = written.indices.filter { room(in: written[$0]) > 60 }
    guard let index = long.last, kind != .t3 || written[index].placement?.isFoster == true else {
      return
    }
    let awayOn = written[index].startedOn.adding(
      days: dice.number(from: 10, through: room(in: written[index]) - 30))
    let backOn = awayOn.adding(days: dice.number(from: 2, through: longest))
    var (before, back) = (written[index], written[index])
    before.ceasedOn = awayOn
    before.reasonCeased = .x1
    before.reasonPlacementChanged = nil
    back.startedOn = backOn
    back.reasonBegan = .p
    let away = CareEpisode(
      startedOn: awayOn, ceasedOn: backOn, reasonBegan: .p, legalStatus: before.legalStatus,
      need: before.need, placement: kind, reasonCeased: .x1, homePostcode: before.homePostcode,
      placementPostcode: Postcode(isFar: false, isOutside: false, &dice).text,
      isInsideAuthority: true)
    written.replaceSubrange(index...index, with: [before, away, back])
  }

  /// Days that an episode holds before it ceases or the sample ends; none where nobody goes on
  /// holiday from the placement.
  private func room(in episode: CareEpisode) -> Int {
    guard let placement = episode.placement, placement.isFoster || placement == .k2 else {
      return 0
    }
    return episode.startedOn.days(to: episode.ceasedOn ?? end)
  }
}

extension Placement {
  var isFoster: Bool { rawValue.hasPrefix("U") }
}
