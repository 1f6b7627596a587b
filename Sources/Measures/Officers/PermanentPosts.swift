import Care

/// The permanent posts of the service's officers, each beside the ones before and after it.
///
/// An officer whose hours change, or who acts up and comes back, has several posts one after another
/// and neither leaves nor starts.
struct PermanentPosts {
  /// The posts with which an officer left the service.
  let left: [Post]
  /// The posts with which an officer started in it.
  let recruited: [Post]

  init(_ service: Entries) {
    let permanent = service.all(Post.self).map(\.value).filter {
      $0.contract == .permanent && $0.officer != nil
    }
    let posts = Dictionary(grouping: permanent, by: \.officer).mapValues { posts in
      posts.sorted { ($0.startedOn, $0.endedOn ?? .latest) < ($1.startedOn, $1.endedOn ?? .latest) }
    }
    let runs = posts.values.flatMap { $0 }
    left = runs.filter { post in
      guard let endedOn = post.endedOn, !post.isInterrupted else { return false }
      return !posts[post.officer, default: []].contains { $0.goesOn(after: endedOn) && $0 != post }
    }
    recruited = runs.filter { post in
      let before = posts[post.officer, default: []].filter { $0.startedOn < post.startedOn }
      guard let last = before.last else { return true }
      guard let endedOn = last.endedOn, endedOn <= post.startedOn else { return false }
      return !last.isInterrupted && endedOn < post.startedOn
    }
  }
}

extension Post {
  /// Whether it ended for a reason for which the officer stays with the authority's service.
  fileprivate var isInterrupted: Bool { reasonEnded == .actingUp || reasonEnded == .hoursChanged }

  /// Whether the officer holds it when another ends, or takes it up that day.
  fileprivate func goesOn(after day: Day) -> Bool { startedOn <= day && holds(on: day) }
}
