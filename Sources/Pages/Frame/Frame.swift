package import Care
package import HTML

/// What stands round every page: whose service it is, who is signed in, which day it is.
package struct Frame: Sendable {
  /// The authority, as its pages call it.
  package let authority: String
  package let assets: AssetPlaces
  package let today: Day
  /// Whether everything in the database is invented.
  package let isDemonstration: Bool
  /// Nil before sign-in.
  package let signedIn: SignedIn?
  /// What was just done, said once.
  package let notice: String?

  package init(
    authority: String, assets: AssetPlaces, today: Day, isDemonstration: Bool,
    signedIn: SignedIn? = nil, notice: String? = nil
  ) {
    self.authority = authority
    self.assets = assets
    self.today = today
    self.isDemonstration = isDemonstration
    self.signedIn = signedIn
    self.notice = notice
  }

  /// Who is signed in, and until when if nothing more is asked for.
  package struct SignedIn: Sendable {
    package let user: User
    /// What every form carries, so that no other site can send one.
    package let formToken: String
    package let endsAt: Moment
    package let secondsLeft: Int64

    package init(user: User, formToken: String, endsAt: Moment, now: Moment) {
      self.user = user
      self.formToken = formToken
      self.endsAt = endsAt
      secondsLeft = max(0, endsAt.seconds - now.seconds)
    }
  }

  /// The addresses of the style sheet and the script, which change with their content.
  package struct AssetPlaces: Sendable {
    package let sheet: String
    package let script: String
    package let icon: String

    package init(sheet: String, script: String, icon: String) {
      self.sheet = sheet
      self.script = script
      self.icon = icon
    }
  }

  /// A form that is sent to a place, with what every form carries.
  package func form(
    _ place: Place, _ attributes: [Attribute] = [], _ children: [Node]
  ) -> Node {
    let token = signedIn.map { [Node.hidden("token", $0.formToken)] } ?? []
    return .element(
      .form,
      [Attribute(.action, place.address), Attribute(.method, "post"), .novalidate] + attributes,
      token + children)
  }
}

extension Node {
  /// A value that a form carries without showing it.
  package static func hidden(_ name: String, _ value: String) -> Node {
    .void(.input, [Attribute(.type, "hidden"), Attribute(.name, name), Attribute(.value, value)])
  }
}
