/// Who may do what; asked before every change.
package enum Access {
  /// Why a user may not make a change; nil where the user may.
  package static func refusal(of change: Change, by user: User) -> Breach? {
    switch (user.role, change) {
    case (.system, .yearsReturn), (.system, .register), (.system, .reference), (.system, .policy),
      (.system, .entries):
      nil
    }
  }
}
