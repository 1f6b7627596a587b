import Care

/// Whether a child's social workers follow one another, and cover the time in care.
enum SocialWorkerSequenceRules {
  static let all: [ReturnRule] = sequence + inCare

  private static let sequence: [ReturnRule] = [
    ReturnRule(
      "SW08STG2", "A later social worker has begun, but this one has not ceased.",
      mend: "Enter SW_DEC of the earlier one.", ["SW_DEC"], in: [.swEpisodes],
      years: .from(2024),
      check: .children { child, flagged in
        flagged.add(child.workers.dropLast().filter { $0.start.isDay && $0.end.isBlank })
      }),
    ReturnRule(
      "SW10STG2", "The social worker did not begin within seven days of the one before ceasing.",
      mend: "Correct the days, or add the social worker between.", ["SW_DECOM"],
      in: [.swEpisodes], years: .only(2024, to: 2024),
      check: .successiveWorkers { earlier, later in !isNear(earlier.end, later.start, 7) }),
    ReturnRule(
      "SW10STG2", "The social worker did not begin within seven days of the one before ceasing.",
      mend: "Correct the days, or add the social worker between.", ["SW_DECOM"],
      in: [.swEpisodes], years: .from(2025),
      check: .successiveWorkers { earlier, later in
        later.reason != .fconta && !isNear(earlier.end, later.start, 7)
      }),
    ReturnRule(
      "SW10aSTG2",
      "The social worker did not begin within seven days of the one before ceasing, and not as a first contact.",
      mend: "Correct the days, or add the social worker between.", ["SW_DECOM"],
      in: [.swEpisodes], years: .from(2026),
      check: .successiveWorkers { earlier, later in
        later.reason != .fconta && !isNear(earlier.end, later.start, 7)
      }),
    ReturnRule(
      "SW10bSTG2", "The social worker began as a first contact before the one before had ceased.",
      mend: "Correct the days, or the reason for the change.", ["SW_DECOM", "SW_REASON"],
      in: [.swEpisodes], years: .from(2026),
      check: .successiveWorkers { earlier, later in
        later.reason == .fconta && later.start <= earlier.end
      }),
    ReturnRule(
      "SW11aSTG2",
      "The social worker before ceased before 26 March, and this one did not begin within five days.",
      mend: "Correct the days, or add the social worker between.", ["SW_DEC", "SW_DECOM"],
      in: [.swEpisodes], years: .only(2024, to: 2024),
      check: .successive(\.workers) { earlier, later, year in
        earlier.end <= year.lastDay.adding(days: -5) && !isNear(earlier.end, later.start, 5)
      }),
    ReturnRule(
      "SW11bSTG2", "The social worker ceased in the last days of March, and no other follows.",
      mend: "Add the social worker on 31 March, or clear SW_DEC.", ["SW_DEC"],
      in: [.swEpisodes], years: .from(2024), check: .children(ceasedAtTheEnd)),
    ReturnRule(
      "SW14STG2", "The social worker has not ceased, but is not the child's latest.",
      mend: "Enter SW_DEC.", ["SW_DEC"], in: [.swEpisodes], years: .only(2024, to: 2024),
      check: .children { child, flagged in
        flagged.add(child.workers.dropLast().filter(\.end.isBlank))
      }),
    ReturnRule(
      "SW17STG2", "The child's latest social worker has ceased.",
      mend: "Add the social worker on 31 March, or clear SW_DEC.", ["SW_DEC", "SW_DECOM"],
      in: [.swEpisodes], years: .from(2026),
      check: .children { child, flagged in
        guard let latest = child.workers.last(where: \.start.isDay) ?? child.workers.last,
          latest.end.isFilled
        else { return }
        flagged.add(latest)
      }),
    ReturnRule(
      "SW19STG2", "Another social worker of the child begins on the same day.",
      mend: "Take one of the two out, or correct the days.", ["SW_DECOM"], in: [.swEpisodes],
      years: .from(2026),
      check: .successive(\.workers) { earlier, later, _ in
        later.start.isSameDay(as: earlier.start)
      }),
  ]

