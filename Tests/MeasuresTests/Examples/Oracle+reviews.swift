import Care
import Measures

extension Oracle {
  mutating func events(_ days: Period, _ dimension: String, _ name: String) {
    let key = dimension.isEmpty ? "" : name
    let periods = histories.flatMap(\.periodsOfCare).filter { !$0.isShortBreak }
    count(
      "population.started", dimension, key, name,
      periods.count { $0.isStartKnown && days.contains($0.startedOn) })
    let started = histories.flatMap { history in
      history.periodsOfCare.filter {
        !$0.isShortBreak && $0.isStartKnown && days.contains($0.startedOn)
      }.map { (history, $0.startedOn) }
    }
    admissions("population.started", name, started)
    let unaccompanied = started.filter { history, day in
      guard let unaccompanied = history.unaccompanied else { return false }
      return unaccompanied.ceasesOn.map { $0 > day } ?? true
    }
    count("population.started_unaccompanied", dimension, key, name, unaccompanied.count)
    admissions("population.started_unaccompanied", name, unaccompanied)
    count(
      "population.ceased", dimension, key, name,
      periods.count { period in
        guard let ceasedOn = period.ceasedOn, days.contains(ceasedOn) else { return false }
        switch period.ending {
        case .left, .changedKind: return true
        default: return false
        }
      })
    reviews(days, dimension, key, name)
  }

  private mutating func admissions(
    _ measure: String, _ name: String, _ started: [(CareHistory, Day)]
  ) {
    let ages = started.map { history, day in
      history.bornOn.flatMap { born in (0...40).last { born.birthday($0) <= day } }
    }
    let bands: [(String, ClosedRange<Int>)] = [
      ("under 1", 0...0), ("1 to 4", 1...4), ("5 to 9", 5...9), ("10 to 15", 10...15),
      ("16 and 17", 16...40), ("10 and over", 10...40),
    ]
    for (key, band) in bands {
      count(measure, "age_band", key, name, ages.count { $0.map(band.contains) ?? false })
    }
    count(measure, "age_band", "not known", name, ages.count { $0 == nil })
  }

  private mutating func reviews(
    _ days: Period, _ dimension: String, _ key: String, _ name: String
  ) {
    var held: [(CareHistory, PlacedReview)] = []
    var shortBreaks = 0
    for history in histories {
      for review in history.placedReviews(loaded: loaded) where days.contains(review.review.heldOn)
      {
        let episode =
          history.episodes.last { $0.startedOn <= review.review.heldOn } ?? history.episodes.first
        if review.period?.isShortBreak ?? episode?.isShortBreak ?? false {
          shortBreaks += 1
        } else {
          held.append((history, review))
        }
      }
    }
    count("reviews.short_breaks_held", dimension, key, name, shortBreaks)
    count("reviews.held", dimension, key, name, held.count)
    if dimension.isEmpty { share("reviews.held_monthly_mean", "", "", name, held.count, of: 12) }
    let known = held.map(\.1).filter { $0.isInTime != nil }
    let late = known.filter { $0.isInTime == false }
    timeliness(dimension, key, name, known, late.count)
    for place in ReviewPlace.allCases {
      count(
        "reviews.held", "sequence", place.rawValue, name, held.count { $0.1.place == place })
      guard place != .unknown else { continue }
      let own = known.filter { $0.place == place }
      let ownLate = late.count { $0.place == place }
      timeliness("sequence", place.rawValue, name, own, ownLate)
      share(
        "reviews.late_by_sequence_share", "sequence", place.rawValue, name, ownLate,
        of: late.count)
    }
    voice(dimension, key, name, held.map { ($0.0.bornOn, $0.1.review) })
  }

  private mutating func timeliness(
    _ dimension: String, _ key: String, _ name: String, _ known: [PlacedReview], _ late: Int
  ) {
    count("reviews.in_timescale", dimension, key, name, known.count - late)
    count("reviews.out_of_timescale", dimension, key, name, late)
    share(
      "reviews.in_timescale_share", dimension, key, name, known.count - late, of: known.count)
    share("reviews.out_of_timescale_share", dimension, key, name, late, of: known.count)
  }

  private mutating func voice(
    _ dimension: String, _ key: String, _ name: String, _ held: [(Day?, HistoryReview)]
  ) {
    let coded = held.filter { ("1"..."7").contains($0.1.participation?.rawValue.suffix(1) ?? "") }
    let speaking = coded.filter { born, review in
      born.map { $0.birthday(4) <= review.heldOn } ?? true
    }.compactMap(\.1.participation?.rawValue)
    share(
      "voice.participated_share", dimension, key, name,
      speaking.count { ["PN1", "PN2", "PN3", "PN5", "PN6"].contains($0) }, of: speaking.count)
    for code in (1...7).map({ "PN\($0)" }) {
      share(
        "voice.participated_share", "code", code, name, speaking.count { $0 == code },
        of: speaking.count)
    }
    let attended = coded.count {
      ["PN1", "PN2", "PN3", "PN4"].contains($0.1.participation?.rawValue)
    }
    share("voice.attended_share", dimension, key, name, attended, of: coded.count)
    share("voice.attended_of_all_share", dimension, key, name, attended, of: held.count)
    let codes = held.map { $0.1.participation?.rawValue }
    let groups = [
      ("attended", ["PN1", "PN2", "PN3", "PN4"]), ("did not attend, views given", ["PN5", "PN6"]),
      ("did not attend, no views", ["PN7"]), ("under 4", ["PN0"]), ("not recorded", [nil]),
    ]
    for (group, own) in groups {
      share(
        "voice.attendance_share", "attendance", group, name, codes.count { own.contains($0) },
        of: held.count)
    }
  }

  mutating func wholeYear() {
    let before = year.firstDay.adding(days: -1)
    count(
      "population.in_care_during_year", "", "", year.name,
      histories.count { history in
        history.episodes.contains { $0.holds(on: before) && !$0.isShortBreak }
          || history.periodsOfCare.contains {
            !$0.isShortBreak && $0.isStartKnown && year.days.contains($0.startedOn)
          }
      })
    count(
      "population.started_and_left", "", "", year.name,
      histories.count { history in
        !history.episodes.contains { $0.holds(on: before) && !$0.isShortBreak }
          && !history.episodes.contains { $0.holds(on: year.lastDay) && !$0.isShortBreak }
          && history.periodsOfCare.contains {
            !$0.isShortBreak && $0.isStartKnown && year.days.contains($0.startedOn)
          }
      })
    childrenWhoTookPart()
    let standings = children(on: year.lastDay).map {
      $0.0.reviewStanding(on: year.lastDay, in: year.days, loaded: loaded).isUpToDate
    }
    share(
      "reviews.all_in_time_share", "", "", year.name, standings.count { $0 == true },
      of: standings.count { $0 != nil })
  }

  private mutating func childrenWhoTookPart() {
    let codes = histories.map { history in
      history.placedReviews(loaded: loaded).filter { review in
        let day = review.review.heldOn
        let episode = history.episodes.last { $0.startedOn <= day } ?? history.episodes.first
        return year.days.contains(day)
          && !(review.period?.isShortBreak ?? episode?.isShortBreak ?? false)
          && history.bornOn.map { $0.birthday(4) <= day } ?? true
      }.compactMap(\.review.participation?.rawValue).filter { $0 != "PN0" }
    }.filter { !$0.isEmpty }
    share(
      "voice.children_participated_share", "", "", year.name,
      codes.count { !Set($0).isDisjoint(with: ["PN1", "PN2", "PN3", "PN5", "PN6"]) },
      of: codes.count)
  }
}
