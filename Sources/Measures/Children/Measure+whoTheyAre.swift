import Care

extension Measure {
  /// Measures of who the children in care are: sex, gender, age, ethnicity.
  static let whoTheyAre: [Measure] = [
    .share(
      "population.sex", "children of that sex", of: "children in care",
      "Sex as the return records it, of the children in care on the day.",
      [.list("sex", by: "sex", Sex.allCases.map(\.rawValue), .child(sex))]),
    .share(
      "population.gender", "children of that gender",
      of: "children in care whose gender is recorded",
      "Gender in the child's words, of the children in care on the day for whom it is recorded.",
      [
        .words(
          "gender", by: "gender",
          .word({ $0.gender?.word }, missing: .genderNotRecorded))
      ]),
    .count(
      "population.age", "children of that age", ageDefinition, [.age]),
    .share(
      "population.age_share", "children of that age", of: "children in care under 18",
      ageDefinition, [.age]),
    .count(
      "population.ethnicity", "children of that ethnic group", ethnicityDefinition,
      [.list("ethnicity", by: "ethnic_group", groups.map(\.rawValue), .child(ethnicity))]),
    .share(
      "population.ethnicity_share", "children of that ethnic group",
      of: "children in care whose ethnicity is known", ethnicityDefinition,
      [
        .list(
          "known ethnicity", by: "ethnic_group",
          groups.filter { $0 != .notKnown }.map(\.rawValue),
          .child { $0.ethnicGroup == .notKnown ? .leftOut(.notKnown) : ethnicity(of: $0) })
      ]),
  ]

  private static let ageDefinition =
    "Age in whole years on the day, of the children in care; a child whose 18th birthday is on or "
    + "before the day is left out."
  private static let ethnicityDefinition =
    "Ethnicity in the five groups of the Department for Education's codes, Chinese among Asian; refused "
    + "and not yet obtained are not known. Shares are of those known."

  @Sendable private static func sex(of child: ChildOnDay) -> Verdict {
    switch child.sex {
    case .male: .counted(under: KeySet(0))
    case .female: .counted(under: KeySet(1))
    case .unknown: .counted(under: KeySet(2))
    }
  }

  private static let groups = EthnicGroup.allCases

  /// By position in the list of groups, with those not known last.
  @Sendable private static func ethnicity(of child: ChildOnDay) -> Verdict {
    switch child.ethnicGroup {
    case .white: .counted(under: KeySet(0))
    case .dualHeritage: .counted(under: KeySet(1))
    case .asian: .counted(under: KeySet(2))
    case .black: .counted(under: KeySet(3))
    case .other: .counted(under: KeySet(4))
    case .notKnown: .counted(under: KeySet(5))
    }
  }
}

extension Breakdown {
  fileprivate static let age = Breakdown.list(
    "age", by: "age_band", AgeBand.allCases.map(\.rawValue),
    .child { child in
      let age = child.age
      if let age, age >= 18 { return .leftOut(.eighteenOrOver) }
      return .counted(under: AgeBand.keys(ofAge: age))
    })
}
