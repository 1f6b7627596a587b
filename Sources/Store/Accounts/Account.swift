package import Care

/// Somebody who may sign in: who they are, as what, and until when.
package struct Account: Hashable, Sendable {
  package var user: User
  /// The last day on which the account works: the end of a contract; nil for none.
  package var lastDay: Day?
  package var isDisabled: Bool
  /// Whether a one-time code is asked for beside the password.
  package var asksForCode: Bool

  package init(
    user: User, lastDay: Day? = nil, isDisabled: Bool = false, asksForCode: Bool = false
  ) {
    self.user = user
    self.lastDay = lastDay
    self.isDisabled = isDisabled
    self.asksForCode = asksForCode
  }

  /// Whether it lets somebody in on a day.
  package func works(on day: Day) -> Bool { !isDisabled && (lastDay.map { day <= $0 } ?? true) }
}

/// An account with what proves who signs in.
struct KeptAccount: Sendable {
  let number: Int64
  var account: Account
  var password: Password
  /// What one-time codes are made from; nil while none is set up.
  var codeSecret: [UInt8]?
  /// The step of time of the last code that was used, so that none is used twice.
  var lastCodeStep: Int64
  /// When somebody else gave the user the password; nil once they chose their own.
  var passwordGivenAt: Moment?

  /// A password that was given lets its user in for so long, to choose another: 14 days.
  private static let givenSeconds: Int64 = 14 * 86_400

  /// Whether the password lets its user in at a moment.
  func passwordHolds(at moment: Moment) -> Bool {
    passwordGivenAt.map { moment.seconds < $0.seconds + Self.givenSeconds } ?? true
  }
}
