import Care

/// The unique pupil number against the child's time in care.
enum PupilNumberRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "210",
      "A child in care for more than a week on 31 March has the code for one newly in care (UN4).",
      mend: "Enter the unique pupil number, or the code that says why there is none.",
      ["UPN", "DECOM"], in: [.header, .episodes],
      check: .children { child, flagged in
        let headers = child.headers.filter { $0.upn.unknown == 4 }
        guard !headers.isEmpty, let open = longInCare(child) else { return }
        flagged.add(headers)
        flagged.add(open)
      }),
    ReturnRule(
      "442", "The unique pupil number is blank.",
      mend: "Enter the number, or UN1 to UN5 if there is none.", ["UPN"],
      in: [.header, .episodes],
      check: .children { child, flagged in
        guard child.episodes.contains(where: { !$0.isShortBreak }) else { return }
        flagged.add(child.headers.filter(\.upn.text.isBlank))
      }),
  ]

  /// The episode that is open on 31 March, where its period of care began before 24 March.
  private static func longInCare(_ child: CheckedChild) -> EpisodeRow? {
    let lastDay = child.year.lastDay
    var startedOn: CellDay?
    var earlier: EpisodeRow?
    for episode in child.episodes where episode.decom <= lastDay {
      let continues = earlier.map { $0.dec.isSameDay(as: episode.decom) && $0.rec == .x1 } ?? false
      if startedOn == nil || !continues { startedOn = episode.decom }
      earlier = episode
    }
    guard let last = earlier, let startedOn, last.dec.isBlank || last.dec > lastDay else {
      return nil
    }
    return startedOn < lastDay.adding(days: -7) ? last : nil
  }
}
