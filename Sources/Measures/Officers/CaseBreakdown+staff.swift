import Care

extension CaseBreakdown {
  static let staff = ofStaff("staff") { officer, key, day in .of(nil, on: day, officer: key) }

  static let staffBySex = ofStaff(
    "staff by sex", by: "sex", keys: Sex.allCases.map(\.rawValue)
  ) { officer, key, day in
    let position = Sex.allCases.firstIndex(of: officer.sex ?? .unknown)
    return .of(nil, on: day, key: position, officer: key)
  }

  static let staffByEthnicGroup = ofStaff(
    "staff by ethnic group", by: "ethnic_group", keys: StaffEthnicGroup.allCases.map(\.rawValue)
  ) { officer, key, day in
    .of(
      nil, on: day, key: StaffEthnicGroup.position(of: officer.ethnicGroup ?? .notKnown),
      officer: key)
  }

  static let staffByKnownEthnicGroup = ofStaff(
    "staff by known ethnic group", by: "ethnic_group",
    keys: StaffEthnicGroup.allCases.filter { $0 != .notKnown }.map(\.rawValue)
  ) { officer, key, day in
    guard let group = officer.ethnicGroup, group != .notKnown else {
      return .leftOut(nil, on: day, notKnown, officer: key)
    }
    return .of(nil, on: day, key: StaffEthnicGroup.position(of: group), officer: key)
  }

  private static func ofStaff(
    _ name: String, by dimension: String = "", keys: [String] = [""],
    _ judge: @escaping @Sendable (Officer, Key<Officer>, Day) -> Case
  ) -> CaseBreakdown {
    CaseBreakdown(
      name, by: dimension, keys: keys,
      .yearEnds { grounds, day in
        grounds.roll.officers.filter { grounds.roll.isInPost($0.key, on: day) }
          .map { judge($0.value, $0.key, day) }
      })
  }
}
