import Care

/// Whether a child's episodes follow one another without gap, overlap or contradiction.
enum SequenceRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "142", "A later episode has begun, but this one has no day or reason for having ceased.",
      mend: "Enter DEC and REC of the earlier episode.", ["DEC", "REC"], in: [.episodes],
      check: .children { child, flagged in
        flagged.add(
          child.episodes.dropLast().filter {
            $0.decom.isDay && ($0.dec.isBlank || $0.rec.isBlank)
          })
      }),
    ReturnRule(
      "357",
      "The child's first episode begins in the year, but not as the start of being looked after.",
      mend: "Add the episode before it, or enter S under RNE.", ["RNE"], in: [.episodes],
      check: .children { child, flagged in
        guard let first = child.firstEpisode, first.decom >= child.year.firstDay,
          first.rne != .s
        else { return }
        flagged.add(first)
      }),
    ReturnRule(
      "388",
      "The reason for ceasing does not agree with whether another episode follows on that day.",
      mend: "Enter X1 where the next episode begins that day, and an E code where none does.",
      ["REC", "DEC"], in: [.episodes], check: .children(reasonAgainstNext)),
    ReturnRule(
      "431",
      "The child starts to be looked after on the day the episode before ceased, or earlier.",
      mend: "Enter the RNE of a continuing episode, or correct the days.", ["RNE", "DECOM"],
      in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in
        later.rne == .s && later.decom <= earlier.dec
      }),
    ReturnRule(
      "432", "The child had left care, but the next episode is not a start of being looked after.",
      mend: "Enter S under RNE, or X1 as the reason the earlier episode ceased.", ["RNE"],
      in: [.episodes],
      check: .successive(\.episodes) { earlier, later, year in
        earlier.endsCare && !earlier.rec.isInvalid(in: year.year) && later.rne != .s
      }),
    ReturnRule(
      "433",
      "The episode is said to continue the one before, but begins on another day than that ceased.",
      mend: "Correct DECOM or the DEC before it, or enter S under RNE.", ["RNE", "DECOM"],
      in: [.episodes], check: .children(gapBeforeContinuation)),
    ReturnRule(
      "437", "The child died or left at 18 or over, but has a later episode.",
      mend: "Correct the reason the episode ceased, or take out the later episodes.", ["REC"],
      in: [.episodes],
      check: .successive(\.episodes, finds: .first) { earlier, _, _ in
        (earlier.rec == .e2 || earlier.rec == .e15) && earlier.decom.isDay
      }),
    ReturnRule(
      "501", "The episode begins before the one before it has ceased.",
      mend: "Correct DECOM, or the DEC of the earlier episode.", ["DECOM", "DEC"],
      in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in later.decom < earlier.dec }),
    ReturnRule(
      "504", "The category of need has changed within the period of care.",
      mend: "Enter the category with which the period of care began.", ["CIN"], in: [.episodes],
      check: .successive(\.episodes) { earlier, later, _ in
        earlier.rec == .x1 && earlier.dec.isSameDay(as: later.decom)
          && !later.cin.agrees(with: earlier.cin)
      }),
  ]

  @Sendable
  private static func reasonAgainstNext(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    let episodes = child.episodes
    for index in episodes.indices where episodes[index].dec.isDay {
      let episode = episodes[index]
      guard index + 1 < episodes.endIndex else {
        if episode.rec == .x1 { flagged.add(episode) }
        continue
      }
      let next = episodes[index + 1].decom
      if episode.rec == .x1
        ? episode.dec.isOtherDay(than: next)
        : episode.rec.isFilled && episode.dec.isSameDay(as: next)
      {
        flagged.add(episode)
      }
    }
  }

  /// Of two episodes that begin on one day, the one that ceased first comes first.
  @Sendable
  private static func gapBeforeContinuation(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    let episodes = child.episodes.sorted {
      ($0.decom.place, $0.dec.place) < ($1.decom.place, $1.dec.place)
    }
    for (earlier, later) in zip(episodes, episodes.dropFirst())
    where later.rne.known != nil && later.rne != .s && !earlier.dec.isSameDay(as: later.decom) {
      flagged.add(later)
    }
  }
}
