import Care

extension Measure {
  /// Measures of the posts of the service and of who holds them.
  static let workforce: [Measure] = [
    Measure(
      identifier: "workforce.fte", kind: .sum, unit: .fte,
      counted: "full-time equivalents contracted", outOf: nil,
      definition: "Full-time equivalents of the posts that an officer holds on the day, in all and "
        + "by contract; vacancies are apart.",
      cases: [.postsHeld, .postsByContract], needs: [Post.self]),
    Measure(
      identifier: "workforce.vacancy_fte", kind: .sum, unit: .fte,
      counted: "full-time equivalents vacant", outOf: nil,
      definition: "Full-time equivalents of the posts that nobody holds on the day.",
      cases: [.postsVacant], needs: [Post.self]),
    Measure(
      identifier: "workforce.staff", kind: .count, unit: .count, counted: "officers in post",
      outOf: nil,
      definition: "Officers who hold a post on the day, in all, by sex and by ethnic group.",
      cases: [.staff, .staffBySex, .staffByEthnicGroup], needs: [Officer.self]),
    Measure(
      identifier: "workforce.ethnicity_share", kind: .share, unit: .percent,
      counted: "officers of the ethnic group",
      outOf: "officers in post whose ethnic group is known",
      definition:
        "Officers who hold a post on the day, by the ethnic group that they give, of those "
        + "who give one.",
      cases: [.staffByKnownEthnicGroup], needs: [Officer.self]),
    Measure(
      identifier: "workforce.left", kind: .sum, unit: .fte,
      counted: "full-time equivalents of permanent officers who left", outOf: nil,
      definition:
        "Full-time equivalents of the permanent posts whose officer left the service in the "
        + "year; acting up and a change of hours are no leaving.",
      cases: [.permanentLeft], needs: [Post.self]),
    Measure(
      identifier: "workforce.recruited", kind: .sum, unit: .fte,
      counted: "full-time equivalents of permanent officers who started", outOf: nil,
      definition: "Full-time equivalents of the permanent posts whose officer started in the year; "
        + "coming back from acting up and a change of hours are no start.",
      cases: [.permanentRecruited], needs: [Post.self]),
    Measure(
      identifier: "workforce.acted_up", kind: .sum, unit: .fte,
      counted: "full-time equivalents of officers who went to act up", outOf: nil,
      definition:
        "Full-time equivalents of the posts that officers left in the year to act up in another, or "
        + "were on leave from to act up; a post that ended on the day on which such a leave began "
        + "counts once.",
      cases: [.actedUp], needs: [Post.self]),
    Measure(
      identifier: "workforce.posts_added", kind: .count, unit: .count, counted: "posts added",
      outOf: nil,
      definition:
        "Posts added in the period to those that the service had, by whether they are for "
        + "good.",
      cases: [.postsAdded], needs: [Post.self]),
  ]
}
