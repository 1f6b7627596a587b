/// How the child took part in a review (REVIEW_CODE).
package enum ParticipationCode: String, Code {
  case pn0 = "PN0"
  case pn1 = "PN1"
  case pn2 = "PN2"
  case pn3 = "PN3"
  case pn4 = "PN4"
  case pn5 = "PN5"
  case pn6 = "PN6"
  case pn7 = "PN7"

  package var meaning: String {
    switch self {
    case .pn0: "Child was under 4 on the review date"
    case .pn1: "Child attended in person and spoke for themselves"
    case .pn2: "Child attended in person; an advocate (or the IRO) put their views"
    case .pn3: "Child attended in person and conveyed views symbolically / non-verbally"
    case .pn4:
      "Child attended in person but made no contribution, verbal or symbolic, and asked no "
        + "one to speak for them"
    case .pn5: "Child did not attend but briefed an advocate or the IRO to put their views"
    case .pn6:
      "Child did not attend but sent views by a facilitative medium (text, written form, "
        + "phone, audio/video, app)"
    case .pn7: "Child did not attend and no views were conveyed"
    }
  }
}

extension ParticipationCode {
  /// The child was under 4 (PN0): left out of shares of participation and attendance.
  package var isUnderFour: Bool { self == .pn0 }

  /// The child was there (PN1 to PN4).
  package var isAttendance: Bool {
    switch self {
    case .pn1, .pn2, .pn3, .pn4: true
    case .pn0, .pn5, .pn6, .pn7: false
    }
  }

  /// Whether the child took part by the standard policy: PN1, PN2, PN3, PN5, PN6.
  package var tookPart: Bool { tookPart(countingSilentAttendance: false) }

  /// Whether the child took part; PN4 (there, no contribution) only where policy counts it.
  package func tookPart(countingSilentAttendance: Bool) -> Bool {
    switch self {
    case .pn1, .pn2, .pn3, .pn5, .pn6: true
    case .pn4: countingSilentAttendance
    case .pn0, .pn7: false
    }
  }
}
