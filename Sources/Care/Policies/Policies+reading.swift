extension Policies {
  package func count(_ policy: Policy, on day: Day) -> Int {
    guard case .count(let count) = value(of: policy, on: day) else { return 0 }
    return count
  }

  package func isYes(_ policy: Policy, on day: Day) -> Bool {
    value(of: policy, on: day) == .yesNo(true)
  }

  package func choice(_ policy: Policy, on day: Day) -> String {
    value(of: policy, on: day).description
  }

  /// Whether PN4 (attended, no contribution) counts as taking part.
  package func countsSilentAttendance(on day: Day) -> Bool {
    !isStandard && isYes(.silentAttendanceTakesPart, on: day)
  }

  /// Whether the first meeting's day counts for a series of meetings, and not the last one's.
  package func countsFirstMeeting(on day: Day) -> Bool {
    !isStandard && choice(.dayCounted, on: day) == "first-meeting"
  }
}

extension ParticipationCode {
  /// Whether the child took part in a review held on a day, by the policy of that day.
  package func tookPart(on day: Day, policies: Policies) -> Bool {
    tookPart(countingSilentAttendance: policies.countsSilentAttendance(on: day))
  }
}

extension Ethnicity {
  /// The group of the code, by the policy of a day.
  package func group(on day: Day, policies: Policies) -> EthnicGroup {
    guard self == .chne, !policies.isStandard else { return group }
    return EthnicGroup(rawValue: policies.choice(.chineseGroup, on: day)) ?? group
  }
}

extension Placement {
  /// The group of the code, by the policy of a day; nil for a temporary move (T0 to T4).
  package func group(on day: Day, policies: Policies) -> PlacementGroup? {
    guard !policies.isStandard else { return group }
    switch self {
    case .p3:
      return PlacementGroup(rawValue: policies.choice(.residentialEmploymentGroup, on: day))
    case .r5:
      return PlacementGroup(rawValue: policies.choice(.youngOffenderInstitutionGroup, on: day))
    default: return group
    }
  }
}
