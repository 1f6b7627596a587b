package import Care

/// The time for which somebody is signed in on one browser.
package struct Session: Hashable, Sendable {
  package let number: Int64
  package let user: User
  package let startedAt: Moment
  package let seenAt: Moment
  /// What kind of browser it is, in a few words.
  package let browser: String
  /// Whether the user's password was given to them, and another has to be chosen first.
  package var mustChoosePassword = false

  /// Ends after so long without a request: 60 minutes.
  package static let idleSeconds: Int64 = 3_600
  /// Ends after so long in any case: 12 hours.
  package static let longestSeconds: Int64 = 43_200

  /// When it ends if nothing more is asked for.
  package var endsAt: Moment {
    Moment(
      seconds: min(seenAt.seconds + Self.idleSeconds, startedAt.seconds + Self.longestSeconds))
  }
}

/// What a browser shows to say whose session it is: 256 bits that nobody can guess.
///
/// The database keeps its hash alone.
package struct SessionToken: Hashable, Sendable {
  package let text: String

  package static func new() -> SessionToken {
    SessionToken(text: Hexadecimal.text(.random(count: 32)))
  }

  /// Takes what a browser sent; nil for what cannot be a token.
  package init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    guard text.utf8.count == 64, isPlain else { return nil }
    self.text = text
  }

  private init(text: String) { self.text = text }
}
