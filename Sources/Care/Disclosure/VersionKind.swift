/// What a version is made of: the record of a review, or the pack about an escalation.
package enum VersionKind: Hashable, Sendable {
  case record, pack

  /// What preparing one is; letting it out and giving it are releasing.
  package var preparing: ChildAct {
    switch self {
    case .record: .holdReview
    case .pack: .challenge
    }
  }
}

extension RecordVersion {
  package var kind: VersionKind { pack == nil ? .record : .pack }
}
