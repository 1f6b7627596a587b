import Care

/// The first episode of this year against the last of the year before.
enum EpisodeYearRules {
  static let all: [ReturnRule] =
    [
      carriedOver("503A", "reason for the new episode", "RNE") { $0.rne == $1.rne },
      carriedOver("503B", "legal status", "LS") { $0.ls == $1.ls },
      carriedOver("503C", "category of need", "CIN") { $0.cin == $1.cin },
      carriedOver("503D", "placement", "PLACE", isSamePlacement),
      carriedOver("503E", "provider of the placement", "PLACE_PROVIDER") {
        $0.provider == $1.provider
      },
      carriedOver("503F", "provider's number", "URN") { $0.urn == $1.urn },
    ] + starts

  private static let starts: [ReturnRule] = [
    ReturnRule(
      "199", "The child had been adopted before this episode.",
      mend:
        "Give the child a new identifier after an adoption, or correct the reason the episode ceased.",
      ["CHILD"], in: [.episodes], check: .children(afterAdoption)),
    ReturnRule(
      "502",
      "Last year's return ended with an open episode, and this year's does not begin with it.",
      mend: "Begin with the episode that was open, with the same DECOM.", ["DECOM"],
      in: [.episodes], lastYear: [.episodes],
      check: .children { child, flagged in
        guard let first = child.firstEpisode,
          let open = child.lastYear?.episodes.filter(\.dec.isBlank)
        else { return }
        if open.contains(where: { $0.decom != first.decom }) { flagged.add(first) }
      }),
    ReturnRule(
      "562", "The episode began before the year, but is not the last of last year's return.",
      mend: "Correct DECOM, or last year's return.", ["DECOM"], in: [.episodes],
      lastYear: [.episodes],
      check: .children { child, flagged in
        guard let first = child.firstEpisode, first.decom < child.year.firstDay else { return }
        if child.lastYear?.lastEpisode?.decom != first.decom { flagged.add(first) }
      }),
    ReturnRule(
      "NoE",
      "The episode began before the year, but the child has no episode in last year's return.",
      mend: "Correct DECOM, or last year's return.", severity: .query, ["DECOM"],
      in: [.episodes], lastYear: [.episodes],
      check: .children { child, flagged in
        guard child.lastYear?.episodes.isEmpty ?? false else { return }
        flagged.add(child.episodes.filter { $0.decom < child.year.firstDay })
      }),
  ]

  private static func carriedOver(
    _ number: String, _ what: String, _ column: String,
    _ isSame: @escaping @Sendable (_ now: EpisodeRow, _ last: EpisodeRow) -> Bool
  ) -> ReturnRule {
    ReturnRule(
      number, "The \(what) differs from that of the episode open at the end of last year.",
      mend: "Correct the return that is wrong, or end the episode and begin another.", [column],
      in: [.episodes], lastYear: [.episodes],
      check: .children { child, flagged in
        guard let first = child.firstEpisode, let last = child.lastYear?.lastEpisode,
          last.dec.isBlank, !isSame(first, last)
        else { return }
        flagged.add(first)
      })
  }

  /// Codes that were renamed are the same placement: H5 as K3, and Z1 as Z11 to Z14.
  @Sendable
  private static func isSamePlacement(_ now: EpisodeRow, _ last: EpisodeRow) -> Bool {
    now.place == last.place || (now.place == .k3 && last.place == .h5)
      || (now.isSplitOther && last.place == .z1)
  }

  @Sendable
  private static func afterAdoption(_ child: CheckedChild, _ flagged: inout FlaggedRows) {
    var marked = child.episodes.map { (isNow: true, row: $0) }
    if let lastYear = child.lastYear {
      marked += lastYear.episodes.map { (isNow: false, row: $0) }
    }
    var adoptions = 0
    let ordered = marked.filter(\.row.decom.isDay)
      .sorted { $0.row.decom.place < $1.row.decom.place }
    for (isNow, row) in ordered {
      if row.isAdopted { adoptions += 1 }
      if isNow, adoptions > (row.isAdopted ? 1 : 0) { flagged.add(row) }
    }
  }
}
