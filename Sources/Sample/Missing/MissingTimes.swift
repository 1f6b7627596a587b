import Care

/// Times when a child of ten or over was missing from care, or away without leave.
enum MissingTimes {
  /// In each of the three years one in six of these children, most of them more than once.
  static func times(
    of child: PlannedChild, yearEnds: YearEnds, _ dice: inout Dice
  ) -> [MissingEpisode] {
    var times: [MissingEpisode] = []
    let care = Period(
      from: max(child.startedOn, child.bornOn.birthday(10)),
      through: child.ceasedOn?.adding(days: -1) ?? yearEnds.end)
    for year in yearEnds.years where child.adoption == nil && dice.happens(16) {
      let last = min(care.last, year.lastDay)
      var day = max(care.first, year.firstDay)
      repeat {
        day = day.adding(days: dice.number(from: 3, through: 150))
        let back = day.adding(days: dice.one(of: [(1, 60), (2, 20), (3, 12), (6, 5), (14, 3)]))
        guard back <= last else { break }
        times.append(
          MissingEpisode(kind: dice.happens(75) ? .m : .a, startedOn: day, endedOn: back))
        day = back
      } while dice.happens(60)
    }
    return times
  }
}
