/// An unbroken time looked after: from an episode with RNE `S`, through episodes that join up, to any
/// REC but `X1`.
///
/// Short-break agreements (V3, V4) make periods of their own; a child who moves from one to V2 or to
/// an order comes into care on the first day of that episode.
package struct PeriodOfCare: Hashable, Sendable {
  /// First day of the first episode that is known.
  package let startedOn: Day
  /// Whether that is the start of the period, and not just of what the sources hold.
  package let isStartKnown: Bool
  package let isShortBreak: Bool
  /// Nil while the child is in care.
  package private(set) var ceasedOn: Day?
  package private(set) var ending: Ending
  /// Positions in ``CareHistory/episodes``.
  package private(set) var episodes: Range<Int>

  package enum Ending: Hashable, Sendable {
    case open
    /// The child left care; nil where the reason could not be read.
    case left(ReasonEpisodeCeased?)
    /// Continues as a short-break agreement, or into care from one.
    case changedKind
    /// The last episode says that another follows (X1), and none does.
    case nothingFollows
    /// Open in one year's return and absent from the next.
    case lost
  }

  init(first episode: HistoryEpisode, at index: Int, isStartKnown: Bool) {
    startedOn = episode.startedOn
    self.isStartKnown = isStartKnown
    isShortBreak = episode.isShortBreak
    ceasedOn = episode.ceasedOn
    ending = PeriodOfCare.ending(of: episode)
    episodes = index..<index + 1
  }

  mutating func join(_ episode: HistoryEpisode) {
    ceasedOn = episode.ceasedOn
    ending = PeriodOfCare.ending(of: episode)
    episodes = episodes.lowerBound..<episodes.upperBound + 1
  }

  mutating func changeKind() { ending = .changedKind }

  private static func ending(of episode: HistoryEpisode) -> Ending {
    if episode.isLost { return .lost }
    if episode.ceasedOn == nil { return .open }
    return episode.reasonCeased == .x1 ? .nothingFollows : .left(episode.reasonCeased)
  }

  /// Whether the child is in this period at the end of a day.
  package func holds(on day: Day) -> Bool {
    guard startedOn <= day else { return false }
    guard let ceasedOn else { return true }
    return ceasedOn > day
  }
}

extension PeriodOfCare {
  /// Whether a review on a day belongs to the period; the day it ceased still does.
  func covers(_ day: Day) -> Bool {
    startedOn <= day && (ceasedOn.map { day <= $0 } ?? true)
  }
}

extension CareHistory {
  /// Periods of care and short-break agreements, in order of time.
  package var periodsOfCare: [PeriodOfCare] { periodsOfCare(policies: .standard) }

  /// Periods of care, by the policy on transfers between authorities.
  package func periodsOfCare(policies: Policies) -> [PeriodOfCare] {
    var periods: [PeriodOfCare] = []
    for (index, episode) in episodes.enumerated() {
      let previous = index > 0 ? episodes[index - 1] : nil
      let joins =
        previous.map {
          $0.isFollowed(by: episode) || $0.isTakenOver(by: episode, policies: policies)
        } ?? false
      if joins, let last = periods.indices.last {
        if periods[last].isShortBreak == episode.isShortBreak {
          periods[last].join(episode)
          continue
        }
        periods[last].changeKind()
      }
      let isStart = joins || isComplete || episode.reasonBegan == .s
      periods.append(PeriodOfCare(first: episode, at: index, isStartKnown: isStart))
    }
    return periods
  }
}

extension HistoryEpisode {
  /// Whether another episode continues this one: it starts the day this one ceased (X1).
  func isFollowed(by next: HistoryEpisode) -> Bool {
    guard ceasedOn == next.startedOn, next.reasonBegan != .s else { return false }
    return reasonCeased == .x1 || reasonCeased == nil
  }

  /// Whether care passed between authorities on one day, and policy lets the clock run on.
  func isTakenOver(by next: HistoryEpisode, policies: Policies) -> Bool {
    guard !policies.isStandard, reasonCeased == .e3, ceasedOn == next.startedOn,
      next.reasonBegan == .s
    else { return false }
    return !policies.isYes(.transferRestartsClock, on: next.startedOn)
  }
}
