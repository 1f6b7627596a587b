import Care
import Hummingbird
import Pages
import Store

/// A request of somebody who is signed in, as handlers see it: who asks, for what, at which desk.
struct Asked: Sendable {
  let site: Site
  let session: Session
  /// The desk at which everything is read and written for the user.
  let desk: Desk
  let parameters: Parameters
  /// The values in the address.
  let query: Submission
  /// What was sent with a form; empty for a page that is only looked at.
  let sent: Submission
  /// The files that were sent with it, where the route takes any.
  let files: [SentFile]
  let now: Moment

  var user: User { session.user }
  var today: Day { now.dayInEngland }
  var isPost: Bool

  /// The address that was asked for, with its values: what drafts are known by.
  let path: String

  /// The number of a child in the address.
  var childKey: Key<Child>? {
    parameters.get("child").flatMap(Int64.init).flatMap { $0 > 0 ? Key($0) : nil }
  }
}
