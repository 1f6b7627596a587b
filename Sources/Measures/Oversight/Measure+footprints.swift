import Care

extension Measure {
  /// Measures of what officers do for a child between reviews, beside visits and midpoint checks.
  static let footprints: [Measure] = [
    Measure(
      identifier: "oversight.footprints", kind: .count, unit: .count,
      counted: "notes, views and contacts of officers between reviews", outOf: nil,
      definition:
        "What officers recorded of their work for a child between reviews, by its day: notes "
        + "on the record, views of plans for court, legal advice, and contacts with Cafcass and "
        + "guardians; in all and by what it was.",
      cases: [.footprints, .footprintsByWork], needs: [Footprint.self]),
    Measure(
      identifier: "placements.unplanned_moves", kind: .count, unit: .count,
      counted: "unplanned moves", outOf: nil,
      definition: "Moves of a child without a plan, by the day of the move.",
      cases: [.unplannedMoves], needs: [UnplannedMove.self]),
    Measure(
      identifier: "placements.reviews_brought_forward", kind: .count, unit: .count,
      counted: "reviews brought forward after an unplanned move", outOf: nil,
      definition:
        "Unplanned moves after which the officer decided to bring the review forward, by the "
        + "day of the decision, or of the move where that is not recorded.",
      cases: [.broughtForward], needs: [UnplannedMove.self]),
  ]
}

extension CaseBreakdown {
  static let footprints = rows(of: Footprint.self, "footprints", officer: \.officer)

  static let footprintsByWork = rows(
    of: Footprint.self, "footprints by work", by: "work", \.footprintKind, officer: \.officer)

  static let unplannedMoves = CaseBreakdown(
    "unplanned moves",
    .events { grounds in
      grounds.entries.all(UnplannedMove.self).map { .of($0.child, on: $0.value.movedOn) }
    })

  static let broughtForward = CaseBreakdown(
    "reviews brought forward",
    .events { grounds in
      grounds.entries.all(UnplannedMove.self).filter { $0.value.reviewBroughtForward == true }
        .map { .of($0.child, on: $0.value.decidedOn ?? $0.value.movedOn) }
    })
}
