import Care

/// The child's age when an episode began or ceased.
enum AgeRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "302", "The child's first episode began before the child was born.",
      mend: "Correct DECOM or the date of birth.", ["DECOM", "DOB"], in: [.header, .episodes],
      check: .children { child, flagged in
        guard let first = child.firstEpisode else { return }
        for header in child.headers where header.dob > first.decom {
          flagged.add(header)
          flagged.add(first)
        }
      }),
    ReturnRule(
      "352", "The young person was 18 or over on starting to be looked after.",
      mend: "Correct DECOM or the date of birth, or take the episode out.", ["DECOM", "RNE"],
      in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, _ in
        episode.rne == .s && header.dob.birthday(18) <= episode.decom
      }),
    ReturnRule(
      "358", "A child under 10 has a legal status of youth justice (J1 to J3).",
      mend: "Correct the legal status or the date of birth.", ["DECOM", "DOB", "LS"],
      in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers) { episode, header, _ in
        (episode.ls == .j1 || episode.ls == .j2 || episode.ls == .j3)
          && header.dob.birthday(10) >= episode.decom
      }),
    ReturnRule(
      "359",
      "A young person is still looked after past the 18th birthday, and not by agreement in a children's home (V2, K2).",
      mend: "Enter when and why care ended, or correct the date of birth.", ["DEC", "LS", "PLACE"],
      in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, year in
        header.dob.birthday(18) < year.lastDay && episode.dec.isBlank
          && !(episode.ls == .v2 && episode.place == .k2)
      }),
    ReturnRule(
      "386", "The child left care by adoption at 18 or over.",
      mend: "Correct the reason or day the episode ceased, or the date of birth.", ["REC", "DEC"],
      in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, _ in
        episode.isAdopted && header.dob.birthday(18) <= episode.dec
      }),
    ReturnRule(
      "387", "The child left care for independent living (E5, E6) under 14.",
      mend: "Correct the reason or day the episode ceased, or the date of birth.", ["REC", "DEC"],
      in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, _ in
        (episode.rec == .e5 || episode.rec == .e6) && header.dob.birthday(14) > episode.dec
      }),
    ReturnRule(
      "389",
      "The child left care for adult social care (E7), and was under 16 or the age is not known.",
      mend: "Correct the reason or day the episode ceased, or the date of birth.", ["REC", "DEC"],
      in: [.header, .episodes],
      check: .rowsInReturn(\.episodes) { episode, checked in
        guard episode.rec == .e7 else { return false }
        let headers = checked.headers[episode.child]
        return headers.isEmpty || headers.contains { !($0.dob.birthday(16) <= episode.dec) }
      }),
    ReturnRule(
      "407",
      "The child left care by a special guardianship order (E45 to E48) after the 18th birthday.",
      mend: "Correct the reason or day the episode ceased, or the date of birth.",
      ["DEC", "DOB", "REC"], in: [.episodes, .header],
      check: .pairs(\.episodes, \.headers) { episode, header, _ in
        switch episode.rec.known {
        case .e45, .e46, .e47, .e48: header.dob.birthday(18) < episode.dec
        default: false
        }
      }),
    ReturnRule(
      "460", "The young person is said to stay with the carers from 18 (E17), but was not yet 18.",
      mend: "Correct the reason or day the episode ceased, or the date of birth.", ["DEC", "REC"],
      in: [.header, .episodes],
      check: .pairs(\.episodes, \.headers, finds: .first) { episode, header, _ in
        episode.rec == .e17 && header.dob.birthday(18) > episode.dec
      }),
  ]
}