  private static let inCare: [ReturnRule] = [
    ReturnRule(
      "SW01STG1",
      "The child is looked after on 31 March, but the social worker is not fully returned.",
      mend: "Add the social worker with SW_ID, SW_DECOM and SW_REASON.", ["DEC"],
      in: [.swEpisodes, .episodes], years: .only(2024, to: 2024),
      check: .rowsInReturn(\.episodes) { episode, checked in
        let workers = checked.workers[episode.child]
        return episode.dec.isBlank && !episode.isShortBreak
          && (workers.isEmpty
            || workers.contains { $0.worker.isBlank || $0.start.isBlank || $0.reason.isBlank })
      }),
    ReturnRule(
      "SW12STG2",
      "A social worker of the child does not fit the time in care, or none is returned.",
      mend: "Add every social worker of the year, and correct their first days.",
      ["DECOM", "DEC"], in: [.swEpisodes, .episodes], years: .only(2024, to: 2024),
      check: .rowsInReturn(\.episodes) { episode, checked in
        isUncovered(episode, by: checked.workers[episode.child])
      }),
    ReturnRule(
      "SW12STG2",
      "A social worker of the child does not fit the time in care, or none is returned.",
      mend: "Add every social worker of the two years, and correct their first days.",
      ["DECOM", "DEC"], in: [.swEpisodes, .episodes], years: .from(2025),
      check: .rowsInReturn(\.episodes) { episode, checked in
        let earliest = checked.year.firstDay.adding(months: -12)
        return
          (episode.dec.isBlank
          || (episode.dec >= earliest && episode.dec <= checked.year.lastDay))
          && isUncovered(episode, by: checked.workers[episode.child])
      }),
  ]

  private static func isNear(_ one: CellDay, _ other: CellDay, _ days: Int) -> Bool {
    one.days(to: other).map { abs($0) <= days } ?? false
  }

  /// Whether some social worker began neither after the start of care nor before its end.
  private static func isUncovered(
    _ episode: EpisodeRow, by workers: ArraySlice<SocialWorkerRow>
  ) -> Bool {
    guard !episode.isShortBreak, episode.rne == .s || episode.rec != .x1 else { return false }
    if workers.isEmpty { return true }
    // In an episode that goes on from another and has not ended, nobody can have begun too late.
    guard episode.rne == .s || !episode.dec.isBlank else { return false }
    return workers.contains { worker in
      !(episode.rec != .x1 && worker.start <= episode.dec)
        && !(episode.rne == .s && worker.start >= episode.decom)
    }
  }

  @Sendable
  private static func ceasedAtTheEnd(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    let lastDay = child.year.lastDay
    func isAtTheEnd(_ row: SocialWorkerRow) -> Bool {
      row.end >= lastDay.adding(days: -5) && row.end <= lastDay
    }
    let workers = child.workers
    if let only = workers.first, workers.count == 1, isAtTheEnd(only) { flagged.add(only) }
    for (earlier, later) in zip(workers, workers.dropFirst()) {
      if isAtTheEnd(later), earlier.start < later.end { flagged.add(later) }
      if isAtTheEnd(earlier), later.start.isBlank { flagged.add(later) }
    }
  }
}

extension RuleCheck {
  /// A child's social workers by first and then by last day, two at a time.
  fileprivate static func successiveWorkers(
    where isFound: @escaping @Sendable (SocialWorkerRow, SocialWorkerRow) -> Bool
  ) -> RuleCheck {
    .children { child, flagged in
      guard child.workers.count > 1 else { return }
      let workers = child.workers.sorted {
        ($0.start.place, $0.end.place) < ($1.start.place, $1.end.place)
      }
      for (earlier, later) in zip(workers, workers.dropFirst()) where isFound(earlier, later) {
        flagged.add(later)
      }
    }
  }
}
