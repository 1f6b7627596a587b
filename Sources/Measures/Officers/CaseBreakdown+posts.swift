import Care

extension CaseBreakdown {
  static let postsHeld = ofPosts("posts held") { post, day in
    post.officer == nil
      ? nil : .of(nil, on: day, amount: post.fte, officer: post.officer)
  }

  static let postsVacant = ofPosts("posts vacant") { post, day in
    post.officer == nil ? .of(nil, on: day, amount: post.fte, subject: "vacancy") : nil
  }

  static let postsByContract = ofPosts(
    "posts by contract", by: "contract", keys: Contract.allCases.map(\.rawValue) + [notKnown]
  ) { post, day in
    post.officer == nil
      ? nil
      : .of(
        nil, on: day, key: Contract.position(of: post.contract), amount: post.fte,
        officer: post.officer)
  }

  private static func ofPosts(
    _ name: String, by dimension: String = "", keys: [String] = [""],
    _ judge: @escaping @Sendable (Post, Day) -> Case?
  ) -> CaseBreakdown {
    CaseBreakdown(
      name, by: dimension, keys: keys,
      .firstDays { grounds, day in
        grounds.entries.all(Post.self).map(\.value).filter { $0.holds(on: day) }
          .compactMap { judge($0, day) }
      })
  }
}

extension CaseBreakdown {
  static let permanentLeft = CaseBreakdown(
    "permanent officers who left", hasMonths: false,
    .events { grounds in
      PermanentPosts(grounds.entries).left.map {
        .of(nil, on: $0.endedOn ?? .latest, amount: $0.fte, officer: $0.officer)
      }
    })

  static let permanentRecruited = CaseBreakdown(
    "permanent officers who started", hasMonths: false,
    .events { grounds in
      PermanentPosts(grounds.entries).recruited.map {
        .of(nil, on: $0.startedOn, amount: $0.fte, officer: $0.officer)
      }
    })

  static let actedUp = CaseBreakdown(
    "officers who acted up", hasMonths: false,
    .events { grounds in
      grounds.postsActedUpFrom.map { .of(nil, on: $0.day, amount: $0.fte, officer: $0.officer) }
    })

  static let postsAdded = CaseBreakdown(
    "posts added", by: "contract", keys: Tenure.allCases.map(\.rawValue) + [notKnown],
    hasMonths: false,
    .events { grounds in
      grounds.entries.all(Post.self).filter(\.value.isAdded).map {
        .of(
          nil, on: $0.value.startedOn, key: Tenure.position(of: $0.value.tenure),
          officer: $0.value.officer, subject: "post \($0.key.number)")
      }
    })
}

extension CaseGrounds {
  /// What officers moved from to act up in another post: posts that ended for it, and posts that they
  /// held when a leave for it began.
  fileprivate var postsActedUpFrom: [(officer: Key<Officer>, day: Day, fte: Double)] {
    let ended = entries.all(Post.self).map(\.value).compactMap {
      post -> (officer: Key<Officer>, day: Day, fte: Double)? in
      guard let officer = post.officer, let endedOn = post.endedOn, post.reasonEnded == .actingUp
      else { return nil }
      return (officer, endedOn, post.fte)
    }
    let leaves = entries.all(Leave.self).map(\.value).filter { leave in
      leave.leaveKind == .actingUp
        && !ended.contains { $0.officer == leave.officer && $0.day == leave.startedOn }
    }
    let away = leaves.flatMap { leave in
      roll.posts(of: leave.officer, on: leave.startedOn)
        .map { (officer: leave.officer, day: leave.startedOn, fte: $0.fte) }
    }
    return ended + away
  }
}
