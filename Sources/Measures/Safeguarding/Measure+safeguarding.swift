import Care

extension Measure {
  /// Measures of safeguarding that a return can support.
  static let safeguarding: [Measure] = [
    .count(
      "safeguarding.abuse_or_neglect", "children in care because of abuse or neglect",
      needDefinition, [needIsAbuse]),
    .share(
      "safeguarding.abuse_or_neglect_share", "children in care because of abuse or neglect",
      of: "children in care", needDefinition, [needIsAbuse]),
  ]

  private static let needDefinition =
    "Children in care on the day whose category of need is abuse or neglect (N1)."

  private static let needIsAbuse = Breakdown.total(
    "abuse or neglect", .child { .counted(met: $0.need == .n1) })
}
