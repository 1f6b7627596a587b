import Care

/// Times when a child of ten or over was missing from care, or away without leave.
enum MissingTimes {
  static func times(
    of child: PlannedChild, yearEnds: YearEnds, _ dice: inout Dice
  ) -> [MissingEpisode] {
    guard child.adoption == nil, dice.happens(13) else { return [] }
    var times: [MissingEpisode] = []
    var day = max(child.startedOn, child.bornOn.birthday(10), yearEnds.firstDay)
    let last = min(child.ceasedOn ?? .latest, yearEnds.end)
    repeat {
      day = day.adding(days: dice.number(from: 3, through: 200))
      let back = day.adding(days: dice.one(of: [(1, 60), (2, 20), (3, 12), (6, 5), (14, 3)]))
      guard back < last else { break }
      let kind: MissingKind = dice.happens(75) ? .m : .a
      times.append(MissingEpisode(kind: kind, startedOn: day, endedOn: back))
      day = back
    } while dice.happens(60)
    return times
  }
}
