import Care

/// The cells of an episode, one by one.
enum EpisodeCellRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "141", "The day on which the episode began is not a day that exists.",
      mend: "Enter DECOM as dd/mm/yyyy.", ["DECOM"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.decom.isUnreadable }),
    ReturnRule(
      "143", "The reason for the new episode is not a code of the return.",
      mend: "Enter S, L, P, T, B or U.", ["RNE"], in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.rne.isInvalid(in: year.year) }),
    ReturnRule(
      "144", "The legal status is not a code of the return.",
      mend: "Enter one of C1, C2, D1, E1, J1 to J3, L1 to L3, V2 to V4.", ["LS"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.ls.isInvalid(in: year.year) }),
    ReturnRule(
      "145", "The category of need is not a code of the return.",
      mend: "Enter N1 to N8.", ["CIN"], in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.cin.isInvalid(in: year.year) }),
    ReturnRule(
      "146", "The placement is not a code of this year's return.",
      mend: "Enter a placement code that is in use in the year.", ["PLACE"], in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.place.isInvalid(in: year.year) }),
    ReturnRule(
      "147", "The day on which the episode ceased is not a day that exists.",
      mend: "Enter DEC as dd/mm/yyyy, or leave it blank while the episode is open.", ["DEC"],
      in: [.episodes], check: .rows(\.episodes) { episode, _ in episode.dec.isUnreadable }),
    ReturnRule(
      "148",
      "The episode has a day on which it ceased without a reason, or a reason without a day.",
      mend: "Fill both DEC and REC, or neither.", ["DEC", "REC"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.dec.isBlank != episode.rec.isBlank }),
    ReturnRule(
      "149", "The reason the episode ceased is not a code of this year's return.",
      mend: "Enter X1 where another episode follows, or the E code for leaving care.", ["REC"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.rec.isInvalid(in: year.year) }),
    ReturnRule(
      "1009", "The reason for the placement change is not a code of this year's return.",
      mend: "Enter a code such as CARPL or LAREQ, or leave it blank.", ["REASON_PLACE_CHANGE"],
      in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.change.isInvalid(in: year.year) }),
    ReturnRule(
      "353", "The episode began before 14 October 1991.",
      mend: "Correct DECOM.", ["DECOM"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.decom < firstDayOfReturns }),
    ReturnRule(
      "354", "The episode began after the year ended.",
      mend: "Correct DECOM, or leave the episode for next year's return.", ["DECOM"],
      in: [.episodes], check: .rows(\.episodes) { episode, year in episode.decom > year.lastDay }),
    ReturnRule(
      "355", "The episode ceased on the day it began.",
      mend: "Take it out, or correct one of the two days.", ["DECOM", "DEC"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.decom.isSameDay(as: episode.dec) }),
    ReturnRule(
      "356", "The episode ceased before it began.",
      mend: "Correct one of the two days.", ["DECOM", "DEC"], in: [.episodes],
      check: .rows(\.episodes) { episode, _ in episode.dec < episode.decom }),
    ReturnRule(
      "385", "The episode ceased after the year ended.",
      mend: "Correct DEC, or leave it blank in this year's return.", ["DEC"], in: [.episodes],
      check: .rows(\.episodes) { episode, year in episode.dec > year.lastDay }),
  ]

  private static let firstDayOfReturns = CellDay(year: 1991, month: 10, day: 14)
}
